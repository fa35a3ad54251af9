import { pieceAt, placesOf, speaking, type Places } from '../../nominations/evidence-of-year';
import type { Evidence } from '../../nominations/nomination';
import type { ConditionOutcome } from '../assessment';
import { foundIn } from './found';
import type { Rule } from './rule';

/** Of several mark cells those of the table that speaks first: with a known mark, else with anything in it. */
function counted(evidence: readonly Evidence[], marks: Places): Places {
  if (marks.length < 2) return marks;
  const table = speaking(evidence, marks)?.row.table;
  return marks.filter((place) => pieceAt(evidence, place).row.table === table);
}

/**
 * The criterion's mark for Y. Two mark columns of one table must both be met; of two tables the first with a known mark
 * counts.
 */
export const mark: Rule = {
  asks: ({ evidence, year }, criterion) => ({
    places: placesOf(evidence, 'mark', (one) => one.criterion === criterion && one.year === year),
    years: [],
  }),
  judge: ({ places }, evidence) => {
    let outcome: ConditionOutcome = places.length === 0 ? 'unknown' : 'met';
    for (const place of counted(evidence, places)) {
      const { state, level } = pieceAt(evidence, place).reading;
      if (state === 'known' && level === 0) return 'unmet';
      if (state !== 'known') outcome = 'unknown';
    }
    return outcome;
  },
  explain: ({ places }, evidence, { tables }) => ({
    years: [],
    found: counted(evidence, places).map((place) => foundIn(pieceAt(evidence, place), tables, null)),
    shortfall: null,
  }),
};
