import { ChevronDown12Filled, Filter16Filled } from '@fluentui/react-icons';
import type { CSSProperties } from 'react';
import type { CellView } from './sheet-picture';
import type { SheetRowProps } from './sheet-row';
import type { SheetStyles } from './sheet-styles';

/** The element's id by which the grid says which cell is the active one. */
export function cellId(row: number, column: number): string {
  return `cell-${String(row)}-${String(column)}`;
}

interface SheetCellProps extends SheetRowProps {
  readonly view: CellView;
  readonly column: number;
  /** Its place among the row's cells. */
  readonly box: CSSProperties;
  /** Of a cell that stays at the left: pixels to where the frozen columns end. */
  readonly frozenRoom: number | null;
}

/** One cell, with what lies on it: the selection, a filter's button, the editor. */
export function SheetCell(props: SheetCellProps) {
  const { view, row, column, box, frozenRoom, selection, active, styles, beside } = props;
  const inSelection =
    row >= selection.top && row <= selection.bottom && column >= selection.left && column <= selection.right;
  const isActive = row === active.top && column === active.left;
  const inActive = row >= active.top && row <= active.bottom && column >= active.left && column <= active.right;
  const shown = isActive ? styles.active : inSelection && !inActive ? styles.chosen : undefined;
  // Cells of a merged area show what stands in its first, which lies over them.
  const covered = view.merged?.width === 0;
  const stays = frozenRoom !== null;
  const over = stays && !covered && (view.merged !== null || view.room !== null) ? { zIndex: 3 } : {};
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-selected={inSelection}
      data-row={row}
      data-column={column}
      className={stays && !covered ? styles.cellStaying : styles.cell}
      style={{ ...box, ...over, ...view.lines, ...(view.merged === null ? view.box : {}) }}
    >
      {view.merged === null ? (
        <Text view={view} most={frozenRoom} styles={styles} />
      ) : (
        !covered && <MergedText view={view} most={frozenRoom} styles={styles} />
      )}
      {shown !== undefined && !covered && <span className={shown} style={sizeOf(view, frozenRoom, isActive)} />}
      {isActive && beside}
      {view.filter !== null && (
        <span data-filter="" aria-hidden className={view.filter === 'narrows' ? styles.filterOn : styles.filter}>
          {view.filter === 'narrows' ? <Filter16Filled /> : <ChevronDown12Filled />}
        </span>
      )}
    </div>
  );
}

interface TextProps {
  readonly view: CellView;
  readonly most: number | null;
  readonly styles: SheetStyles;
}

function Text({ view: { text, room }, most, styles }: TextProps) {
  if (text === '') return null;
  const free = room === null ? undefined : { width: 'max-content', maxWidth: Math.min(room, most ?? Infinity) };
  return (
    <span className={styles.text} style={free}>
      {text}
    </span>
  );
}

/** A merged area as large as it is, cut off where the frozen columns end. */
function MergedText({ view: { text, box, merged }, most, styles }: TextProps) {
  if (merged === null) return null;
  return (
    <div
      className={most === null ? styles.clip : styles.clipStaying}
      style={{ width: Math.min(merged.width, most ?? Infinity), height: merged.height }}
    >
      <div className={styles.merged} style={{ ...box, ...merged }}>
        <span className={styles.text}>{text}</span>
      </div>
    </div>
  );
}

/** Of what marks the selection: a merged area's, else the cell's own by its class. */
function sizeOf({ merged }: CellView, most: number | null, isActive: boolean): CSSProperties | undefined {
  if (merged === null) return undefined;
  // The active cell's frame lies on the lines around it, which the area has on two sides.
  const inner = isActive ? 2 : 0;
  const size = { height: merged.height - inner, right: 'auto', bottom: 'auto' };
  if (most === null || merged.width <= most) return { ...size, width: merged.width - inner };
  // Its other end is scrolled.
  return { ...size, width: most, borderRightWidth: 0 };
}

interface SpilledProps {
  readonly view: CellView;
  /** Pixels to where the frozen columns end. */
  readonly room: number;
  readonly left: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly styles: SheetStyles;
}

/**
 * Of a cell that stays, the part of its text or merged area that reaches beyond the frozen columns: it is scrolled with
 * the others, below the frozen ones.
 */
export function Spilled({ view, room, left, height, isActive, styles }: SpilledProps) {
  const width = view.merged?.width ?? view.room ?? 0;
  if (width <= room) return null;
  // A cell's text stands on its bottom line.
  const line = view.merged === null ? { borderBottom: '1px solid transparent' } : {};
  const place = { left, width, height: view.merged?.height ?? height, zIndex: 0, ...line };
  return (
    <div aria-hidden className={styles.merged} style={{ ...view.box, ...place, pointerEvents: 'none' }}>
      <span className={styles.text}>{view.text}</span>
      {isActive && view.merged !== null && <span className={styles.active} style={{ right: 0, bottom: 0 }} />}
    </div>
  );
}
