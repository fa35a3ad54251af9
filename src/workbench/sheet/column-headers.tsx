import { columnName, type Area } from '../../grid/area';
import type { Axis } from './layout';
import { ROW_HEADER, type ColumnOnScreen } from './sheet-row';
import type { SheetStyles } from './sheet-styles';

export const COLUMN_HEADER = 22;

interface ColumnHeadersProps {
  readonly axis: Axis;
  readonly columns: readonly ColumnOnScreen[];
  readonly selection: Area;
  readonly styles: SheetStyles;
  /** The right edge of a column is drawn to another width in pixels. */
  readonly widen: (column: number, pixels: number) => void;
}

/** The letters over the columns. */
export function ColumnHeaders({ axis, columns, selection, styles, widen }: ColumnHeadersProps) {
  const { starts, sizes, frozen } = axis;
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.row}
      style={{ height: COLUMN_HEADER, width: (starts.at(-1) ?? 0) + ROW_HEADER }}
    >
      <div role="gridcell" aria-colindex={1} className={styles.corner} data-corner="" />
      {columns.map(({ index, column, gap }) => {
        const chosen = column >= selection.left && column <= selection.right;
        const stays = index < frozen;
        const names = stays
          ? [styles.columnHeaderStaying, styles.columnHeaderStayingChosen]
          : [styles.columnHeader, styles.columnHeaderChosen];
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            data-column-header={column}
            className={names[chosen ? 1 : 0]}
            style={{
              width: sizes[index],
              ...(gap > 0 ? { marginLeft: gap } : {}),
              ...(stays ? { left: (starts[index] ?? 0) + ROW_HEADER } : {}),
            }}
          >
            {columnName(column)}
            <Resizer className={styles.resizer} width={sizes[index] ?? 0} widen={(pixels) => widen(column, pixels)} />
          </div>
        );
      })}
    </div>
  );
}

interface ResizerProps {
  readonly className: string;
  readonly width: number;
  readonly widen: (pixels: number) => void;
}

function Resizer({ className, width, widen }: ResizerProps) {
  return (
    <span
      className={className}
      onPointerDown={(event) => {
        event.stopPropagation();
        const { currentTarget, pointerId, clientX } = event;
        currentTarget.setPointerCapture(pointerId);
        currentTarget.onpointerup = (end) => {
          currentTarget.onpointerup = null;
          widen(Math.max(4, width + end.clientX - clientX));
        };
      }}
    />
  );
}
