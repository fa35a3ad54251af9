import { ownBlocks } from '../grid/own-marks';
import { NAME_PREFIX } from '../grid/own-names';
import { RULE_MARKER } from '../marks/rules';
import type { Question } from './questions';
import type { Reading, SheetReading } from './read-grids';

/** A conditional format of ours. */
export interface OwnRule {
  /** The sheet's id. */
  readonly sheet: string;
  readonly id: string;
}

/** Whether marks of ours stand on the sheet, or something that they left. */
export function isMarked({ structure, grid }: SheetReading): boolean {
  return (
    structure.names.some(({ name }) => name.toLowerCase().startsWith(NAME_PREFIX.toLowerCase())) ||
    ownBlocks(grid).length > 0
  );
}

/** Asks for the formulas of the marked sheets' rules: the marker in them tells ours, on copied sheets too. */
export function ruleQuestions({ sheets }: Reading, sink: (rule: OwnRule) => void): Question[] {
  return sheets
    .filter((sheet) => !sheet.structure.protected && sheet.facts.customRules.length > 0 && isMarked(sheet))
    .map(({ structure: { id: sheet }, facts: { customRules } }) => ({
      bytes: 300 * customRules.length,
      queue: (context) => {
        const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
        const rules = customRules.map((id) => ({ id, rule: formats.getItem(id).custom.rule.load('formula') }));
        return () => {
          for (const { id, rule } of rules) if (rule.formula.includes(RULE_MARKER)) sink({ sheet, id });
        };
      },
    }));
}
