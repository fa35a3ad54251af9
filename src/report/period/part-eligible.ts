import { KINDS, type Kind } from '../../criteria/criterion';
import { CAPTIONS } from '../../language/report-captions';
import { COLUMNS } from '../../language/report-columns';
import { continuitySentence, oneListSentence, stepName } from '../../language/report-course';
import { eligibleYearsSentence, NOBODY_ELIGIBLE, PERIOD_SECTIONS } from '../../language/report-period';
import { NOBODY } from '../../language/report-sections';
import { kindHeading, kindName } from '../../language/words';
import {
  caption,
  column,
  columnChart,
  groupRow,
  paragraph,
  row,
  sectionHeading,
  space,
  table,
  text,
  whole,
} from '../build';
import type { Block, TableRow } from '../document';
import type { PeriodContext } from './context';
import { stepsOf } from './course';

function annexOf(kind: Kind): number {
  return KINDS.indexOf(kind) + 1;
}

function countIn({ members }: PeriodContext, kind: Kind, year: number): { eligible: number; of: number } {
  const judged = members[kind].flatMap((member) => member.judged.get(year) ?? []);
  return { eligible: judged.filter(({ outcome }) => outcome === 'eligible').length, of: judged.length };
}

/** II.2: who was eligible in each year. */
export function eligibleSection(context: PeriodContext): Block[] {
  const { members, listed } = context;
  const kinds = KINDS.filter((kind) => listed[kind].length > 0);
  const heading = sectionHeading('II.2', 2, PERIOD_SECTIONS.eligible);
  if (kinds.length === 0) return [heading, paragraph('II.2.none', NOBODY_ELIGIBLE)];
  const sentences = kinds.map((kind) =>
    paragraph(
      `II.2.${kind}`,
      eligibleYearsSentence(kind, {
        rows: members[kind].filter(({ judged }) => judged.size > 0).length,
        ever: members[kind].filter(({ course }) => course.eligible.length > 0).length,
        years: listed[kind].map((year) => ({ year, ...countIn(context, kind, year) })),
        annex: annexOf(kind),
      }),
    ),
  );
  return [heading, ...sentences, ...eligibleChart(context)];
}

function eligibleChart(context: PeriodContext): Block[] {
  const years = [...new Set(KINDS.flatMap((kind) => context.listed[kind]))].sort((a, b) => a - b);
  const kinds = KINDS.filter((kind) => context.listed[kind].length > 0);
  // Of one kind the chart of all nominees says the same.
  if (years.length < 2 || kinds.length < 2) return [];
  return [
    space(6, true),
    ...columnChart('II.2.chart', CAPTIONS.eligibleByYearAndKind, {
      categories: years.map(String),
      series: kinds.map((kind) => ({
        name: kindName(kind, 'vi'),
        values: years.map((year) => countIn(context, kind, year).eligible),
      })),
    }),
  ];
}

/** II.3: who stayed eligible, and how often someone did not. */
export function continuitySection(context: PeriodContext): Block[] {
  const { members, listed } = context;
  const kinds = KINDS.filter((kind) => listed[kind].length > 0);
  const heading = sectionHeading('II.3', 3, PERIOD_SECTIONS.continuity);
  if (kinds.length === 0) return [heading, paragraph('II.3.none', NOBODY.overYears)];
  const once = kinds.filter((kind) => listed[kind].length === 1);
  const sentences = kinds
    .filter((kind) => !once.includes(kind))
    .map((kind) => {
      const drops = members[kind].flatMap(({ course }) => course.drops);
      return paragraph(
        `II.3.${kind}`,
        continuitySentence(
          kind,
          {
            years: listed[kind],
            always: members[kind].filter(({ course }) => course.always).length,
            drops: drops.length,
            absent: drops.filter(({ assessment }) => assessment === null).length,
            ever: members[kind].filter(({ course }) => course.eligible.length > 0).length,
          },
          annexOf(kind),
        ),
      );
    });
  if (once.length > 0)
    sentences.push(
      paragraph(
        'II.3.once',
        oneListSentence(
          once,
          once.flatMap((kind) => listed[kind]),
        ),
      ),
    );
  return [heading, ...sentences, ...stepsTable(context, kinds)];
}

function stepsTable({ members, listed }: PeriodContext, kinds: readonly Kind[]): Block[] {
  const rows = kinds.flatMap((kind): TableRow[] => {
    const steps = stepsOf(members[kind], listed[kind]);
    if (steps.length === 0) return [];
    return [
      groupRow(kindHeading(kind, 'vi'), 6),
      ...steps.map(({ from, to, before, stayed, dropped, gained, after }) =>
        row([text(stepName(from, to)), ...[before, stayed, dropped, gained, after].map((count) => whole(count))]),
      ),
    ];
  });
  if (rows.length === 0) return [];
  return [
    caption('II.3.caption', 'table', CAPTIONS.changes),
    table(
      'II.3.table',
      [column(55), ...[1, 2, 3, 4, 5].map(() => column(22, 'center'))],
      [
        [
          COLUMNS.betweenYears,
          COLUMNS.eligibleBefore,
          COLUMNS.stayedEligible,
          COLUMNS.noLongerEligible,
          COLUMNS.newlyEligible,
          COLUMNS.eligibleAfter,
        ],
      ],
      rows,
    ),
    space(6),
  ];
}
