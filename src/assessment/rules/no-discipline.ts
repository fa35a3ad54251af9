import type { Evidence } from '../../nominations/nomination';
import { foundIn, type Rule, type Verdict } from './rule';

/** Of several tables' values for one year the first known one counts; a contradiction is said of the others. */
function heard(all: readonly Evidence[]): readonly Evidence[] {
  if (all.length < 2) return all;
  const tables = new Map<number, number>();
  for (const { reading, year, row } of all) {
    if (reading.state === 'known' && !tables.has(year)) tables.set(year, row.table);
  }
  return all.filter(({ year, row }) => (tables.get(year) ?? row.table) === row.table);
}

/** Whether a cell is one of those that the result rests on. */
function saysSo({ reading }: Evidence, result: Verdict['result']): boolean {
  if (result === 'met') return true;
  return result === 'unknown' ? reading.state === 'unknown' : reading.state === 'known' && reading.level > 0;
}

/** No discipline in the assessed years; one in a column bound to no year counts whatever the table's year. */
export const noDiscipline: Rule = ({ evidence, tables, years }) => {
  const counted = heard(evidence.discipline.filter((one) => one.undated === true || years.includes(one.year)));
  let result: Verdict['result'] = 'met';
  for (const { reading } of counted) {
    if (reading.state === 'unknown') result = result === 'unmet' ? result : 'unknown';
    else if (reading.state === 'known' && reading.level > 0) result = 'unmet';
  }
  const speaking = counted.filter((one) => saysSo(one, result));
  return { result, years: [], found: speaking.map((one) => foundIn(one, tables, null)), shortfall: null };
};
