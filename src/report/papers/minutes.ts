import { countOutcomes } from '../../assessment/outcome-counts';
import { KINDS } from '../../criteria/criterion';
import {
  agenda,
  ATTENDANCE,
  conclusion,
  minutesOpening,
  MINUTES_END,
  othersSentence,
  outcomesSentence,
  votersPresent,
  votesSentence,
} from '../../language/paper-council';
import { MINUTES, SIGNERS } from '../../language/paper-sections';
import { PAPER_WORDS } from '../../language/paper-words';
import { CAPTIONS } from '../../language/report-captions';
import { caption, paragraph, partHeading, passage, sectionHeading, space } from '../build';
import { councilBlocks } from '../council';
import { a4, type Block, type ReportDocument } from '../document';
import { numberCaptions } from '../numbering';
import { outcomesTable } from '../outcomes-table';
import { votesTable } from './council-tables';
import { paperContext, paperDocument, type PaperContext, type PaperInput } from './paper';
import { paperHead, paperTitle, signatures } from './paper-letter';
import { allOf, hasEnoughVotes, neededShare, outvoted, recommended } from './recommended';
import { voteFor, votedOn, votersOf } from './voted';

/** The minutes of the council's meeting: attendance to be written, votes and results as the sheets say them. */
export function minutes(input: PaperInput): ReportDocument {
  const context = paperContext(input);
  const page = a4('portrait', false);
  const { settings, year } = context;
  const blocks = [
    ...paperHead('minutes', settings, page),
    ...paperTitle('minutes', year),
    paragraph('opening', [{ text: minutesOpening(year, settings.council), placeholder: true }]),
    partHeading('I', 'I', MINUTES.present),
    ...attendance(context),
    partHeading('II', 'II', MINUTES.content),
    ...presented(context),
    ...votes(context),
    partHeading('III', 'III', MINUTES.conclusion),
    ...concluded(context),
    ...signatures('signatures', { for: SIGNERS.secretary }, { for: SIGNERS.chair }),
  ];
  return paperDocument('minutes', context, [
    { name: PAPER_WORDS.minutes.sheet(year), role: 'body', page, blocks: numberCaptions(blocks) },
  ]);
}

/** How many voted is told by the ballots. */
function attendance(context: PaperContext): Block[] {
  const voters = votersOf(allOf(votedOn(context)));
  const present = voters === null ? '' : votersPresent(voters);
  return ATTENDANCE.map(([id, label], n) =>
    passage(`I.${id}`, `${String(n + 1)}. ${label}`, id === 'present' ? present : ''),
  );
}

function presented(context: PaperContext): Block[] {
  const { settings, year, ranked, assessments } = context;
  const counts = KINDS.map((kind) => ({ kind, count: ranked[kind].length }));
  const kinds = KINDS.filter((kind) => ranked[kind].length > 0).map((kind) => ({
    kind,
    counts: countOutcomes(ranked[kind]),
  }));
  const eligible = assessments.filter(({ outcome }) => outcome === 'eligible');
  return [
    sectionHeading('II.1', 1, MINUTES.byList),
    paragraph('II.1.agenda', agenda(year, settings, counts)),
    ...(assessments.length === 0
      ? []
      : [
          paragraph('II.1.outcomes', outcomesSentence(countOutcomes(assessments))),
          caption('II.1.caption', 'table', CAPTIONS.outcomesByKind),
          outcomesTable('II.1.table', kinds, countOutcomes(assessments)),
          space(6),
        ]),
    sectionHeading('II.2', 2, MINUTES.discussion),
    ...councilBlocks(eligible, context),
    passage('II.2.opinions', MINUTES.opinions),
  ];
}

function votes(context: PaperContext): Block[] {
  const groups = votedOn(context);
  const members = allOf(groups);
  const known = members.filter(({ nomination }) => voteFor(nomination) !== null);
  const enough = known.filter((one) => hasEnoughVotes(one, context.criteria));
  const sentence = votesSentence(members.length, known.length, enough.length, neededShare(context.criteria));
  return [
    sectionHeading('II.3', 3, MINUTES.ballot),
    paragraph('II.3.votes', sentence),
    ...(groups.length === 0
      ? []
      : [
          caption('II.3.caption', 'table', CAPTIONS.ballot),
          votesTable('II.3.table', groups, context.criteria),
          space(6),
        ]),
  ];
}

function concluded(context: PaperContext): Block[] {
  const { settings, year, assessments } = context;
  const counts = recommended(context).map(({ kind, members }) => ({ kind, count: members.length }));
  return [
    paragraph('III.conclusion', conclusion(counts, year, settings.council)),
    ...(assessments.length === 0
      ? []
      : [paragraph('III.others', othersSentence(countOutcomes(assessments), outvoted(context).length))]),
    passage('III.more', MINUTES.moreConclusions),
    paragraph('end', [{ text: MINUTES_END, placeholder: true }], { keepWithNext: true }),
  ];
}
