import { dayOfSerial, dayText, isDateFormat } from '../../grid/dates';
import type { CellValue } from '../../grid/grid';
import type { Reading } from '../nomination';
import { isPlaceholder, known, note, numberOf, unknown, BLANK, type Decoded } from './decoded';

export interface VoteContext {
  readonly numberFormat: string;
  readonly date1904: boolean;
  /** How many voted, as the header or the title states. */
  readonly voters: number | undefined;
  /** Whether the header says that numbers are percentages. */
  readonly percent: boolean;
}

/** `12/13`, `12/13 phiếu`; the same as a share behind it says nothing new: `12/13 (92,3%)`, `12/13, tỷ lệ 92,3%`. */
const FRACTION =
  /^(\d+)(?:\s*phiếu)?\s*\/\s*(\d+)(?:\s*phiếu)?(?:\s*\([^)]*\)|[\s,;:=–-]*(?:(?:đạt|chiếm)\s*)?(?:t[ỷỉ] lệ\s*:?\s*)?\d+(?:[.,]\d+)?\s*%)?$/iu;
const COUNT = /^(t[ỷỉ] lệ\s*:?\s*)?(\d+(?:[.,]\d+)?)\s*(%)?(?:\s*phiếu)?$/iu;

function outOfRange(text: string, minimum: number, maximum: number): Decoded {
  return { reading: unknown(text), notes: [note('out-of-range', { field: 'votes', text, minimum, maximum })] };
}

/** Votes (phiếu) as a share of those who voted, 0–1. */
export function readVotes(value: CellValue, text: string, context: VoteContext): Decoded {
  if (isPlaceholder(text)) return { reading: BLANK, notes: [] };
  if (typeof value === 'number' && value >= 1 && isDateFormat(context.numberFormat)) {
    const date = dayOfSerial(value, context.date1904);
    const { day, month } = date;
    const [got, voters] = day < month ? [day, month] : [month, day];
    const readAs = `${String(got)}/${String(voters)}`;
    return {
      reading: ofVoters(got, voters, readAs),
      notes: [note('vote-read-from-date', { text: dayText(date), readAs })],
    };
  }
  const fraction = FRACTION.exec(text);
  if (fraction !== null) {
    const [got, voters] = [Number(fraction[1]), Number(fraction[2])];
    return voters === 0 || got > voters
      ? outOfRange(text, 0, voters)
      : { reading: ofVoters(got, voters, text), notes: [] };
  }
  const count = COUNT.exec(text);
  const number = numberOf(value, count?.[2] ?? text);
  if (number === null) return { reading: unknown(text), notes: [note('unknown-value', { field: 'votes', text })] };
  if (number < 0) return outOfRange(text, 0, context.voters ?? 1);
  if (count?.[3] === '%') return percentage(number, text);
  if (number <= 1) return share(number, text, context);
  if (context.numberFormat.includes('%')) return outOfRange(`${text}`, 0, 1);
  if (context.percent || count?.[1] !== undefined) return percentage(number, text);
  if (context.voters === undefined) return { reading: unknown(text), notes: [] };
  return number > context.voters
    ? outOfRange(text, 0, context.voters)
    : { reading: ofVoters(number, context.voters, text), notes: [] };
}

function ofVoters(got: number, voters: number, text: string): Reading {
  return { ...known(got / voters, text), voters };
}

function percentage(number: number, text: string): Decoded {
  return number > 100 ? outOfRange(text, 0, 100) : { reading: known(number / 100, text), notes: [] };
}

/** One vote of many, where the voters are known and nothing speaks of a share; else a share. */
function share(number: number, text: string, context: VoteContext): Decoded {
  const counted = context.voters !== undefined && !context.percent && !context.numberFormat.includes('%');
  const reading = counted && Number.isInteger(number) ? ofVoters(number, context.voters, text) : known(number, text);
  return { reading, notes: [] };
}
