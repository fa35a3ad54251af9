import { foundIn, type Rule } from './rule';

/** The share of votes of Y reaches the bound. */
export const votes: Rule = ({ evidence, tables, year }, bound) => {
  const cells = evidence.votes.filter((one) => one.year === year);
  const speaking =
    cells.find((one) => one.reading.state === 'known') ??
    cells.find((one) => one.reading.state !== 'blank') ??
    cells[0];
  const found = speaking === undefined ? [] : [foundIn(speaking, tables, null)];
  if (speaking?.reading.state !== 'known') return { result: 'unknown', years: [], found, shortfall: null };
  const share = speaking.reading.level;
  const met = share >= bound;
  return {
    result: met ? 'met' : 'unmet',
    years: [],
    found,
    shortfall: met ? null : { share: { found: share, required: bound } },
  };
};
