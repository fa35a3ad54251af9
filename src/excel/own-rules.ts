import type { Look } from '../grid/former-look';
import { formerPlaceOf } from '../grid/former-place';
import { ownBlocks } from '../grid/own-marks';
import { RULE_MARKER } from '../marks/rules';
import { hiddenRowQuestions, type HiddenRows } from './hidden-rows';
import type { Question } from './questions';
import { cellLooks } from './read-looks';
import { isMarkName } from './read-structure';
import type { Reading, SheetReading } from './read-grids';

/** A conditional format of ours. */
export interface OwnRule {
  /** The sheet's id. */
  readonly sheet: string;
  readonly id: string;
}

/** Whether marks of ours stand on the sheet, or something that they left. */
export function isMarked({ structure, grid }: SheetReading): boolean {
  return structure.names.some(isMarkName) || ownBlocks(grid).length > 0;
}

/** What Excel tells of a rule whose formula was never set; nobody makes such a rule in Excel itself. */
const NO_FORMULA = /^=?$/;

/**
 * Asks for the formulas of rules: the marker in them tells ours, on copied sheets too. Where any sheet is marked, rows may
 * have been copied from it to any other, and Excel copies their rules. A run that was cut off may have left a rule
 * between its being added and its formula's being set.
 */
function ruleQuestions({ sheets, structure }: Reading, sink: (rule: OwnRule) => void): Question[] {
  if (!sheets.some(isMarked)) return [];
  return sheets
    .filter(({ structure, facts }) => !structure.protected && facts.customRules.length > 0)
    .map(({ structure: { id: sheet }, facts: { customRules } }) => ({
      bytes: 300 * customRules.length,
      queue: (context) => {
        const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
        const rules = customRules.map((id) => ({ id, rule: formats.getItem(id).custom.rule.load('formula') }));
        return () => {
          for (const { id, rule } of rules) {
            const isBegun = structure.checkpoint !== null && NO_FORMULA.test(rule.formula.trim());
            if (isBegun || rule.formula.includes(RULE_MARKER)) sink({ sheet, id });
          }
        };
      },
    }));
}

/** What removal must know and the grids do not tell. */
export interface OldMarks {
  readonly rules: readonly OwnRule[];
  /** The look of a column's empty cells, where what the place looked like is lost; by `columnKey`. */
  readonly columns: ReadonlyMap<string, Look>;
  /** Which rows are hidden in filter ranges that will change, by sheet. */
  readonly hidden: ReadonlyMap<string, HiddenRows>;
}

/** A column of a sheet, as `OldMarks.columns` knows it. */
export function columnKey(sheet: string, column: number): string {
  return `${sheet} ${String(column)}`;
}

/** The last row shows what a column looks like where nothing was ever written. */
const LAST_ROW = 1_048_575;

/** The questions whose answers fill `found`. @param planned names of sheets whose filter ranges are to grow */
export function oldMarksQuestions(
  reading: Reading,
  planned: ReadonlySet<string> = new Set(),
): { readonly questions: Question[]; readonly found: OldMarks } {
  const rules: OwnRule[] = [];
  const columns = new Map<string, Look>();
  const looks = reading.sheets.flatMap(({ structure: { id, names, protected: locked }, grid }) =>
    ownBlocks(grid).flatMap(({ id: block, area }) =>
      area === null || locked || formerPlaceOf(names, block) !== null
        ? []
        : cellLooks(id, { ...area, top: LAST_ROW, bottom: LAST_ROW }, (_, column, look) =>
            columns.set(columnKey(id, column), look),
          ),
    ),
  );
  const marked = reading.sheets.filter(isMarked).map(({ structure }) => structure.name);
  const { questions, found: hidden } = hiddenRowQuestions(reading, new Set([...planned, ...marked]));
  return {
    questions: [...ruleQuestions(reading, (rule) => rules.push(rule)), ...looks, ...questions],
    found: { rules, columns, hidden },
  };
}
