import type { Assessment } from '../../assessment/assessment';
import {
  councilOpinion,
  councilSigns,
  DOSSIER_HEADERS,
  evidenceText,
  FOR_COUNCIL,
  particulars,
  photoPlace,
  resultSentence,
  sameEvidence,
  shortResult,
  stepsSentence,
} from '../../language/paper-dossier';
import { PAPER_WORDS } from '../../language/paper-words';
import { nextStepTexts } from '../../language/reasons-steps';
import { COLUMNS } from '../../language/report-columns';
import { centred, column, paragraph, row, SMALL_SIZE, space, table, text, toFill } from '../build';
import type { Block, Page, SideBySide, Table, TableRow } from '../document';
import { HEAD_WIDTHS } from '../letter';
import { listedAt } from '../listed-at';
import { lineHeight } from '../text-lines';
import { setOnOnePage } from './one-page';
import type { PaperContext } from './paper';
import { voteFor } from './voted';

/** A photograph of 3 × 4 cm, in millimetres. */
const PHOTO = { width: 30, height: 40 } as const;
const RESULT_SIZE = 11;
/** Lines for the council's opinion: as many as the page has room for, from the fewest to the most. */
const OPINION_LINES = { fewest: 2, most: 9 } as const;

/** How a page is set: letters in points, and whether cells' texts are cut early. */
interface Setting {
  readonly particulars: number;
  readonly evidence: number;
  readonly narrow: boolean;
}

/** From the one to be wished for to the tightest that is still read with ease: the first that holds all on one page. */
const SETTINGS: readonly [Setting, ...Setting[]] = [
  { particulars: SMALL_SIZE, evidence: 10, narrow: false },
  { particulars: SMALL_SIZE, evidence: 10, narrow: true },
  { particulars: 11, evidence: 9.5, narrow: true },
  { particulars: 10, evidence: 9, narrow: true },
];

/**
 * What one nominee's page holds: who it is, the evidence of each criterion with its cells, the result, what is to be
 * done, and the council's part. Only what has no room on one page however it is set goes on on another.
 * @param id begins the blocks' ids
 */
export function dossierPage(assessment: Assessment, id: string, context: PaperContext, page: Page): Block[] {
  const { nomination } = assessment;
  const { home, place } = listedAt(nomination, context.nominations);
  const above = (setting: Setting): Block[] => [
    head(id, context),
    ...titles(id, context),
    whoItIs(id, assessment, place, setting, context),
    space(6),
    evidence(id, assessment, home, setting, context),
    space(6),
    ...outcome(id, assessment, home, context),
    space(6, true),
  ];
  const { fewest, most } = OPINION_LINES;
  const { blocks, room } = setOnOnePage(page, SETTINGS, (setting) => [
    ...above(setting),
    councilPart(id, fewest, context),
  ]);
  const more = Math.floor(room / lineHeight(SMALL_SIZE));
  return [...blocks.slice(0, -1), councilPart(id, Math.min(fewest + more, most), context)];
}

function head(id: string, { settings }: PaperContext): SideBySide {
  const small = { size: SMALL_SIZE } as const;
  return {
    kind: 'side-by-side',
    id: `${id}head`,
    columns: [
      {
        width: HEAD_WIDTHS[0],
        paragraphs: [
          centred(`${id}head.superior`, [{ text: settings.superiorBody, capitals: true }], small),
          centred(`${id}head.agency`, [{ text: settings.agency, bold: true, capitals: true }], small),
        ],
      },
      {
        width: HEAD_WIDTHS[1],
        paragraphs: [
          centred(`${id}head.party`, [{ text: settings.partyLine, bold: true, capitals: true }], {
            ...small,
            rule: true,
          }),
        ],
      },
    ],
  };
}

function titles(id: string, { year }: PaperContext): Block[] {
  const { title, subject } = PAPER_WORDS.dossier;
  return [
    space(6),
    centred(`${id}title`, [{ text: title, bold: true }], { role: 'title', size: 16 }),
    centred(`${id}subject`, [{ text: subject(year), bold: true }], { size: 13 }),
    space(6),
  ];
}

function whoItIs(
  id: string,
  { nomination }: Assessment,
  place: string,
  { particulars: size }: Setting,
  { settings }: PaperContext,
): Table {
  const said = particulars(nomination, settings.showBirthDates ? nomination.birthDate : null, place);
  const cells = [text(photoPlace(nomination.kind), { italic: true }), text(said.join('\n'))];
  return table(
    `${id}particulars`,
    [column(PHOTO.width, 'center'), column(165 - PHOTO.width)],
    [],
    [{ ...row(cells), height: PHOTO.height }],
    size,
  );
}

function evidence(
  id: string,
  assessment: Assessment,
  home: string | null,
  { evidence: size, narrow }: Setting,
  context: PaperContext,
): Table {
  return table(
    `${id}criteria`,
    [column(10, 'center'), column(50), column(69), column(19, 'center'), column(17, 'center')],
    [DOSSIER_HEADERS],
    criterionRows(assessment, home, narrow, context),
    size,
  );
}

/** A row a criterion; evidence shown before is not told again. */
function criterionRows(
  { nomination: { kind }, criteria: results }: Assessment,
  home: string | null,
  narrow: boolean,
  { criteria }: PaperContext,
): TableRow[] {
  const abouts = new Map(criteria.criteria.map(({ id, about }) => [id, about]));
  const shown = new Map<string, string>();
  return results.map(({ id, result, conditions }) => {
    const lines = conditions.map((condition) => {
      const line = evidenceText(condition, kind, home, narrow);
      const before = shown.get(line);
      if (before === undefined) shown.set(line, id);
      return before === undefined ? line : sameEvidence(condition, before);
    });
    return row([
      text(id),
      text(abouts.get(id) ?? ''),
      text(result === 'not-assessed' && lines.length === 0 ? FOR_COUNCIL : lines.join('\n')),
      text(shortResult(result), { bold: result === 'unmet' }),
      toFill(),
    ]);
  });
}

function outcome(id: string, assessment: Assessment, home: string | null, { criteria, ranked }: PaperContext): Block[] {
  const { nomination, nearest } = assessment;
  const steps = nextStepTexts(nearest, 'vi', { criteria, home, mostCells: Infinity, columnsFixed: true });
  const line = (name: string, label: string, content: string): Block =>
    paragraph(`${id}${name}`, [{ text: `${label}: `, bold: true }, { text: content }], {
      size: RESULT_SIZE,
      indent: 0,
      keepWithNext: true,
    });
  return [
    line('result', COLUMNS.outcome, resultSentence(assessment, ranked[nomination.kind].length, voteFor(nomination))),
    ...(steps.length === 0 ? [] : [line('steps', COLUMNS.steps, stepsSentence(steps))]),
  ];
}

function councilPart(id: string, lines: number, { settings }: PaperContext): Table {
  const cells = [councilOpinion(lines), councilSigns(lines, settings)].map(
    (words) => ({ kind: 'text', text: words, placeholder: true }) as const,
  );
  return table(`${id}council`, [column(105), column(60, 'center')], [], [row(cells)]);
}
