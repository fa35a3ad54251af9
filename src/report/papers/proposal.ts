import type { Assessment } from '../../assessment/assessment';
import {
  formHeading,
  levelHeading,
  NOBODY_PROPOSED,
  proposalEnd,
  submissionNote,
  type LevelHeading,
} from '../../language/paper-council';
import { SIGNERS } from '../../language/paper-sections';
import { forTheCouncil, PAPER_WORDS } from '../../language/paper-words';
import { signsSentence, type CellSign } from '../../language/report-words';
import { centred, groupRow, listedTable, paragraph, space, table } from '../build';
import { columnsOn, headerOf } from '../described-columns';
import { a4, type Block, type Page, type ReportDocument, type TableRow } from '../document';
import { nomineeRow } from '../nominee-row';
import { paperContext, paperDocument, type PaperContext, type PaperInput } from './paper';
import { paperHead, paperTitle, signatures } from './paper-letter';
import { PROPOSAL_LEVELS, proposedForms } from './proposed-forms';
import { profileColumns } from './profile-columns';
import { allOf, recommended } from './recommended';

/** Nominees proposed for one form; `form` is null where the lists name none. */
interface FormGroup {
  readonly form: string | null;
  readonly members: readonly Assessment[];
}

export interface LevelGroup {
  readonly level: LevelHeading;
  readonly forms: readonly FormGroup[];
}

/** The list to higher levels: the recommended by level and form of recognition, a line on each. */
export function proposalList(input: PaperInput): ReportDocument {
  const context = paperContext(input);
  const { settings, year } = context;
  const page = a4('landscape', false);
  return paperDocument('proposal', context, [
    {
      name: PAPER_WORDS.proposal.sheet(year),
      role: 'body',
      page,
      blocks: [
        ...paperHead('proposal', settings, page),
        ...paperTitle('proposal', year).filter((block) => !('id' in block && block.id === 'dashes')),
        centred('note', [{ text: submissionNote(settings), italic: true, placeholder: true }]),
        space(8),
        ...listBlocks(context, page),
        ...signatures('signatures', null, { for: forTheCouncil(settings), capacity: SIGNERS.president }, [], page),
      ],
    },
  ]);
}

/** The recommended by who decides on what they are proposed for, the highest first; those for nothing named last. */
export function proposalLevels(context: PaperContext): LevelGroup[] {
  const members = allOf(recommended(context));
  const levels = PROPOSAL_LEVELS.map((level): LevelGroup => {
    const forms = new Map<string, { form: string; members: Assessment[] }>();
    for (const member of members) {
      for (const { text: form, key } of proposedForms(member.nomination).filter((one) => one.level === level)) {
        const group = forms.get(key);
        if (group === undefined) forms.set(key, { form, members: [member] });
        else group.members.push(member);
      }
    }
    return { level, forms: [...forms.values()] };
  });
  const unsaid = members.filter(({ nomination }) => proposedForms(nomination).length === 0);
  const open: LevelGroup = { level: 'unsaid', forms: unsaid.length === 0 ? [] : [{ form: null, members: unsaid }] };
  return [...levels, open].filter(({ forms }) => forms.length > 0);
}

/** The table's letters, in points. */
const SIZE = 11;

function listBlocks(context: PaperContext, page: Page): Block[] {
  const levels = proposalLevels(context);
  const groups = recommended(context);
  const chosen = new Set(allOf(groups));
  const leftOut = context.assessments.filter((one) => one.nomination.proposed.length > 0 && !chosen.has(one)).length;
  if (levels.length === 0) return [paragraph('none', NOBODY_PROPOSED)];
  const signs = new Set<CellSign>();
  const described = profileColumns(context, signs);
  let place = 0;
  const group = (words: string): TableRow => groupRow(words, described.length);
  const rows = levels.flatMap(({ level, forms }, n): TableRow[] => [
    group(levelHeading(level, n)),
    ...forms.flatMap(({ form, members }, m): TableRow[] => [
      ...(form === null ? [] : [group(formHeading(form, m, members.length))]),
      ...members.map((member): TableRow => {
        place++;
        const number = place;
        return nomineeRow(
          member.nomination,
          described.map(({ cell }) => cell(member, number)),
        );
      }),
    ]),
  ]);
  const columns = columnsOn(page, described, rows, SIZE);
  const counts = groups.map(({ kind, members }) => ({ kind, count: members.length }));
  return listedTable(
    table('proposal.table', columns, headerOf(described), rows, SIZE),
    'end',
    proposalEnd(counts, leftOut),
    signs.size === 0 ? undefined : signsSentence(signs),
  ).map((block, n, all) => (n === all.length - 1 ? { ...block, keepWithNext: true } : block));
}
