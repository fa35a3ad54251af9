import type { Outcome } from '../assessment/assessment';
import { OUTCOMES } from '../assessment/outcome-counts';
import { columnName, type Area } from '../grid/area';
import type { MarkRule } from './plan';
import type { MarkTexts } from './texts';

/** Stands in every conditional format of ours, and in none of the office's. */
export const RULE_MARKER = 'N("DienHinh")=0';

/**
 * Tints of Okabe and Ito's bluish green, yellow and vermilion (jfly.uni-koeln.de/color): told apart by people with
 * any of the three colour blindnesses and in print without colours (their lightness differs); black on them passes AAA.
 */
export const FILLS: Readonly<Record<Outcome, string>> = {
  eligible: 'C5E8DC',
  'needs-evidence': 'FFF4C8',
  ineligible: 'F7C5AD',
};

/** Three rules, however many rows: the whole row takes the colour of the outcome that its result column names. */
export function rulesFor(area: Area, resultColumn: number, texts: MarkTexts): MarkRule[] {
  const cell = `$${columnName(resultColumn)}${String(area.top + 1)}`;
  return OUTCOMES.map((outcome) => {
    const word = texts.outcome[outcome];
    const quoted = word.replace(/"/g, '""');
    return {
      area,
      // N of a text is 0: the marker costs nothing, and a copied sheet takes it along.
      formula: `AND(${RULE_MARKER},LEFT(${cell},${String(word.length)})="${quoted}")`,
      fill: FILLS[outcome],
    };
  });
}
