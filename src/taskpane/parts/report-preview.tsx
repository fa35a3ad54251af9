import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type ReactElement } from 'react';
import { reportPageWords } from '../../language/pane-report';
import { textWidth, type ReportDocument } from '../../report/document';
import { previewPieces, type PreviewPiece } from '../models/report-preview';
import { ReportBlock, ReportRows } from './report-blocks';
import { usePane } from './pane-context';
import { INK, mm, PAPER } from './report-paper';

const useStyles = makeStyles({
  pages: { position: 'relative', flexShrink: 0 },
  piece: { position: 'absolute', top: 0, left: 0 },
  name: {
    fontFamily: tokens.fontFamilyBase,
    display: 'block',
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  alone: { paddingInlineStart: tokens.spacingHorizontalM },
  paper: {
    boxSizing: 'border-box',
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  top: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  bottom: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});

export interface ReportPreviewProps {
  readonly document: ReportDocument;
  /** What scrolls; null until it is there. */
  readonly body: HTMLDivElement | null;
  /** Pixels a millimetre; null: as wide as there is room. */
  readonly scale: number | null;
}

/** The document on white paper; only what is in sight is drawn. */
export function ReportPreview({ document, body, scale }: ReportPreviewProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const pages = useRef<HTMLDivElement>(null);
  const [{ top, width }, setPlace] = useState({ top: 0, width: 0 });
  const pieces = useMemo(() => previewPieces(document), [document]);
  useLayoutEffect(() => {
    const place = pages.current;
    if (place === null) return;
    const measure = (): void =>
      setPlace((was) => {
        const now = { top: place.offsetTop, width: place.clientWidth };
        return was.top === now.top && was.width === now.width ? was : now;
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    // What stands above opens and closes.
    if (place.parentElement !== null) observer.observe(place.parentElement);
    return () => observer.disconnect();
  }, []);
  const scaleOf = ({ section }: PreviewPiece): number => scale ?? width / section.page.width;
  const drawn = useVirtualizer({
    count: width === 0 ? 0 : pieces.length,
    getScrollElement: () => body,
    estimateSize: (n) => {
      const piece = pieces[n];
      return piece === undefined ? 0 : piece.height * scaleOf(piece);
    },
    getItemKey: (n) => `${String(scale)} ${pieces[n]?.key ?? ''}`,
    overscan: 4,
    scrollMargin: top,
  });
  const widest = Math.max(0, ...pieces.map((piece) => piece.section.page.width * scaleOf(piece)));
  return (
    <div
      ref={pages}
      className={styles.pages}
      style={{
        height: `${String(drawn.getTotalSize())}px`,
        ...(scale === null ? {} : { width: `${String(widest)}px` }),
      }}
      role="document"
      aria-label={reportPageWords(language).preview}
      lang="vi"
    >
      {drawn.getVirtualItems().map(({ index, key, start }) => {
        const piece = pieces[index];
        if (piece === undefined) return null;
        const place: CSSProperties & Record<'--mm', string> = {
          '--mm': String(scaleOf(piece)),
          transform: `translateY(${String(start - top)}px)`,
          fontFamily: `"${document.font}", "Times New Roman", serif`,
        };
        return (
          <div key={key} ref={drawn.measureElement} data-index={index} className={styles.piece} style={place}>
            <Piece piece={piece} alone={scale !== null} />
          </div>
        );
      })}
    </div>
  );
}

/** @param alone whether nothing stands beside the paper: its name keeps off the pane's edge */
function Piece({ piece, alone }: { piece: PreviewPiece; alone: boolean }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const words = reportPageWords(language);
  const { page, name } = piece.section;
  const { margins } = page;
  const paper = {
    width: mm(page.width),
    paddingLeft: mm(margins.left),
    paddingRight: mm(margins.right),
    backgroundColor: PAPER,
    color: INK,
    forcedColorAdjust: 'none' as const,
  };
  const width = textWidth(page);
  switch (piece.kind) {
    case 'top':
      return (
        <>
          <span className={mergeClasses(styles.name, alone && styles.alone)} lang={language}>
            {name} · {words[page.orientation]}
          </span>
          <div className={mergeClasses(styles.paper, styles.top)} style={{ ...paper, height: mm(margins.top) }} />
        </>
      );
    case 'bottom':
      return (
        <div className={mergeClasses(styles.paper, styles.bottom)} style={{ ...paper, height: mm(margins.bottom) }} />
      );
    case 'block':
      return (
        <div className={styles.paper} style={paper}>
          <ReportBlock block={piece.block} width={width} />
        </div>
      );
    case 'rows':
      return (
        <div className={styles.paper} style={paper}>
          <ReportRows table={piece.table} from={piece.from} to={piece.to} />
        </div>
      );
  }
}
