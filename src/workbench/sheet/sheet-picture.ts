import type { CSSProperties } from 'react';
import { isCellError } from '../../grid/grid';
import { cellAt, styleAt, valueAt } from '../../embedded-excel/model/cells';
import { lookOf } from '../../embedded-excel/model/styles-look';
import { textOf } from '../../embedded-excel/model/text';
import type { Separators } from '../../embedded-excel/model/text-number';
import type { SheetModel, WorkbookModel } from '../../embedded-excel/model/types';
import { attributeIn, childNamed } from '../../embedded-excel/model/xml-node';
import { cssOf, edge, placing, ruledCss } from './cell-css';
import { layoutOf, spanOf, type SheetLayout } from './layout';
import { mergedIn, type Merged } from './merged';
import { filterButtonAt } from './sort-and-filter';
import { rulesOnScreen } from './rules-on-screen';

/** One cell as it is drawn. */
export interface CellView {
  readonly text: string;
  readonly box: CSSProperties;
  /** The lines at its right and bottom. */
  readonly lines: CSSProperties;
  /** Pixels that its text may take, into empty cells beside it; null where it keeps to its own. */
  readonly room: number | null;
  /** Of a merged area's first cell: how large that is. Its other cells have no width here, and show nothing. */
  readonly merged: { readonly width: number; readonly height: number } | null;
  /** The button of a filter's header cell. */
  readonly filter: 'open' | 'narrows' | null;
}

/** A sheet as it is at one moment; made anew after each change. */
export interface SheetPicture {
  readonly sheet: SheetModel;
  readonly layout: SheetLayout;
  readonly merged: Merged;
  cell(row: number, column: number): CellView;
}

const NOTHING: CSSProperties = {};
/** As far as a long text runs over empty cells. */
const FURTHEST = 30;

/** Looks at a sheet; cells are worked out when they are asked for, each once. */
export function pictureOf(workbook: WorkbookModel, sheet: SheetModel, separators: Separators): SheetPicture {
  const merged = mergedIn(sheet.merges);
  const layout = layoutOf(workbook, sheet, merged);
  const byRules = rulesOnScreen(workbook, sheet);
  const gridLines = attributeIn(childNamed(sheet.nodes.get('sheetViews'), 'sheetView'), 'showGridLines') !== '0';
  const known = new Map<string, CellView>();
  const { styles, date1904 } = workbook;

  const lookAt = (row: number, column: number) => lookOf(styles, styleAt(sheet, row, column));

  const linesOf = (row: number, column: number, filled: boolean): CSSProperties => {
    const area = merged.at(row, column);
    const own = lookAt(row, column).borders;
    const inner = { right: area !== undefined && column < area.right, bottom: area !== undefined && row < area.bottom };
    const plain = gridLines && !(area !== undefined && filled);
    return {
      borderRight: inner.right ? '0' : edge(own.right, lookAt(row, column + 1).borders.left, filled, plain),
      borderBottom: inner.bottom ? '0' : edge(own.bottom, lookAt(row + 1, column).borders.top, filled, plain),
    };
  };

  /** A text longer than its cell goes on over the empty cells at its right. */
  const roomOf = (row: number, column: number): number | null => {
    const { shown, sizes, indexOf } = layout.columns;
    const first = indexOf(column);
    let room = sizes[first] ?? 0;
    for (let index = first + 1; index < Math.min(shown.length, first + FURTHEST); index++) {
      const next = shown[index] ?? 0;
      if (valueAt(sheet, row, next) !== null || merged.at(row, next) !== undefined) break;
      room += sizes[index] ?? 0;
    }
    return room === sizes[first] ? null : room;
  };

  const draw = (row: number, column: number): CellView => {
    const area = merged.at(row, column);
    if (area !== undefined && (area.top !== row || area.left !== column)) {
      const filled = lookAt(area.top, area.left).fill !== null;
      return {
        text: '',
        box: NOTHING,
        lines: linesOf(row, column, filled),
        room: null,
        merged: { width: 0, height: 0 },
        filter: null,
      };
    }
    const cell = cellAt(sheet, row, column);
    const style = styleAt(sheet, row, column);
    const look = lookOf(styles, style);
    const value = cell?.value ?? null;
    const ruled = byRules(row, column);
    const box: CSSProperties = {
      ...cssOf(styles, style),
      ...(value === null ? NOTHING : placing(look, value)),
      ...(ruled === null ? NOTHING : ruledCss(ruled)),
    };
    const button = filterButtonAt(sheet, row, column);
    const runs = typeof value === 'string' && !look.wrap && box.justifyContent === 'flex-start' && area === undefined;
    return {
      text:
        value === null ? '' : isCellError(value) ? value.error : textOf(value, look.numberFormat, date1904, separators),
      box,
      lines: linesOf(row, column, look.fill !== null),
      room: runs ? roomOf(row, column) : null,
      filter: button === null ? null : button.narrows ? 'narrows' : 'open',
      merged:
        area === undefined
          ? null
          : {
              width: spanOf(layout.columns, area.left, area.right) - 1,
              height: spanOf(layout.rows, area.top, area.bottom) - 1,
            },
    };
  };

  return {
    sheet,
    layout,
    merged,
    cell: (row, column) => {
      const key = `${String(row)}:${String(column)}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const view = draw(row, column);
      known.set(key, view);
      return view;
    },
  };
}
