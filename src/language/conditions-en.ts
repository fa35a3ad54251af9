import type { ConditionPhrases } from './conditions-phrases';
import { inBrackets } from './conditions-phrases';
import { enumerated } from './format';
import { plural } from './plural-en';

const need = (required: string | null): string => (required === null ? '' : ` Required: ${required}.`);

export const ENGLISH_CONDITIONS: ConditionPhrases = {
  read: (text, cells, meaning) => `${text}${inBrackets(cells)}${meaning === null ? '' : `, that is ${meaning}`}`,
  unclear: (text, cells) => `${text}${inBrackets(cells)}, unclear`,
  offScale: (text, cells) => `${text}${inBrackets(cells)}, not on the scale`,
  manyMarked: (count, cells) => `marked in ${String(count)} columns${inBrackets(cells)}, only one mark may stay`,
  outsidePoints: (text, cells, most) => `${text}${inBrackets(cells)}, outside 0–${most} points`,
  pending: (text, cells) => `${text}${inBrackets(cells)}, outcome awaited`,
  noLevel: (text, cells) => `${text}${inBrackets(cells)}, level unknown`,
  otherGiver: (text, cells) =>
    `${text}${inBrackets(cells)}, which does not count: not a Giấy khen of the head of the office`,
  notCounted: (text, cells) => `${text}${inBrackets(cells)}, which does not count`,
  blank: (cells) => `blank${inBrackets(cells)}`,
  otherYears: (text, cells) => `${text}${inBrackets(cells)}, not for the year asked`,
  otherAward: (text, cells, wanted) => `${text}${inBrackets(cells)}, which is no ${wanted}`,
  notRated: (text, cells) => `${text}${inBrackets(cells)}, a year without rating`,
  noCell: 'no data',

  atLeast: (level) => `“${level}” or higher`,
  exactly: (level) => `“${level}”`,
  noYears: 'There is no year to assess yet.',
  inYear: (year, found) => `${String(year)}: ${found}`,
  either: (found) => enumerated(found, 'and'),

  everyYearMet: (count, years, required) =>
    `Met in ${String(count)} of ${String(count)} ${plural(count, 'year')} (${years}): ${required}.`,
  everyYearShort: (met, asked, list, required) =>
    `Met in ${String(met)} of ${String(asked)} ${plural(asked, 'year')}; ${list}; required: ${required}.`,
  thisYearMet: (year, found, required) => `${year}: ${found}, which meets ${required}.`,
  thisYearShort: (year, found, required) => `${year}: ${found}; required: ${required}.`,

  markMet: (found) => `Marked as met: ${found}.`,
  markUnmet: (found) => `Marked as not met: ${found}.`,
  markUnknown: (found) => `Not yet marked as met or not met: ${found}.`,
  disciplineNone: (found) => (found === null ? 'No discipline.' : `No discipline: ${found}.`),
  disciplineUnmet: (found) => `Disciplined: ${found}.`,
  disciplineUnknown: (found) => `Discipline: ${found}.`,

  initiativeMet: (found, required) =>
    `Has an initiative: ${found}${required === null ? '' : `, which meets ${required}`}.`,
  initiativeUnmet: (found, required, years) => `No sufficient initiative in ${years}: ${found}.${need(required)}`,
  initiativeUnknown: (found, required, years) => `Initiative in ${years} not known: ${found}.${need(required)}`,

  votesMet: (found, share, required) => `Votes ${found}, that is ${share}, which meets the ${required} required.`,
  votesUnmet: (found, share, required) => `Votes ${found}, that is only ${share}; at least ${required} required.`,
  votesUnknown: (found, required) => `Votes: ${found}; at least ${required} required.`,
};
