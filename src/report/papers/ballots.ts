import { BALLOT_HEADERS, BALLOT_NOTE, ballotHeading, NOBODY_VOTED_ON } from '../../language/paper-votes';
import { EMPTY_BOX, PAPER_WORDS } from '../../language/paper-words';
import { centred, column, paragraph, SMALL_SIZE, space, table, text, whole } from '../build';
import type { Kind } from '../../criteria/criterion';
import { a4, type Block, type Page, type ReportDocument } from '../document';
import { nomineeRow } from '../nominee-row';
import { paperContext, paperDocument, type PaperContext, type PaperInput } from './paper';
import { paperHead, paperTitle } from './paper-letter';
import type { KindMembers } from './recommended';
import { votedOn } from './voted';

/** A line that a pen finds, in millimetres. */
const ROW_HEIGHT = 8;
/** Of names and units, in millimetres: people's names are short. */
const WIDTHS: Readonly<Record<Kind, readonly [name: number, unit: number]>> = {
  individual: [45, 62],
  collective: [60, 47],
  model: [60, 47],
};

/** A ballot a kind, each on a page of its own: the names in their order, two boxes beside each. */
export function ballots(input: PaperInput): ReportDocument {
  const context = paperContext(input);
  const page = a4('portrait', false);
  const made = votedOn(context).flatMap((group, n): Block[] => [
    ...(n === 0 ? [] : [{ kind: 'page-break' } as const]),
    ...ballot(group, context, page),
  ]);
  return paperDocument('ballots', context, [
    {
      name: PAPER_WORDS.ballots.sheet(context.year),
      role: 'body',
      page,
      blocks: made.length === 0 ? [paragraph('none', NOBODY_VOTED_ON)] : made,
    },
  ]);
}

function ballot({ kind, members }: KindMembers, { settings, year }: PaperContext, page: Page): Block[] {
  const id = `${kind}.`;
  const box = text(EMPTY_BOX);
  const [place, name, unit, agree, refuse] = BALLOT_HEADERS;
  const withUnits = members.some(({ nomination }) => nomination.unit !== null);
  const who = withUnits ? WIDTHS[kind] : [WIDTHS[kind][0] + WIDTHS[kind][1]];
  return [
    ...paperHead('ballots', settings, page, id),
    ...paperTitle('ballots', year, id),
    centred(`${id}kind`, [{ text: ballotHeading(kind, members.length), bold: true }], { keepWithNext: true }),
    centred(`${id}note`, [{ text: BALLOT_NOTE, italic: true }], { size: SMALL_SIZE, keepWithNext: true }),
    space(6, true),
    table(
      `${id}table`,
      [column(10, 'center'), ...who.map((width) => column(width)), column(19, 'center'), column(29, 'center')],
      [[place, name, ...(withUnits ? [unit] : []), agree, refuse]],
      members.map(({ nomination }, n) => ({
        ...nomineeRow(nomination, [
          whole(n + 1),
          text(nomination.name),
          ...(withUnits ? [text(nomination.unit ?? '')] : []),
          box,
          box,
        ]),
        height: ROW_HEIGHT,
      })),
    ),
  ];
}
