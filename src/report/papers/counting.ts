import { SIGNERS } from '../../language/paper-sections';
import { COUNTING_HEADERS, countingNote, kindGroup, NOBODY_VOTED_ON } from '../../language/paper-votes';
import { PAPER_WORDS } from '../../language/paper-words';
import { column, groupRow, paragraph, SMALL_SIZE, space, table, text, toFill, whole } from '../build';
import { a4, type Block, type ReportDocument, type TableRow } from '../document';
import { nomineeRow } from '../nominee-row';
import { paperContext, paperDocument, type PaperContext, type PaperInput } from './paper';
import { paperHead, paperTitle, signatures } from './paper-letter';
import { votedOn } from './voted';

/** The first two are as wide as the head's left side: no cell of the sheet's table is a merged one. */
const COLUMNS = [
  column(10, 'center'),
  column(71),
  column(40),
  ...[10, 10, 10.5, 13.5].map((width) => column(width, 'center')),
];
/** Room for a figure written by hand, in millimetres. */
const ROW_HEIGHT = 7;
/** Units that are called `Ban Dân vận Huyện ủy …` take two lines. */
const TABLE_SIZE = 11;

/** The counting sheet `Kiểm phiếu`: who was voted on, with places for the totals, which are read as votes (spec 3). */
export function countingSheet(input: PaperInput): ReportDocument {
  const context = paperContext(input);
  const page = a4('portrait', false);
  const { settings, year } = context;
  return paperDocument('counting', context, [
    {
      name: PAPER_WORDS.counting.sheet(year),
      role: 'body',
      page,
      blocks: [
        ...paperHead('counting', settings, page).map(withoutRules),
        ...paperTitle('counting', year),
        ...countingBlocks(context),
        ...signatures('signatures', { for: SIGNERS.teller }, { for: SIGNERS.secretary }),
      ],
    },
  ]);
}

function countingBlocks(context: PaperContext): Block[] {
  const groups = votedOn(context);
  if (groups.length === 0) return [paragraph('none', NOBODY_VOTED_ON)];
  const { place, name, unit, ballots, issued, received, agreed, refused } = COUNTING_HEADERS;
  const rows = groups.flatMap(({ kind, members }, n): TableRow[] => [
    groupRow(kindGroup(kind, n), COLUMNS.length),
    ...members.map(({ nomination }, m) => ({
      ...nomineeRow(nomination, [
        whole(m + 1),
        text(nomination.name),
        text(nomination.unit ?? ''),
        ...[1, 2, 3, 4].map(toFill),
      ]),
      height: ROW_HEIGHT,
    })),
  ]);
  return [
    paragraph('note', [{ text: countingNote(PAPER_WORDS.counting.sheet(context.year)), italic: true }], {
      size: SMALL_SIZE,
    }),
    space(6, true),
    {
      ...table(
        'counting.table',
        COLUMNS,
        [
          [
            { text: place, rows: 2 },
            { text: name, rows: 2 },
            { text: unit, rows: 2 },
            { text: ballots, columns: 4 },
          ],
          [issued, received, agreed, refused],
        ],
        rows,
        TABLE_SIZE,
      ),
      keepWithNext: true,
    },
    space(6, true),
  ];
}

/** Underlined in place of the rule: a rule's ends would cut the columns that are filled in. */
function withoutRules(block: Block): Block {
  if (block.kind !== 'side-by-side') return block;
  const columns = block.columns.map(({ width, paragraphs }) => ({
    width,
    paragraphs: paragraphs.map(({ rule, ...one }) =>
      rule === true ? { ...one, runs: one.runs.map((run) => ({ ...run, underline: true })) } : one,
    ),
  }));
  return { ...block, columns };
}
