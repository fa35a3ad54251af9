import type { Assessment } from '../../assessment/assessment';
import { KINDS } from '../../criteria/criterion';
import {
  chosenSheet,
  COUNCIL_OPINION,
  COUNCIL_SIGNS,
  DOSSIER_HEADERS,
  evidenceText,
  NO_DOSSIER,
  nomineeSheet,
  particulars,
  photoPlace,
  resultSentence,
  sameEvidence,
  shortResult,
} from '../../language/paper-dossier';
import { PAPER_WORDS } from '../../language/paper-words';
import { nextStepTexts } from '../../language/reasons-steps';
import { rowPlace } from '../../language/report-words';
import { listPlace } from '../../nominations/list-place';
import { centred, column, paragraph, row, SMALL_SIZE, space, table, text, toFill } from '../build';
import { a4, type Block, type Page, type ReportDocument, type Section, type TableRow } from '../document';
import { HEAD_WIDTHS } from '../letter';
import { nomineeKeys } from './nominee-key';
import { paperContext, paperDocument, type PaperContext, type PaperInput } from './paper';
import { voteFor } from './voted';

/** Excel takes 1,026 page breaks a sheet, and a page may run over. */
const NOMINEES_A_SHEET = 400;
/** A photograph of 3 × 4 cm, in millimetres. */
const PHOTO = { width: 30, height: 40 } as const;
const TABLE_SIZE = 10;
const RESULT_SIZE = 11;

/** The longest part of a document's id that a nominee's key becomes. */
const LONGEST_KEY = 120;

/**
 * A page a nominee, kinds one after another by rank: who it is, the evidence of each criterion with its cells, the
 * result, what is to be done, and the council's part. Those of all, those of some, and each one's are documents of
 * their own: `dossier-2024`, `dossier-2024-chosen`, `dossier-2024-individual/…`.
 * @param chosen whose pages are wanted; all where missing
 */
export function dossiers(input: PaperInput, chosen: (assessment: Assessment) => boolean = () => true): ReportDocument {
  const context = paperContext(input);
  const page = a4('portrait', false);
  const members = KINDS.flatMap((kind) => context.ranked[kind].filter(chosen));
  const keys = nomineeKeys(input.assessments.map(({ nomination }) => nomination));
  const keyOf = ({ nomination }: Assessment): string => keys.get(nomination) ?? '';
  const pages = members.map((assessment) => dossierPage(assessment, `${keyOf(assessment)}.`, context));
  const made = paperDocument('dossier', context, []);
  const { name, id } = whose(members, context, keyOf);
  return { ...made, id: made.id + id, sections: sections(pages, page, name) };
}

/** What tells these pages from those of others: the sheet's name, and what follows in the document's id. */
function whose(
  members: readonly Assessment[],
  { assessments, year }: PaperContext,
  keyOf: (assessment: Assessment) => string,
): { readonly name: string; readonly id: string } {
  const [first] = members;
  if (first === undefined || members.length === assessments.length)
    return { name: PAPER_WORDS.dossier.sheet(year), id: '' };
  if (members.length > 1) return { name: chosenSheet(year), id: '-chosen' };
  return { name: nomineeSheet(year, first.nomination), id: `-${keyOf(first).slice(0, LONGEST_KEY)}` };
}

function sections(pages: readonly (readonly Block[])[], page: Page, name: string): Section[] {
  const made: Section[] = [];
  for (let from = 0; from === 0 || from < pages.length; from += NOMINEES_A_SHEET) {
    const part = pages.slice(from, from + NOMINEES_A_SHEET);
    const blocks = part.flatMap((blocks, n): readonly Block[] =>
      n === 0 ? blocks : [{ kind: 'page-break' }, ...blocks],
    );
    made.push({
      name: made.length === 0 ? name : `${name} (${String(made.length + 1)})`,
      role: 'body',
      page,
      blocks: blocks.length === 0 ? [paragraph('none', NO_DOSSIER)] : blocks,
    });
  }
  return made;
}

function dossierPage(assessment: Assessment, id: string, context: PaperContext): Block[] {
  const { settings, nominations, criteria, year, ranked } = context;
  const { nomination, nearest } = assessment;
  const listed = listPlace(nomination, nominations);
  const home = listed?.table.sheet ?? null;
  const place = listed === null ? '' : rowPlace(listed.table.file, listed.table.sheet, listed.row.row + 1);
  const { title, subject } = PAPER_WORDS.dossier;
  const steps = nextStepTexts(nearest, 'vi', { criteria, home });
  const line = (name: string, label: string, content: string): Block =>
    paragraph(`${id}${name}`, [{ text: `${label}: `, bold: true }, { text: content }], {
      size: RESULT_SIZE,
      indent: 0,
      keepWithNext: true,
    });
  const small = { size: SMALL_SIZE } as const;
  return [
    {
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
    },
    space(6),
    centred(`${id}title`, [{ text: title, bold: true }], { role: 'title', size: 16 }),
    centred(`${id}subject`, [{ text: subject(year), bold: true }], { size: 13 }),
    space(6),
    table(
      `${id}particulars`,
      [column(PHOTO.width, 'center'), column(165 - PHOTO.width)],
      [],
      [
        {
          ...row([
            text(photoPlace(nomination.kind), { italic: true }),
            text(particulars(nomination, settings.showBirthDates ? nomination.birthDate : null, place).join('\n')),
          ]),
          height: PHOTO.height,
        },
      ],
    ),
    space(6),
    table(
      `${id}criteria`,
      [column(10, 'center'), column(49), column(72), column(17, 'center'), column(17, 'center')],
      [DOSSIER_HEADERS],
      criterionRows(assessment, home, context),
      TABLE_SIZE,
    ),
    space(6),
    line('result', 'Kết quả xét', resultSentence(assessment, ranked[nomination.kind].length, voteFor(nomination))),
    ...(steps.length === 0 ? [] : [line('steps', 'Nội dung chưa đạt, việc cần làm', `${steps.join('; ')}.`)]),
    space(6, true),
    table(
      `${id}council`,
      [column(105), column(60, 'center')],
      [],
      [
        row([
          { kind: 'text', text: COUNCIL_OPINION, placeholder: true },
          { kind: 'text', text: COUNCIL_SIGNS, placeholder: true },
        ]),
      ],
    ),
  ];
}

/** A row a criterion; evidence shown before is not told again. */
function criterionRows(
  { nomination: { kind }, criteria: results }: Assessment,
  home: string | null,
  { criteria }: PaperContext,
): TableRow[] {
  const abouts = new Map(criteria.criteria.map(({ id, about }) => [id, about]));
  const shown = new Map<string, string>();
  return results.map(({ id, result, conditions }) => {
    const lines = conditions.map((condition) => {
      const line = evidenceText(condition, kind, home);
      const before = shown.get(line);
      if (before === undefined) shown.set(line, id);
      return before === undefined ? line : sameEvidence(condition, before);
    });
    return row([
      text(id),
      text(abouts.get(id) ?? ''),
      text(lines.join('\n')),
      text(shortResult(result), { bold: result === 'unmet' }),
      toFill(),
    ]);
  });
}
