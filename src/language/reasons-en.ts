import { inBrackets } from './conditions-phrases';
import { formatYears } from './format';
import { plural } from './plural-en';
import type { ReasonPhrases } from './reasons-phrases';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const criteriaWord = (count: number): string => plural(count, 'criterion', 'criteria');

export const ENGLISH_REASONS: ReasonPhrases = {
  subject: {
    'no-discipline': 'Discipline',
    'rating-this-year': 'Rating',
    'title-this-year': 'Title',
    'rating-every-year': 'Rating',
    'title-every-year': 'Title',
    'commendation-every-year': 'Commendation',
    initiative: 'Initiative',
    'initiative-present': 'Initiative',
    votes: 'Votes',
  },
  criterion: (id, about) => (about === null ? `Criterion ${id}` : `Criterion ${id} (${about})`),
  ofYears: (subject, years) => `${subject} of ${years}`,
  finding: (subject, found, required) => `${subject}: ${found}${required === null ? '' : `, required: ${required}`}`,
  noYears: (subject) => `${subject}: no year to assess yet`,
  markUnmet: (criterion, found) => `${criterion} not met: ${found}`,
  markUnknown: (criterion, found) => `${criterion}: ${found}`,
  noInitiative: (cells, wanted) => `No initiative${inBrackets(cells)}${wanted === null ? '' : `, required: ${wanted}`}`,
  initiativeOf: (level, top) =>
    level === null ? 'an initiative' : `an initiative of ${level}${top ? '' : ' or higher'}`,
  votes: (share, required) => `Votes only ${share}, at least ${required} required`,
  years: (years) => (years.length === 2 ? years.join(' and ') : formatYears(years)),
  moreYears: (years) => `; likewise ${formatYears(years)}`,
  more: ({ result, conditions, criteria, alike, lacking }) => {
    const counted = [
      ...(conditions > 0 ? [`${String(conditions)} other ${plural(conditions, 'condition')}`] : []),
      ...(criteria > 0 ? [`${String(criteria)} other ${criteriaWord(criteria)}`] : []),
    ].join(' and ');
    const without = (count: number): string => `${String(count)} ${criteriaWord(count)} without evidence`;
    if (counted === '') return lacking === 0 ? '' : `; ${without(lacking)}`;
    const all = alike === criteria && conditions === 0;
    const same = alike === 0 ? '' : all ? ' for the same reason' : ` (${String(alike)} for the same reason)`;
    const short = result === 'unmet' ? 'not met' : 'without evidence';
    return `; ${counted} ${short}${same}${lacking === 0 ? '' : `, ${without(lacking)}`}`;
  },
  councilJudges: (count) => `The council still judges ${String(count)} ${criteriaWord(count)}`,
  allMet: 'All criteria met',
  nothingAssessed: 'No evidence to assess yet',

  fill: (what, cells) => `Enter the ${what}${inBrackets(cells)}`,
  add: (what) => `Add a column: ${what}`,
  stands: (what, cells) => `${what} below what is required${inBrackets(cells)}`,
  evidence: {
    'no-discipline': 'outcome of the disciplinary review',
    'rating-this-year': 'rating',
    'title-this-year': 'emulation title',
    'rating-every-year': 'rating',
    'title-every-year': 'emulation title',
    'commendation-every-year': 'commendation',
    initiative: 'initiative and its level',
    'initiative-present': 'initiative',
    votes: 'votes',
  },
  initiativeLevel: 'level of the initiative',
  fillMark: (criterion, cells) => `Mark ${lowerFirst(criterion)} with x (met) or k (not met)${inBrackets(cells)}`,
  fillMarks: (ids, cells) => `Mark the criteria ${ids.join(', ')} with x (met) or k (not met)${inBrackets(cells)}`,
  keepOneMark: (what, cells) => `Leave only one mark for the ${what}${inBrackets(cells)}`,
  correctPoints: (what, most, cells) =>
    `Correct the points: ${lowerFirst(what)}, from 0 to ${most}${inBrackets(cells)}`,
  markColumn: (criterion) => `marks of ${lowerFirst(criterion)}`,
  markStands: (criterion, cells) => `${criterion} is marked as not met${inBrackets(cells)}`,
  disciplineStands: (cells) => `Disciplined${inBrackets(cells)}`,
};
