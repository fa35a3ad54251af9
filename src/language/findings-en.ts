import type { Kind } from '../criteria/criterion';
import type { Field } from '../nominations/table';
import { quoted } from './cell-text';
import { fieldName, isMark } from './fields';
import type { FindingSentences } from './findings';
import { criteriaInvalidEn } from './findings-criteria';
import { settingInvalidEn } from './findings-settings';
import { formatNumber } from './format';
import { kindName, ruleName } from './words';

const field = (of: Field): string => fieldName(of, 'en');
const kind = (of: Kind): string => kindName(of, 'en').toLowerCase();
const kinds = (of: Kind): string => `${kind(of)}s`;
const number = (value: number): string => formatNumber(value, 'en', 2);

/** What could not be read, and what may stand there instead. */
function unknownValue(of: Field): string {
  if (isMark(of))
    return 'unclear whether met or not met. Write x (met), k (not met), or leave it blank if not yet judged.';
  switch (of) {
    case 'rating':
      return 'not on the rating scale. Change it to HTXSNV, HTTNV, HTNV or KHTNV.';
    case 'ratingPoints':
      return 'cannot be read as points. Write a number from 0 to 100.';
    case 'title':
      return 'no known emulation title. Write the title’s name (such as LĐTT, CSTĐ cơ sở, TTLĐTT), or “Không” for none.';
    case 'commendation':
      return 'no known commendation. Write Giấy khen, Bằng khen, Huân chương …, or “Không” for none.';
    case 'initiative':
    case 'initiativeLevel':
      return 'no known level of an initiative. Write cơ sở, cấp tỉnh, toàn quốc, or “Không” for none.';
    case 'votes':
      return 'cannot be read as votes. Write 12/13 or 92,3%, for example.';
    case 'stage':
      return 'none of the four stages. Write Phát hiện, Bồi dưỡng, Tổng kết or Nhân rộng.';
    case 'kind':
      return 'no known kind of nominee. Write Tập thể, Cá nhân or Mô hình.';
    case 'year':
    case 'joinedYear':
      return 'cannot be read as a year. Write four digits, such as 2024.';
    default:
      return `cannot be read as ${field(of)}. Correct it, or leave it blank if there is none yet.`;
  }
}

export const ENGLISH_FINDINGS: FindingSentences = {
  'unknown-value': ({ field: of, text, marked }, { at }) => {
    if (marked === undefined) return `Cell ${at} says ${quoted(text)}: ${unknownValue(of)}`;
    return marked.length > 0
      ? `Cell ${at} says ${quoted(text)}, but this row marks several levels of the ${field(of)} (${marked.join(', ')}). Keep one mark.`
      : `Cell ${at} says ${quoted(text)} for the ${field(of)}, but its column does not say which level a mark means. Write the level’s name.`;
  },
  'wrong-scale': ({ text, kind: of }, { at }) =>
    `Cell ${at} says ${quoted(text)}: this is no title for ${kinds(of)}. Correct the title, or move the row to the right kind of nominee.`,
  'out-of-range': ({ field: of, text, minimum, maximum }, { at }) =>
    of === 'votes'
      ? `Cell ${at} says ${quoted(text)}: more votes than voters (${number(maximum)}). Correct the votes.`
      : `Cell ${at} says ${quoted(text)}: ${field(of)} must lie between ${number(minimum)} and ${number(maximum)}. Correct the number.`,
  'cell-error': ({ text }, { at }) =>
    `Cell ${at} shows the error ${quoted(text)} and is taken as blank. Mend the formula, or write a value into the cell.`,
  'duplicate-nominee': ({ name, first }, { at, other }) =>
    `Cell ${at}: ${quoted(name)} already stands at ${other(first)}; only the first row counts. Delete the row that is too many; if they are two namesakes, add birth dates or units.`,
  'missing-name': (_, { at }) =>
    `Cell ${at} holds no name though its row holds data, so the row is not assessed. Write the name, or delete the row.`,
  'required-column-missing': ({ rule, kind: of }, { at }) =>
    `The table${at === '' ? '' : ` with a header at ${at}`} has no column for “${ruleName(rule, 'en')}” of ${kinds(of)}. Add the column, or mend the header of the one that holds it.`,
  'year-gap': ({ kind: of, field: what, year }) =>
    `There is no ${field(what)} column of ${kinds(of)} for ${String(year)}. Add the column, or mend the header of the one that holds it.`,
  contradiction: (params, { at, other }) => {
    const says = `Cell ${at} says ${quoted(params.text)}`;
    switch (params.reason) {
      case 'differs':
        return `${says}, but ${other(params.first)} says ${quoted(params.other)} for the same ${field(params.field)} and year; ${other(params.first)} counts. Correct the cell that is wrong.`;
      case 'points':
        return `${says} points, which disagrees with the rating ${quoted(params.other)} at ${other(params.first)}; the rating in words counts. Correct the cell that is wrong.`;
      case 'title-low-rating':
        return `${says} though the rating of ${String(params.year)} is only ${quoted(params.other)}. Check the title and the rating.`;
      case 'title-without-initiative':
        return `${says}, but the rating of ${String(params.year)} is ${quoted(params.other)} and there is no initiative: since 2024 this title takes an excellent rating or an initiative. Check both.`;
      case 'collective-title-rating':
        return `${says} though the rating of ${String(params.year)} is ${quoted(params.other)}: an Excellent Collective must be rated excellent. Check both.`;
      case 'vote-count':
        return `${says}, but the counting sheet (${other(params.first)}) says ${quoted(params.other)}; the counting sheet counts. Correct the cell that is wrong.`;
    }
  },
  'value-guessed': ({ field: of, text, readAs }, { at }) =>
    `Cell ${at} says ${quoted(text)}, read as ${quoted(readAs)} (${field(of)}). If that is right, better mend the spelling; if not, write another value.`,
  'header-guessed': ({ field: of, text, readAs }, { at }) =>
    `The header at ${at} says ${quoted(text)}, read as ${quoted(readAs)}: a ${field(of)} column. If that is wrong, mend the header.`,
  'same-name': ({ name, first }, { at, other }) =>
    `Cell ${at}: ${quoted(name)} bears the same name as ${other(first)} and is taken as the same nominee. If they are two, add a unit or birth date in both places.`,
  'initiative-without-level': ({ text }, { at }) =>
    `Cell ${at} names the initiative ${quoted(text)} but no level, so it is not known which level it reaches. Add the level (cơ sở, cấp tỉnh, toàn quốc).`,
  'vote-read-from-date': ({ text, readAs }, { at }) =>
    `Cell ${at} is the date ${quoted(text)}, probably made by Excel from votes; read as ${quoted(readAs)}. Format the cell as Text and write the votes again.`,
  'year-from-decision-date': ({ text, year }, { at }) =>
    `Cell ${at} says ${quoted(text)}, a decision of the first months of a year, so it counts for ${String(year)}. If it is for another year, name the year in the achievement’s text.`,
  'other-giver': ({ text }, { at }) =>
    `Cell ${at} says ${quoted(text)}: a Giấy khen of another giver does not stand for one of the head of the office and does not count. If there is one of the head, write that.`,
  'joined-after-year': ({ joined, year }, { at }) =>
    `Cell ${at} says that this person joined in ${String(joined)}, after the reporting year ${String(year)}, so there is no year to assess. Check the year of joining.`,
  'unmapped-column': ({ text }, { at }) =>
    `The column ${quoted(text)} (${at}) is not used. If it holds evidence, mend its header.`,
  'asked-for': ({ text }, { at }) =>
    `The column ${quoted(text)} (${at}) is taken as what is asked for, so it is no evidence. If it has been won, write “đã đạt” into the header.`,
  'decision-pending': ({ kind: of, field: what, year }) =>
    `No ${kind(of)} has a ${field(what)} of ${String(year)}; probably the decision is still to come, so the ${field(what)} of every year is judged up to ${String(year - 1)}. Enter it once decided and assess again.`,
  'year-out-of-period': ({ year, first, last }, { at }) =>
    `The year ${String(year)} (${at}) lies outside the period ${String(first)}–${String(last)} and is not assessed. If it is a slip, correct the year.`,
  'criteria-invalid': (params, place) => criteriaInvalidEn(params, place),
  'setting-invalid': (params, place) => settingInvalidEn(params, place),
};
