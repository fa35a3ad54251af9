import { areaAddress, type Area } from '../grid/area';
import { placeNames } from '../grid/former-place';
import { blockName } from '../grid/own-names';
import { ROWS_A_STEP, type Steps } from '../grid/steps';
import { MARK_ROLES, type MarkBlock, type MarkName, type MarkRule } from '../marks/plan';
import { columnsAddress } from './addresses';
import { cellsAmong } from './cells-among';
import { LookGroups } from './look-groups';
import { isLiteral, ownLooks, type CellKind } from './own-look';
import type { BlockPlace } from './read-places';
import { cellsIn, textBytes } from './read-values';
import type { Step } from './steps';

/** Two lines of 12 points need some 30 points. */
const TWO_LINES = 27;

/** A value of ours; null: nothing is written. */
export type OwnValue = string | number | null;

/** The values of a block, row by row from its first; kept cells are null. */
export function valuesOf(block: MarkBlock): OwnValue[][] {
  const { area, headerAt, headers, numbers } = block;
  const isKept = cellsAmong(block.kept);
  const results = new Map(block.rows.map(({ row, values }) => [row, values]));
  const rows: OwnValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const said: readonly OwnValue[] | undefined =
      row === headerAt[0] ? headers : row === numbers?.row ? numbers.values : results.get(row);
    rows.push([0, 1, 2, 3].map((n) => (isKept(row, area.left + n) ? null : (said?.[n] ?? null))));
  }
  return rows;
}

/**
 * Names come before everything else, and the place's own last of them: wherever a run is cut off, whoever finds the
 * place also finds what it looked like.
 */
export function blockNames({ block, sheet, memory }: BlockPlace): Step[] {
  const own = blockName(block.id);
  const place = block.names.filter(({ name }) => name === own);
  const reference = place[0]?.refersTo ?? '';
  return namesSteps(sheet, [
    ...placeNames(block, memory, reference.slice(0, reference.lastIndexOf('!') + 1)),
    ...block.names.filter(({ name }) => name !== own),
    ...place,
  ]);
}

/** Hidden names whose scope is the sheet. */
export function namesSteps(sheet: string, names: readonly MarkName[]): Step[] {
  return names.map(({ name, refersTo }) => ({
    bytes: refersTo.length + 600,
    queue: (context) => {
      const added = context.workbook.worksheets.getItem(sheet).names.add(name, `=${refersTo}`);
      added.visible = false;
    },
  }));
}

/**
 * An Excel table becomes wider before its new cells are written, but for their header: it names the new columns. Without
 * it Excel would write names of its own there, which nobody could tell from the office's if the run were cut off
 * (ExcelApi 1.13).
 */
export function tableSteps({ block, sheet }: BlockPlace): Step[] {
  const { table, area, headerAt } = block;
  if (table === null) return [];
  const header = { ...area, top: headerAt[0], bottom: headerAt[0] };
  return [
    ...valueSteps(sheet, header, valuesOf(block).slice(headerAt[0] - area.top, headerAt[0] - area.top + 1)),
    {
      bytes: 500,
      queue: (context) =>
        context.workbook.worksheets.getItem(sheet).tables.getItem(table.name).resize(areaAddress(table.to)),
    },
  ];
}

/** Asks what stands in cells below the header right before they are written. */
export type LookBefore = (context: Excel.RequestContext, area: Area) => void;

/**
 * Looks, then number formats, then merged headers, then values, in this order: text is text whatever it begins with.
 * Made in steps, as the table may be long.
 */
export function* cellStepsInSteps({ block, sheet, like, heights }: BlockPlace, look?: LookBefore): Steps<Step[]> {
  const { area, headerRows, headerAt } = block;
  const values = valuesOf(block);
  const isKept = cellsAmong(block.kept);
  const groups = new LookGroups();
  const own = ownLooks();
  for (const [n, cells] of values.entries()) {
    if (n % ROWS_A_STEP === 0) yield;
    const row = area.top + n;
    const neighbour = like.get(row);
    if (neighbour === undefined) continue;
    const header = row >= headerRows[0] && row <= headerRows[1];
    cells.forEach((value, column) => {
      if (isKept(row, area.left + column)) return;
      groups.put(
        row,
        area.left + column,
        own(neighbour, column, { kind: kindOf(value, header), overfull: isOverfull(value, column, heights.get(row)) }),
      );
    });
  }
  function isOverfull(value: OwnValue, column: number, height = Infinity): boolean {
    const reason = MARK_ROLES[column] === 'reason' && typeof value === 'string' ? value : '';
    return height < TWO_LINES && reason.length > block.oneLineWidths[3];
  }
  const below = headerRows[1] + 1 - area.top;
  const header = { ...area, bottom: headerRows[1] };
  return [
    ...groups.steps(sheet),
    ...groups.numberFormatSteps(sheet),
    ...(headerAt[0] === headerAt[1] ? [] : mergeSteps(sheet, area, headerAt)),
    ...valueSteps(sheet, header, values.slice(0, below)),
    ...valueSteps(sheet, { ...area, top: area.top + below }, values.slice(below), look),
  ];
}

function kindOf(value: OwnValue, header: boolean): CellKind {
  if (value === null) return 'empty';
  const literal = typeof value === 'string' && isLiteral(value);
  if (header) return literal ? 'literal-header' : 'header';
  return literal ? 'literal' : 'value';
}

function mergeSteps(sheet: string, { left }: Area, [top, bottom]: readonly [number, number]): Step[] {
  return [0, 1, 2, 3].map((n) => ({
    bytes: 400,
    queue: (context) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(areaAddress({ top, bottom, left: left + n, right: left + n }))
        .merge(false),
  }));
}

/** A write of values takes at most about so many bytes. */
const VALUE_BYTES = 500_000;

/** Bytes of an empty cell in an answer. */
export const EMPTY_BYTES = 4;

/** Values by rows; null leaves a cell as it is. @param look asks of each part what stands there, in the same request */
export function valueSteps(
  sheet: string,
  area: Area,
  values: readonly (readonly OwnValue[])[],
  look?: LookBefore,
): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < values.length;) {
    let bytes = 400;
    let to = from;
    for (; to < values.length && (to === from || bytes < VALUE_BYTES); to++)
      bytes += 10 + textBytes(JSON.stringify(values[to]));
    const rows = values.slice(from, to).map((row) => row.map(typed));
    const part = { ...area, top: area.top + from, bottom: area.top + to - 1 };
    steps.push({
      bytes,
      answer: look === undefined ? 0 : cellsIn(part) * EMPTY_BYTES,
      queue: (context) => {
        look?.(context, part);
        context.workbook.worksheets.getItem(sheet).getRange(areaAddress(part)).values = rows;
      },
    });
    from = to;
  }
  return steps;
}

/** A first apostrophe is taken for the sign of text, which does not belong to it: one more is typed before it. */
function typed(value: OwnValue): OwnValue {
  return typeof value === 'string' && value.startsWith("'") ? `'${value}` : value;
}

/**
 * Conditional formats behind all that are there: where the office's own rules colour a cell, theirs win. A new rule
 * comes first in Excel; a negative priority counts from the end.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-priority-member
 */
export function ruleSteps(sheet: string, rules: readonly MarkRule[]): Step[] {
  return rules.map(({ area, formula, fill }) => ({
    bytes: 1500 + formula.length,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
      const rule = range.conditionalFormats.add('Custom');
      rule.custom.rule.formula = `=${formula}`;
      rule.custom.format.fill.color = `#${fill}`;
      rule.stopIfTrue = false;
      // Last: the object means another rule afterwards.
      rule.priority = -1;
    },
  }));
}

/** Widths in characters, as the plan counts them; a hidden column is shown. The widest where blocks share a column. */
export function widthSteps(places: readonly BlockPlace[]): Step[] {
  const widths = new Map<number, number>();
  for (const { block, heights } of places) {
    const wanted = [...heights.values()].some((height) => height < TWO_LINES) ? block.oneLineWidths : block.widths;
    wanted.forEach((width, n) => {
      const column = block.area.left + n;
      widths.set(column, Math.max(width, widths.get(column) ?? 0));
    });
  }
  const [first] = places;
  if (first === undefined) return [];
  return [...widths].map(([column, width]) => ({
    bytes: 400,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(first.sheet);
      const columns = sheet.getRange(columnsAddress(column, column));
      columns.columnHidden = false;
      columns.format.columnWidth = width * first.pointsPerCharacter;
    },
  }));
}
