import type { CalendarDay } from '../../grid/dates';
import {
  addressee,
  EVIDENCE_HEADERS,
  evidenceAbout,
  evidenceRequest,
  NOTHING_MISSING,
  replyBy,
  replyNote,
} from '../../language/paper-evidence';
import { NO_UNIT, PAPER_WORDS } from '../../language/paper-words';
import { nextStepTexts } from '../../language/reasons-steps';
import { fold } from '../../text/fold';
import { centred, column, paragraph, SMALL_SIZE, space, table, text, whole } from '../build';
import { a4, type Block, type Page, type ReportDocument, type TableCell } from '../document';
import { listedAt } from '../listed-at';
import { nomineeRow } from '../nominee-row';
import { byUnit, type UnitMembers } from './by-unit';
import { lacksEvidence } from './missing-evidence';
import { setOnOnePage } from './one-page';
import { paperContext, paperDocument, type PaperContext, type PaperInput } from './paper';
import { addressed, paperFoot, paperHead } from './paper-letter';

/** Of the table's letters, in points: the first with which the letter is on one page. */
const TABLE_SIZES = [SMALL_SIZE, 11, 10] as const;

export interface EvidenceRequestInput extends PaperInput {
  /** By when units are to answer; a place to write it where missing. */
  readonly replyBy?: CalendarDay | null;
}

/** A letter to each unit, on a page of its own: what is missing for whom, in which cells. */
export function evidenceRequests(input: EvidenceRequestInput): ReportDocument {
  const context = paperContext(input);
  const page = a4('portrait', false);
  const units = byUnit(context, lacksEvidence);
  const letters = units.flatMap((unit, n): Block[] => [
    ...(n === 0 ? [] : [{ kind: 'page-break' } as const]),
    ...letter(unit, context, page, input.replyBy ?? null),
  ]);
  return paperDocument('evidence', context, [
    {
      name: PAPER_WORDS.evidence.sheet(context.year),
      role: 'body',
      page,
      blocks: letters.length === 0 ? [paragraph('none', NOTHING_MISSING)] : letters,
    },
  ]);
}

function letter({ unit, members }: UnitMembers, context: PaperContext, page: Page, day: CalendarDay | null): Block[] {
  const { settings, year } = context;
  const id = `${fold(unit ?? NO_UNIT)}.`;
  const about = centred('head.about', [{ text: evidenceAbout(year), italic: true }], { size: SMALL_SIZE });
  const rows = members.map((member, n) => nomineeRow(member.nomination, [whole(n + 1), ...cells(member, context)]));
  return setOnOnePage(page, TABLE_SIZES, (size) => [
    ...paperHead('evidence', settings, page, id, [about]),
    centred(`${id}to`, [{ text: addressee(unit), bold: true, placeholder: unit === null }]),
    space(6),
    paragraph(`${id}request`, evidenceRequest(unit, members.length, year, settings)),
    space(4, true),
    table(
      `${id}table`,
      [column(10, 'center'), column(42), column(36, 'center'), column(77)],
      [EVIDENCE_HEADERS],
      rows,
      size,
    ),
    space(6),
    paragraph(`${id}reply`, [{ text: replyBy(day, settings), placeholder: day === null }], { align: 'left' }),
    paragraph(`${id}note`, replyNote(settings), { keepWithNext: true }),
    ...paperFoot(settings, addressed(settings), id),
  ]).blocks;
}

function cells(
  { nomination, nearest }: UnitMembers['members'][number],
  { criteria, nominations }: PaperContext,
): TableCell[] {
  const { home, place } = listedAt(nomination, nominations);
  const steps = nextStepTexts(nearest, 'vi', {
    criteria,
    home,
    columnsFixed: true,
    mostCells: Infinity,
  });
  return [
    text(nomination.name),
    text(place),
    text(steps.map((step) => (steps.length === 1 ? step : `- ${step}`)).join('\n')),
  ];
}
