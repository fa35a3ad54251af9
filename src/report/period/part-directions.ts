import { KINDS, type Kind } from '../../criteria/criterion';
import { periodOf } from '../../criteria/periods';
import { formatYears } from '../../language/format';
import { COLUMNS } from '../../language/report-columns';
import { LEADS, SECTIONS } from '../../language/report-sections';
import {
  periodDirections,
  periodDirectionsTitle,
  selectionCaption,
  selectionSentence,
  selectionTitle,
  type Selection,
} from '../../language/report-selection';
import { kindNoun, some } from '../../language/report-words';
import { levelShort } from '../../language/words-levels';
import {
  caption,
  column,
  paragraph,
  partHeading,
  passage,
  sectionHeading,
  smallHeading,
  space,
  table,
  text,
  toFill,
  whole,
} from '../build';
import type { Block, Table } from '../document';
import { scaleOf } from '../evidence';
import { kindRows } from '../kind-rows';
import { whoCells } from '../nominee-cells';
import { AWARD_FIELDS, awardIn } from './awards';
import type { Member, PeriodContext } from './context';
import { openNominees } from './open-nominees';

/** Part IV: what comes next, and the two lists to select from. */
export function directionsPart(context: PeriodContext): Block[] {
  const { criteria, period, settings, withCongress, year } = context;
  const next = year < period.last ? null : periodOf(period.last + 1, criteria);
  const { lacking, doubtful } = openNominees(context);
  return [
    partHeading('IV', 'IV', periodDirectionsTitle(next)),
    sectionHeading('IV.1', 1, SECTIONS.directions),
    ...periodDirections(settings, lacking.length + doubtful.length, withCongress).map((sentence, n) =>
      paragraph(`IV.1.${String(n + 1)}`, `- ${sentence}`),
    ),
    passage('IV.1.more', LEADS.moreTasks),
    sectionHeading('IV.2', 2, SECTIONS.requests),
    ...selectionBlocks(context, 'conference', 'a'),
    ...selectionBlocks(context, 'congress', 'b'),
    passage('IV.2.more', LEADS.officeRequests),
  ];
}

/** Whom a list offers: the eligible of the last list of their kind, or those eligible in every one. */
export function selected({ members, listed }: PeriodContext, selection: Selection, kind: Kind): Member[] {
  const last = listed[kind].at(-1);
  return members[kind].filter(({ judged, course }) =>
    selection === 'congress' ? course.always : last !== undefined && judged.get(last)?.outcome === 'eligible',
  );
}

function selectionBlocks(context: PeriodContext, selection: Selection, letter: 'a' | 'b'): Block[] {
  const { settings, withCongress } = context;
  const id = `IV.2.${letter}`;
  const chosen = KINDS.map((kind) => selected(context, selection, kind));
  const kinds = KINDS.flatMap((kind, n) => {
    const count = chosen[n]?.length ?? 0;
    return count === 0 ? [] : [some(count, kindNoun(kind))];
  });
  return [
    smallHeading(id, letter, selectionTitle(selection, settings, withCongress)),
    paragraph(`${id}.text`, selectionSentence(selection, kinds, settings), { keepWithNext: kinds.length > 0 }),
    ...(kinds.length === 0
      ? []
      : [
          caption(`${id}.caption`, 'table', selectionCaption(selection)),
          selectionTable(context, `${id}.table`, chosen),
          space(6),
        ]),
  ];
}

const COLUMN_COUNT = 7;

function selectionTable(context: PeriodContext, id: string, chosen: readonly (readonly Member[])[]): Table {
  const rows = kindRows(chosen, COLUMN_COUNT, (member, place) => [
    whole(place),
    ...whoCells(member.nomination),
    text(formatYears(member.course.eligible)),
    text(highestAwards(member, context)),
    whole([...member.judged.values()].at(-1)?.council ?? 0),
    toFill(),
  ]);
  return table(
    id,
    [
      column(10, 'center'),
      column(38),
      column(42),
      column(19, 'center'),
      column(24, 'center'),
      column(16, 'center'),
      column(16, 'center'),
    ],
    [
      [
        'TT',
        COLUMNS.nominee,
        COLUMNS.unit,
        COLUMNS.eligibleYears,
        COLUMNS.highestAwards,
        COLUMNS.councilCriteriaLeft,
        COLUMNS.opinion,
      ],
    ],
    rows,
  );
}

function highestAwards(member: Member, { years }: PeriodContext): string {
  const highest = AWARD_FIELDS.flatMap((field) => {
    const level = Math.max(0, ...years.map(({ year }) => awardIn(member, field, year) ?? 0));
    return level === 0 ? [] : [levelShort(scaleOf(field, member), level, 'vi')];
  });
  return highest.length === 0 ? '–' : highest.join('; ');
}
