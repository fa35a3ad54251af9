import type { Assessment } from '../assessment/assessment';
import { KINDS } from '../criteria/criterion';
import { CAPTIONS } from '../language/report-captions';
import { COLUMNS } from '../language/report-columns';
import { directionSentences, directionsTitle, proposalSentence, recognitionSentence } from '../language/report-parts';
import { LEADS, SECTIONS } from '../language/report-sections';
import { kindNoun, some } from '../language/report-words';
import {
  caption,
  column,
  paragraph,
  partHeading,
  passage,
  scoreCell,
  sectionHeading,
  smallHeading,
  space,
  table,
  text,
  whole,
} from './build';
import type { ReportContext } from './context';
import { councilBlocks } from './council';
import { kindRows } from './kind-rows';
import { whoCells } from './nominee-cells';
import { nomineeRow } from './nominee-row';
import type { Block, Table } from './document';

/** Part IV: next year's work, and the eligible, by rank, for recognition and for proposal to higher levels. */
export function directionsPart(context: ReportContext): Block[] {
  const { figures, settings, year } = context;
  const eligible = KINDS.map((kind) => context.ranked[kind].filter(({ outcome }) => outcome === 'eligible'));
  const all = eligible.flat();
  const kinds = KINDS.flatMap((kind, n) => {
    const count = eligible[n]?.length ?? 0;
    return count === 0 ? [] : [some(count, kindNoun(kind))];
  });
  const proposed = all.filter(({ nomination }) => nomination.proposed.length > 0);
  return [
    partHeading('IV', 'IV', directionsTitle(year + 1)),
    sectionHeading('IV.1', 1, SECTIONS.directions),
    ...directionSentences(year + 1, figures.total, settings).map((sentence, n) =>
      paragraph(`IV.1.${String(n + 1)}`, `- ${sentence}`),
    ),
    passage('IV.1.more', LEADS.moreTasks),
    sectionHeading('IV.2', 2, SECTIONS.requests),
    smallHeading('IV.2.a', 'a', SECTIONS.recognition),
    paragraph('IV.2.a.text', recognitionSentence(all.length, kinds, settings.council), {
      keepWithNext: all.length > 0,
    }),
    ...(all.length === 0
      ? []
      : [
          caption('IV.2.a.caption', 'table', CAPTIONS.eligibleByRank),
          recognitionTable(eligible),
          space(6),
          ...councilBlocks(all, context),
        ]),
    smallHeading('IV.2.b', 'b', SECTIONS.toHigherLevels),
    paragraph('IV.2.b.text', proposalSentence(proposed.length, all.length), { keepWithNext: proposed.length > 0 }),
    ...(proposed.length > 0
      ? [caption('IV.2.b.caption', 'table', CAPTIONS.toHigherLevels), proposalTable(proposed), space(6)]
      : []),
    ...(all.length > 0 ? [passage('IV.2.b.more', LEADS.officeRequests)] : []),
  ];
}

function recognitionTable(eligible: readonly (readonly Assessment[])[]): Table {
  const rows = kindRows(eligible, 5, ({ nomination, rank, score, council }) => [
    whole(rank),
    ...whoCells(nomination),
    scoreCell(score),
    whole(council),
  ]);
  return table(
    'IV.2.a.table',
    [column(16, 'center'), column(48), column(57), column(17, 'center'), column(27, 'center')],
    [[COLUMNS.rank, COLUMNS.nominee, COLUMNS.unit, COLUMNS.score, COLUMNS.councilCriteriaLeft]],
    rows,
  );
}

function proposalTable(proposed: readonly Assessment[]): Table {
  return table(
    'IV.2.b.table',
    [column(10, 'center'), column(55), column(45), column(55)],
    [['TT', COLUMNS.nominee, COLUMNS.unit, COLUMNS.proposed]],
    proposed.map(({ nomination }, n) =>
      nomineeRow(nomination, [whole(n + 1), ...whoCells(nomination), text(nomination.proposed.join('; '))]),
    ),
  );
}
