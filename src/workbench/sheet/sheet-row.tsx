import { memo, type CSSProperties, type ReactNode } from 'react';
import type { Area } from '../../grid/area';
import { SheetCell, Spilled } from './sheet-cell';
import type { SheetPicture } from './sheet-picture';
import type { SheetStyles } from './sheet-styles';

/** A column that is on screen: its number and place among the shown ones, and the pixels left out before it. */
export interface ColumnOnScreen {
  readonly index: number;
  readonly column: number;
  readonly gap: number;
}

export interface SheetRowProps {
  readonly picture: SheetPicture;
  readonly row: number;
  readonly height: number;
  /** Pixels from the top; null for a row that stands among the frozen ones. */
  readonly top: number | null;
  readonly columns: readonly ColumnOnScreen[];
  readonly selection: Area;
  readonly active: Area;
  readonly styles: SheetStyles;
  /** What stands in the active cell beside its text: the button of its list. */
  readonly beside: ReactNode;
}

/** Pixels of the numbers at the left. */
export const ROW_HEADER = 46;

/** One row of a sheet. Cells of frozen columns stay at the left while the others are scrolled. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { picture, row, height, top, columns, selection, active, styles } = props;
  const { starts, sizes, frozen } = picture.layout.columns;
  const place: CSSProperties = {
    height,
    width: (starts.at(-1) ?? 0) + ROW_HEADER,
    ...(top === null ? { position: 'relative' } : { position: 'absolute', top }),
  };
  const inSelection = row >= selection.top && row <= selection.bottom;
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={place}>
      <div role="rowheader" data-row-header={row} className={inSelection ? styles.headerChosen : styles.rowHeader}>
        {row + 1}
      </div>
      {columns.map(({ index, column }) =>
        index < frozen ? (
          <Spilled
            key={column}
            view={picture.cell(row, column)}
            room={frozenRoom(picture, index) ?? 0}
            left={(starts[index] ?? 0) + ROW_HEADER}
            height={height}
            isActive={row === active.top && column === active.left}
            styles={styles}
          />
        ) : null,
      )}
      {columns.map(({ index, column, gap }) => {
        const stays = index < frozen;
        const box: CSSProperties = {
          width: sizes[index],
          ...(gap > 0 ? { marginLeft: gap } : {}),
          ...(stays ? { position: 'sticky', left: (starts[index] ?? 0) + ROW_HEADER, zIndex: 2 } : {}),
        };
        return (
          <SheetCell
            key={column}
            {...props}
            view={picture.cell(row, column)}
            column={column}
            box={box}
            frozenRoom={frozenRoom(picture, index)}
          />
        );
      })}
    </div>
  );
});

/** Pixels from a frozen column's left to where the frozen columns end; null for a column that is scrolled. */
function frozenRoom({ layout }: SheetPicture, index: number): number | null {
  const { starts, frozen } = layout.columns;
  return index < frozen ? (starts[frozen] ?? 0) - (starts[index] ?? 0) : null;
}
