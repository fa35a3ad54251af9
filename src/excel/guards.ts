import { cellAddress, type Area } from '../grid/area';
import { blockName } from '../grid/own-names';
import type { RemovalPlan } from '../marks/plan';
import type { BlockPlace } from './read-places';
import type { Reading, SheetReading } from './read-grids';
import type { Step } from './steps';

/**
 * Asked in front of the first change of a write: what was read must still lie where it was read, or the request ends
 * here with ItemNotFound and nothing is done. Inserted and deleted rows, columns and cells show in the used range, in
 * tables, in filter ranges and in our own names, which follow their cells; a sheet must still bear its name. What only
 * changes contents (typing, sorting) is seen behind the write.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getintersection-member(1)
 */
export function guards(reading: Reading, old: RemovalPlan): Step[] {
  return reading.sheets.flatMap((sheet) => [
    ...sheetGuards(sheet),
    ...old.blocks.filter((block) => block.sheet === sheet.structure.name).flatMap((block) => blockGuard(sheet, block)),
  ]);
}

function sheetGuards({ structure, facts }: SheetReading): Step[] {
  const { name, tables } = structure;
  const { used, filter } = facts;
  // By its name: one that was renamed meanwhile is not found.
  const at = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  return [
    { bytes: 300, queue: (context) => void at(context).load('id') },
    ...(used === null ? [] : [liesAt(at, used, (sheet) => sheet.getUsedRange(true))]),
    ...(filter === null ? [] : [liesAt(at, filter, (sheet) => sheet.autoFilter.getRange())]),
    ...tables.flatMap(({ id }, n) => {
      const area = facts.tables[n] ?? null;
      return area === null ? [] : [liesAt(at, area, (sheet) => sheet.tables.getItem(id).getRange())];
    }),
  ];
}

/** Whether a block of ours still lies where it was read; nothing where its sheet is protected. */
export function blockGuard(
  { structure }: SheetReading,
  { id, area }: Pick<RemovalPlan['blocks'][number], 'id' | 'area'>,
): Step[] {
  const known = structure.names.find(({ name }) => name.toLowerCase() === blockName(id).toLowerCase());
  if (area === null || structure.protected || known === undefined) return [];
  const at = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(structure.id);
  return [liesAt(at, area, (sheet) => sheet.names.getItem(known.name).getRange())];
}

/** Cells that do not meet are an error of Excel's: so both corners must be where they were. */
export function liesAt(
  at: (context: Excel.RequestContext) => Excel.Worksheet,
  area: Area,
  rangeOf: (sheet: Excel.Worksheet) => Excel.Range,
): Step {
  return {
    bytes: 1500,
    queue: (context) => {
      const sheet = at(context);
      const range = rangeOf(sheet);
      const corner = (cell: Excel.Range, row: number, column: number): void => {
        cell.getIntersection(sheet.getRange(cellAddress(row, column))).load('address');
      };
      corner(range.getCell(0, 0), area.top, area.left);
      corner(range.getLastCell(), area.bottom, area.right);
    },
  };
}

/**
 * A sheet that was protected meanwhile refuses even to be given nothing (a guess; if it does not, the write ends with
 * AccessDenied further on): null leaves a cell as it is.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function writableGuards(places: readonly BlockPlace[]): Step[] {
  return places.map(({ sheet, block: { area } }) => ({
    bytes: 400,
    queue: (context) => {
      const first = context.workbook.worksheets.getItem(sheet).getCell(area.top, area.left);
      first.values = [[null]];
    },
  }));
}
