import { foundIn, type Rule } from './rule';

/**
 * The criterion's mark for Y. Two mark columns of one table must both be met; of two tables the first with a known mark
 * counts.
 */
export const mark: Rule = ({ evidence, tables, year }, _bound, criterion) => {
  const marks = evidence.mark.filter((one) => one.criterion === criterion && one.year === year);
  const speaking =
    marks.find((one) => one.reading.state === 'known') ??
    marks.find((one) => one.reading.state !== 'blank') ??
    marks[0];
  const counted = marks.filter((one) => one.row.table === speaking?.row.table);
  const refuted = counted.some((one) => one.reading.state === 'known' && one.reading.level === 0);
  const proven = counted.length > 0 && counted.every((one) => one.reading.state === 'known');
  return {
    result: refuted ? 'unmet' : proven ? 'met' : 'unknown',
    years: [],
    found: counted.map((one) => foundIn(one, tables, null)),
    shortfall: null,
  };
};
