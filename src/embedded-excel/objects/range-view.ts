import type { Area } from '../../grid/area';
import { addressOf } from '../model/references';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type Cells, type ObjectType, type Property } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import { isList } from '../protocol/values';
import { rangeType } from './range';
import { areaOf } from './range-target';
import { rangeValues } from './range-values';

/** Visible rows of a range, or one of them. */
interface View {
  readonly cells: Cells;
  readonly area: Area;
  /** Counted from the first visible row; null for all of them. */
  readonly row: number | null;
}

function visibleRows({ cells, area }: View): number[] {
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) if (cells.sheet.rows[row]?.hidden !== true) rows.push(row);
  return rows;
}

function rowsOf(view: View): number[] {
  const rows = visibleRows(view);
  return view.row === null ? rows : rows.slice(view.row, view.row + 1);
}

/** The visible rows of a matrix of the whole range. */
function visible(
  name: 'values' | 'text' | 'numberFormat' | 'formulas' | 'formulasLocal' | 'valueTypes',
): Property<View> {
  return {
    get: (view, scope) => {
      const matrix = rangeValues[name]?.get(view.cells, scope) ?? null;
      const top = areaOf(view.cells, scope).top;
      return isList(matrix) ? rowsOf(view).map((row): Json => matrix[row - top] ?? null) : null;
    },
  };
}

/** "Represents a set of visible cells of the parent range": learn.microsoft.com/javascript/api/excel/excel.rangeview */
export const rangeViewType: ObjectType<View> = defineObject('RangeView', {
  properties: {
    cellAddresses: {
      get: (view) => {
        const { left, right } = view.area;
        return rowsOf(view).map((row) =>
          Array.from({ length: right - left + 1 }, (_, n) =>
            addressOf({ top: row, bottom: row, left: left + n, right: left + n }),
          ),
        );
      },
    },
    columnCount: { get: ({ area }) => area.right - area.left + 1 },
    formulas: visible('formulas'),
    formulasLocal: visible('formulasLocal'),
    index: { get: ({ row }) => row ?? 0 },
    numberFormat: visible('numberFormat'),
    rowCount: { get: (view) => rowsOf(view).length },
    text: visible('text'),
    valueTypes: visible('valueTypes'),
    values: visible('values'),
  },
  navigation: { rows: (view) => rangeViewsType.of(view) },
  methods: {
    getRange: (view) => {
      const [row] = rowsOf(view);
      const area = view.row === null || row === undefined ? view.area : { ...view.area, top: row, bottom: row };
      return rangeType.of({ sheet: view.cells.sheet, area });
    },
  },
});

function rowAt(view: View, row: number): View {
  if (visibleRows(view)[row] === undefined) throw new ExcelError('InvalidArgument', 'no such visible row');
  return { ...view, row };
}

const rangeViewsType: ObjectType<View> = defineObject('RangeViewCollection', {
  items: (view) => visibleRows(view).map((_, row) => rangeViewType.of({ ...view, row })),
  methods: {
    getCount: (view) => visibleRows(view).length,
    getItemAt: (view, given) => rangeViewType.of(rowAt(view, given.number(0))),
  },
});
