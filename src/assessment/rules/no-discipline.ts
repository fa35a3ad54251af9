import { pieceAt, placesOf, type Places } from '../../nominations/evidence-of-year';
import type { Evidence } from '../../nominations/nomination';
import type { ConditionOutcome } from '../assessment';
import { foundIn } from './found';
import type { Rule } from './rule';

/** Of several tables' values for one year the first known one counts; a contradiction is said of the others. */
function heard(evidence: readonly Evidence[], places: Places): Places {
  if (places.length < 2) return places;
  const tables = new Map<number, number>();
  for (const place of places) {
    const { reading, year, row } = pieceAt(evidence, place);
    if (reading.state === 'known' && !tables.has(year)) tables.set(year, row.table);
  }
  return places.filter((place) => {
    const { year, row } = pieceAt(evidence, place);
    return (tables.get(year) ?? row.table) === row.table;
  });
}

/** Whether a cell is one of those that the outcome rests on. */
function saysSo({ reading }: Evidence, outcome: ConditionOutcome): boolean {
  if (outcome === 'met') return true;
  return outcome === 'unknown' ? reading.state === 'unknown' : reading.state === 'known' && reading.level > 0;
}

/**
 * No discipline in the assessed years; one in a column bound to no year counts whatever the table's year. A blank cell
 * is none, but without any cell nobody knows.
 */
export const noDiscipline: Rule = {
  asks: ({ evidence, years }) => ({
    places: placesOf(evidence, 'discipline', (one) => one.undated === true || years.includes(one.year)),
    years: [],
  }),
  judge: ({ places }, evidence) => {
    let outcome: ConditionOutcome = places.length > 0 ? 'met' : 'unknown';
    for (const place of heard(evidence, places)) {
      const { state, level } = pieceAt(evidence, place).reading;
      if (state === 'known' && level > 0) return 'unmet';
      if (state === 'unknown') outcome = 'unknown';
    }
    return outcome;
  },
  explain: ({ places }, evidence, { outcome, tables }) => ({
    years: [],
    found: heard(evidence, places)
      .map((place) => pieceAt(evidence, place))
      .filter((one) => saysSo(one, outcome))
      .map((one) => foundIn(one, tables, null)),
    shortfall: null,
  }),
};
