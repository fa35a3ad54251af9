import { foundIn, type Rule } from './rule';

/** No discipline in the assessed years; one in a column bound to no year counts whatever the table's year. */
export const noDiscipline: Rule = ({ evidence, tables, years }) => {
  const counted = evidence.discipline.filter((one) => one.undated === true || years.includes(one.year));
  const disciplined = counted.filter((one) => one.reading.state === 'known' && one.reading.level > 0);
  const open = counted.filter((one) => one.reading.state === 'unknown');
  const speaking = disciplined.length > 0 ? disciplined : open.length > 0 ? open : counted;
  return {
    result: disciplined.length > 0 ? 'unmet' : open.length > 0 ? 'unknown' : 'met',
    years: [],
    found: speaking.map((one) => foundIn(one, tables, null)),
    shortfall: null,
  };
};
