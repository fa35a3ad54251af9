import type { Evidence } from '../../nominations/nomination';
import type { Table } from '../../nominations/table';
import { foundIn, type Rule, type Verdict } from './rule';

const NO_YEARS: readonly number[] = [];

/** Of several mark cells those of the table that speaks first: with a known mark, else with anything in it. */
function counted(marks: readonly Evidence[]): readonly Evidence[] {
  if (marks.length < 2) return marks;
  const speaking =
    marks.find((one) => one.reading.state === 'known') ??
    marks.find((one) => one.reading.state !== 'blank') ??
    marks[0];
  return marks.filter((one) => one.row.table === speaking?.row.table);
}

function judgeMarks(marks: readonly Evidence[], tables: readonly Table[]): Verdict {
  let result: Verdict['result'] = marks.length === 0 ? 'unknown' : 'met';
  for (const { reading } of marks) {
    if (reading.state !== 'known') result = result === 'unmet' ? result : 'unknown';
    else if (reading.level === 0) result = 'unmet';
  }
  return { result, years: NO_YEARS, found: marks.map((one) => foundIn(one, tables, null)), shortfall: null };
}

/**
 * The criterion's mark for Y. Two mark columns of one table must both be met; of two tables the first with a known mark
 * counts.
 */
export const mark: Rule = ({ marks, tables }, _bound, criterion) =>
  judgeMarks(counted(marks.get(criterion) ?? []), tables);
