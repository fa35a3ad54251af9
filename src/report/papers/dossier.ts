import type { Assessment } from '../../assessment/assessment';
import { KINDS } from '../../criteria/criterion';
import { finish, type Steps } from '../../grid/steps';
import { chosenSheet, NO_DOSSIER, nomineeSheet } from '../../language/paper-dossier';
import { PAPER_WORDS } from '../../language/paper-words';
import { paragraph } from '../build';
import { a4, type Block, type Page, type ReportDocument, type Section } from '../document';
import { dossierPage } from './dossier-page';
import { nomineeKeys } from './nominee-key';
import { paperContext, paperDocument, type PaperContext, type PaperInput } from './paper';

/** Excel takes 1,026 page breaks a sheet, and a page may run over. */
const NOMINEES_A_SHEET = 400;

/** Some milliseconds. */
const PAGES_A_STEP = 10;

/**
 * A page a nominee, kinds one after another by rank: who it is, the evidence of each criterion with its cells, the
 * result, what is to be done, and the council's part. Those of all, those of some, and each one's are documents of
 * their own: `dossier-2024`, `dossier-2024-chosen`, `dossier-2024-individual/…`.
 * @param chosen whose pages are wanted; all where missing
 */
export function dossiers(input: PaperInput, chosen?: (assessment: Assessment) => boolean): ReportDocument {
  return finish(dossiersInSteps(input, chosen));
}

/** The same, some pages at a time. */
export function* dossiersInSteps(
  input: PaperInput,
  chosen: (assessment: Assessment) => boolean = () => true,
): Steps<ReportDocument> {
  const context = paperContext(input);
  const page = a4('portrait', false);
  const members = KINDS.flatMap((kind) => context.ranked[kind].filter(chosen));
  const keys = nomineeKeys(input.assessments.map(({ nomination }) => nomination));
  const keyOf = ({ nomination }: Assessment): string => keys.get(nomination) ?? '';
  const pages: (readonly Block[])[] = [];
  for (const assessment of members) {
    pages.push(dossierPage(assessment, `${keyOf(assessment)}.`, context, page));
    if (pages.length % PAGES_A_STEP === 0) yield;
  }
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
  return { name: nomineeSheet(year, first.nomination), id: `-${keyOf(first)}` };
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
