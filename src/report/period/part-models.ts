import { CAPTIONS } from '../../language/report-captions';
import { COLUMNS, NOT_SAID } from '../../language/report-columns';
import {
  fieldsSentence,
  modelsSentence,
  NO_UNIT,
  SPREAD_TO_INTRO,
  spreadTo,
  spreadUnitsSentence,
  spreadUnknownSentence,
} from '../../language/report-models';
import { modelsTitle } from '../../language/report-period';
import { TOTAL_ROW } from '../../language/report-words';
import { stageName } from '../../language/words';
import { fold } from '../../text/fold';
import {
  caption,
  column,
  columnChart,
  dashList,
  paragraph,
  row,
  sectionHeading,
  space,
  table,
  text,
  whole,
} from '../build';
import type { Block, TableCell, TableRow } from '../document';
import type { Member, PeriodContext } from './context';
import { saidOf } from './spread';

const STAGES = [1, 2, 3, 4] as const;
const SPREAD = 4;

/** II.5: the models of the years that count for them, how far they are, and where they spread to. */
export function modelsSection(context: PeriodContext): Block[] {
  const { members, modelPeriod } = context;
  const models = members.model;
  const staged = hasStages(context);
  const spread = models.filter(({ nomination }) => nomination.stage === SPREAD);
  const blocks: Block[] = [
    sectionHeading('II.5', 5, modelsTitle(modelPeriod)),
    paragraph('II.5.models', modelsSentence(modelPeriod, models.length, staged ? spread.length : null)),
  ];
  if (models.length === 0) return blocks;
  return [
    ...blocks,
    ...(spread.length === 0 ? [] : [paragraph('II.5.units', spreadUnitsSentence(byUnit(spread).map(modelsOf)))]),
    ...spreadPlaces(context, spread),
    ...unitsTable(models, staged),
    ...yearsChart(context),
  ];
}

/** Whether some list of models has a stage column. */
export function hasStages({ members, nominations }: PeriodContext): boolean {
  const read = new Set(members.model.flatMap(({ nomination }) => nomination.at.map(({ table: index }) => index)));
  return [...read].some((index) => nominations.tables[index]?.columns.some(({ field }) => field === 'stage') === true);
}

interface UnitOfModels {
  readonly unit: string | null;
  readonly models: Member[];
}

/** Those with the most models first; those without a unit last. */
function byUnit(models: readonly Member[]): UnitOfModels[] {
  const units = new Map<string, UnitOfModels>();
  for (const model of models) {
    const { unit } = model.nomination;
    const key = unit === null ? '' : fold(unit);
    const known = units.get(key);
    if (known === undefined) units.set(key, { unit, models: [model] });
    else known.models.push(model);
  }
  return [...units.values()].sort(
    (a, b) => Number(a.unit === null) - Number(b.unit === null) || b.models.length - a.models.length,
  );
}

function modelsOf({ unit, models }: UnitOfModels): { name: string; models: number } {
  return { name: unit ?? NO_UNIT, models: models.length };
}

/** Where the spread models spread to and in which fields models are, as far as the lists have columns for it. */
function spreadPlaces({ spread: said, members }: PeriodContext, spread: readonly Member[]): Block[] {
  const blocks: Block[] = [];
  if (spread.length > 0 && said.hasWhere) {
    const items = spread.map(({ nomination }) =>
      spreadTo(nomination.name, nomination.unit, saidOf(nomination, said.where)),
    );
    const last = items.length - 1;
    blocks.push(
      paragraph('II.5.where', SPREAD_TO_INTRO, { keepWithNext: true }),
      dashList(
        'II.5.places',
        items.map((item, n) => item + (n === last ? '.' : ';')),
      ),
    );
  }
  if (said.hasField) {
    const fields = new Map<string, { name: string | null; models: number }>();
    for (const { nomination } of members.model) {
      const name = saidOf(nomination, said.field);
      const key = name === null ? '' : fold(name);
      fields.set(key, { name: fields.get(key)?.name ?? name, models: (fields.get(key)?.models ?? 0) + 1 });
    }
    blocks.push(paragraph('II.5.fields', fieldsSentence([...fields.values()])));
  }
  const lacking = { where: !said.hasWhere, field: !said.hasField };
  if (lacking.where || lacking.field) blocks.push(paragraph('II.5.unknown', spreadUnknownSentence(lacking)));
  return blocks;
}

function unitsTable(models: readonly Member[], staged: boolean): Block[] {
  const counts = (of: readonly Member[], bold: boolean): TableCell[] => [
    whole(of.length, { bold }),
    ...(staged
      ? [...STAGES, null].map((stage) =>
          whole(of.filter(({ nomination }) => nomination.stage === stage).length, { bold }),
        )
      : []),
  ];
  const rows: TableRow[] = byUnit(models).map((one, n) =>
    row([whole(n + 1), text(one.unit ?? NOT_SAID.unit), ...counts(one.models, false)]),
  );
  rows.push({ role: 'total', cells: [text(TOTAL_ROW, { columns: 2, bold: true }), ...counts(models, true)] });
  const stages = staged ? [...STAGES.map((stage) => stageName(stage, 'vi')), NOT_SAID.stage] : [];
  return [
    caption('II.5.caption', 'table', staged ? CAPTIONS.modelsByUnitAndStage : CAPTIONS.modelsByUnit),
    table(
      'II.5.table',
      [
        column(10, 'center'),
        column(staged ? 59 : 125),
        column(staged ? 16 : 30, 'center'),
        ...stages.map(() => column(16, 'center')),
      ],
      [['TT', COLUMNS.implementingUnit, COLUMNS.modelsCount, ...stages]],
      rows,
    ),
    space(6),
  ];
}

/** The models in the lists of each year; of one year there is nothing to compare. */
function yearsChart({ members }: PeriodContext): Block[] {
  const years = [...new Set(members.model.flatMap(({ before, judged }) => [...before, ...judged.keys()]))].sort(
    (a, b) => a - b,
  );
  if (years.length < 2) return [];
  const listedIn = (year: number) => members.model.filter((one) => one.before.includes(year) || one.judged.has(year));
  return [
    space(6, true),
    ...columnChart('II.5.chart', CAPTIONS.modelsByYear, {
      categories: years.map(String),
      series: [{ name: COLUMNS.modelsListed, values: years.map((year) => listedIn(year).length) }],
    }),
  ];
}
