import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const INK = '#000000';
/** A sheet stays white when Excel is dark. */
const PAPER = '#ffffff';
const HEADER_LINE = `1px solid ${tokens.colorNeutralStroke2}`;

const useClasses = makeStyles({
  grid: {
    position: 'relative',
    flexGrow: 1,
    overflow: 'auto',
    backgroundColor: PAPER,
    color: INK,
    colorScheme: 'light',
    outlineStyle: 'none',
    userSelect: 'none',
    cursor: 'cell',
    minHeight: 0,
  },
  content: { position: 'relative' },
  frozen: { position: 'sticky', top: 0, zIndex: 4, backgroundColor: PAPER, width: 'max-content' },
  frozenEdge: { boxShadow: `0 1px 0 #8a8a8a` },
  row: { display: 'flex', overflowX: 'clip' },
  rowHeader: {
    position: 'sticky',
    left: 0,
    zIndex: 3,
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '46px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: HEADER_LINE,
    borderBottom: HEADER_LINE,
    cursor: 'default',
  },
  headerChosen: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground3Selected,
    fontWeight: tokens.fontWeightSemibold,
  },
  columnHeader: { position: 'relative', left: 'auto', width: 'auto', zIndex: 'auto' },
  columnHeaderStaying: { position: 'sticky', width: 'auto', zIndex: 3 },
  corner: { zIndex: 5 },
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'flex-end',
    paddingLeft: '2px',
    paddingRight: '2px',
    lineHeight: 1.2,
    whiteSpace: 'pre',
  },
  staying: { backgroundColor: PAPER },
  text: {
    overflow: 'hidden',
    position: 'relative',
    zIndex: 1,
    maxWidth: '100%',
    maxHeight: '100%',
    flexShrink: 0,
    pointerEvents: 'none',
  },
  merged: {
    position: 'absolute',
    top: 0,
    left: 0,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'flex-end',
    paddingLeft: '2px',
    paddingRight: '2px',
    zIndex: 1,
    lineHeight: 1.2,
    whiteSpace: 'pre',
  },
  clip: { position: 'absolute', top: 0, left: 0, overflow: 'hidden', zIndex: 1 },
  clipStaying: { backgroundColor: PAPER },
  chosen: {
    position: 'absolute',
    inset: 0,
    backgroundColor: 'rgba(15, 108, 189, 0.14)',
    pointerEvents: 'none',
    zIndex: 1,
  },
  active: {
    position: 'absolute',
    inset: '-2px -1px -1px -2px',
    border: '2px solid #0f6cbd',
    pointerEvents: 'none',
    zIndex: 2,
  },
  filter: {
    position: 'absolute',
    right: '1px',
    bottom: '1px',
    zIndex: 3,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '18px',
    height: '18px',
    border: '1px solid #8a8a8a',
    borderRadius: '2px',
    backgroundColor: '#f5f5f5',
    color: '#242424',
    cursor: 'default',
  },
  filterOn: { backgroundColor: '#cfe4fa', color: '#0f548c' },
  resizer: {
    position: 'absolute',
    top: 0,
    right: '-4px',
    width: '8px',
    height: '100%',
    cursor: 'col-resize',
    zIndex: 1,
  },
});

/**
 * Fluent's keyboard engine moves the focus by Tab before an element hears of the key; here Tab goes to the next cell.
 * @see https://tabster.io/docs/core (`focusable.ignoreKeydown`)
 */
export const OWN_TAB = { 'data-tabster': '{"focusable":{"ignoreKeydown":{"Tab":true}}}' } as const;

export interface SheetStyles {
  readonly grid: string;
  readonly content: string;
  readonly frozen: string;
  readonly row: string;
  readonly rowHeader: string;
  readonly headerChosen: string;
  readonly columnHeader: string;
  readonly columnHeaderChosen: string;
  readonly columnHeaderStaying: string;
  readonly columnHeaderStayingChosen: string;
  readonly corner: string;
  readonly cell: string;
  readonly cellStaying: string;
  readonly text: string;
  readonly merged: string;
  readonly clip: string;
  readonly clipStaying: string;
  readonly chosen: string;
  readonly active: string;
  readonly filter: string;
  readonly filterOn: string;
  readonly resizer: string;
}

const made = new WeakMap<object, SheetStyles>();

/** The classes of a sheet, the same object as long as they are the same: rows are drawn anew for another. */
export function useSheetStyles(): SheetStyles {
  const c = useClasses();
  const known = made.get(c);
  if (known !== undefined) return known;
  const columnHeader = mergeClasses(c.rowHeader, c.columnHeader);
  const columnHeaderStaying = mergeClasses(c.rowHeader, c.columnHeaderStaying);
  const styles: SheetStyles = {
    grid: c.grid,
    content: c.content,
    frozen: mergeClasses(c.frozen, c.frozenEdge),
    row: c.row,
    rowHeader: c.rowHeader,
    headerChosen: mergeClasses(c.rowHeader, c.headerChosen),
    columnHeader,
    columnHeaderChosen: mergeClasses(columnHeader, c.headerChosen),
    columnHeaderStaying,
    columnHeaderStayingChosen: mergeClasses(columnHeaderStaying, c.headerChosen),
    corner: mergeClasses(c.rowHeader, c.corner),
    cell: c.cell,
    cellStaying: mergeClasses(c.cell, c.staying),
    text: c.text,
    merged: c.merged,
    clip: c.clip,
    clipStaying: mergeClasses(c.clip, c.clipStaying),
    chosen: c.chosen,
    active: c.active,
    filter: c.filter,
    filterOn: mergeClasses(c.filter, c.filterOn),
    resizer: c.resizer,
  };
  made.set(c, styles);
  return styles;
}
