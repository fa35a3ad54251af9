import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import type { Judged } from '../../excel/judge';
import { formatCount, formatScore } from '../../language/format';
import { resultWords } from '../../language/pane-result';
import { cellOfNominee } from '../models/nominee-at';
import { Button } from './button';
import { LIST_ID } from './kind-tabs';
import { OutcomeIcon } from './outcome';
import { usePane } from './pane-context';

const ROW = 52;
/** The tabs and the search field that stay on top while the list scrolls. */
const STICKY = 84;
const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 8],
  ['PageUp', -8],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
]);

const useStyles = makeStyles({
  list: {
    position: 'relative',
    flexShrink: 0,
    outlineStyle: 'none',
    ':focus-visible > [aria-selected=true]': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  row: {
    position: 'absolute',
    insetInline: 0,
    top: 0,
    height: `${String(ROW)}px`,
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: '2.2em 16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground4,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  rank: { textAlign: 'end', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  text: { minWidth: 0 },
  name: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  unit: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  score: { fontVariantNumeric: 'tabular-nums' },
  none: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
});

export interface NomineeRowsProps {
  readonly judged: Judged;
  readonly places: readonly number[];
  /** What scrolls; null until it is there. */
  readonly body: HTMLDivElement | null;
}

/** The list: only the rows in sight are in the page, however many there are. Arrow keys walk it, Enter opens. */
export function NomineeRows({ judged, places, body }: NomineeRowsProps): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = resultWords(language);
  const list = useRef<HTMLDivElement>(null);
  const { active } = state.list;
  const at = active === null ? -1 : places.indexOf(active);
  const [top, setTop] = useState(0);
  // What stands above opens and closes without the list's knowing.
  const measure = useEffectEvent(() => setTop(list.current?.offsetTop ?? 0));
  useLayoutEffect(() => measure());
  const rows = useVirtualizer({
    count: places.length,
    getScrollElement: () => body,
    estimateSize: () => ROW,
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: STICKY,
  });
  const returned = useRef(false);
  useEffect(() => {
    // Once, when the list comes back with the nominee that was looked at.
    if (body === null || returned.current) return;
    returned.current = true;
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [body, at, rows]);
  if (places.length === 0) return <Nobody />;

  const open = (place: number): void => {
    const cell = cellOfNominee(judged, place);
    if (cell !== null) work.goTo(cell);
    send({ is: 'open', screen: { name: 'nominee', place } });
  };
  const walk = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && active !== null) {
      event.preventDefault();
      open(active);
      return;
    }
    const by = STEPS.get(event.key);
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(places.length - 1, Math.max(0, at < 0 && by === 1 ? 0 : at + by));
    send({ is: 'list', view: { active: places[next] ?? null } });
    rows.scrollToIndex(next, { align: 'auto' });
  };
  return (
    <div
      ref={list}
      id={LIST_ID}
      role="listbox"
      tabIndex={0}
      aria-label={words.list(formatCount(places.length, language))}
      aria-activedescendant={at < 0 ? undefined : `nominee-${String(active)}`}
      className={styles.list}
      style={{ height: `${String(rows.getTotalSize())}px` }}
      onKeyDown={walk}
    >
      {rows.getVirtualItems().map(({ index, start }) => {
        const place = places[index];
        const one = place === undefined ? undefined : judged.assessments[place];
        if (place === undefined || one === undefined) return null;
        const { nomination, outcome, rank, score } = one;
        return (
          <div
            key={place}
            id={`nominee-${String(place)}`}
            role="option"
            aria-selected={place === active}
            aria-setsize={places.length}
            aria-posinset={index + 1}
            className={mergeClasses(styles.row, place === active && styles.active)}
            style={{ transform: `translateY(${String(start - rows.options.scrollMargin)}px)` }}
            onClick={() => open(place)}
          >
            <span className={styles.rank}>{rank}</span>
            <OutcomeIcon outcome={outcome} named />
            <span className={styles.text}>
              <span className={styles.name} title={nomination.name}>
                {nomination.name}
              </span>
              <span className={styles.unit} title={nomination.unit ?? ''}>
                {nomination.unit ?? nomination.position ?? ''}
              </span>
            </span>
            <span className={styles.score}>{formatScore(score, language)}</span>
          </div>
        );
      })}
    </div>
  );
}

function Nobody(): ReactElement {
  const styles = useStyles();
  const { state, send, language } = usePane();
  const words = resultWords(language);
  const { search, outcome, unit } = state.list;
  const filtered = search !== '' || outcome !== null || unit !== null;
  return (
    <div id={LIST_ID} className={styles.none}>
      <span>{filtered ? words.none : words.nobody}</span>
      {filtered && (
        <Button onClick={() => send({ is: 'list', view: { search: '', outcome: null, unit: null, active: null } })}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
