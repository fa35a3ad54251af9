import type { Condition, Criterion, PlanPlace } from './criterion';
import { KINDS, NEEDS, RULES } from './criterion';
import { standIns } from './check-conditions';
import { BOUND_SCALES } from './rule-bounds';
import { periodIn } from './sheet-cells';
import type { SheetReader } from './sheet-reader';
import { isErrorIn, numberIn, refuse, textIn } from './sheet-reader';
import type { CriterionRows } from './sheet-rows';
import { kindsOf, KIND_WORDS, kindsText, needOf, NEED_WORDS, ruleOf, RULE_WORDS } from './sheet-words';

/** A criterion as its rows say it, and the row of each of its conditions. */
export interface ReadCriterion {
  readonly criterion: Criterion;
  readonly main: number;
  readonly conditionRows: readonly number[];
}

/**
 * Reads a criterion from its rows. Words that are no rule, need or kind are faults here, and something harmless stands in
 * for them so that the rest is checked too; numbers that are none become NaN, which the check of the set refuses.
 */
export function readCriterion(sheet: SheetReader, rows: CriterionRows): ReadCriterion {
  const { main } = rows;
  const conditions: Condition[] = [];
  const conditionRows: number[] = [];
  for (const row of rows.conditions) {
    const condition = readCondition(sheet, row);
    if (condition === null) continue;
    conditions.push(condition);
    conditionRows.push(row);
  }
  for (const column of ['text', 'about', 'remains'] as const) {
    if (isErrorIn(sheet, main, column)) refuse(sheet, 'text', main, column);
  }
  const kinds = kindsOf(textIn(sheet, main, 'kinds'));
  if (kinds === null) refuse(sheet, 'unknown-kind', main, 'kinds', { expected: kindsText(KINDS) });
  const written = textIn(sheet, main, 'period');
  const period = periodIn(written);
  if (written !== '' && period === null) refuse(sheet, 'period', main, 'period', { expected: '2022–2025' });
  const text = textIn(sheet, main, 'text');
  const criterion: Criterion = {
    id: rows.id,
    place: placeIn(textIn(sheet, main, 'place')),
    kinds: kinds ?? KINDS,
    text,
    about: textIn(sheet, main, 'about') || firstWords(text),
    weight: numberIn(sheet, main, 'weight') ?? 1,
    conditions,
    remains: textIn(sheet, main, 'remains'),
  };
  return { criterion: period === null ? criterion : { ...criterion, period }, main, conditionRows };
}

const list = <Name extends string>(names: readonly Name[], words: Readonly<Record<Name, string>>): string =>
  names.map((name) => words[name]).join('; ');

/** Null where the row names no rule. */
function readCondition(sheet: SheetReader, row: number): Condition | null {
  const rule = ruleOf(textIn(sheet, row, 'rule'));
  if (rule === undefined) {
    refuse(sheet, 'unknown-rule', row, 'rule', { expected: list(RULES, RULE_WORDS) });
    return null;
  }
  const need = needOf(textIn(sheet, row, 'need'));
  if (need === undefined) refuse(sheet, 'unknown-need', row, 'need', { expected: list(NEEDS, NEED_WORDS) });
  const bound = numberIn(sheet, row, 'bound');
  const written = textIn(sheet, row, 'only');
  const only = written === '' ? null : kindsOf(written);
  if (written !== '' && only === null) {
    refuse(sheet, 'unknown-kind', row, 'only', { expected: list(KINDS, KIND_WORDS) });
  }
  const instead = readInstead(sheet, row, standIns(rule));
  return {
    rule,
    ...(bound === null ? {} : { bound }),
    need: need ?? 'always',
    ...(only === null ? {} : { kinds: only }),
    ...(instead === null ? {} : { orElse: instead }),
  };
}

function readInstead(
  sheet: SheetReader,
  row: number,
  rules: ReturnType<typeof standIns>,
): NonNullable<Condition['orElse']> | null {
  const written = textIn(sheet, row, 'instead');
  const bound = numberIn(sheet, row, 'insteadBound');
  if (written === '' && bound === null) return null;
  const rule = ruleOf(written);
  if (rule === undefined) {
    refuse(sheet, 'unknown-rule', row, 'instead', { expected: list(rules, RULE_WORDS) });
    return null;
  }
  if (bound !== null) return { rule, bound };
  const expected = BOUND_SCALES[rule]?.bounds;
  // Without a scale the rule itself cannot stand in; the check of the set says so.
  if (expected === undefined) return { rule, bound: 1 };
  refuse(sheet, 'bound-missing', row, 'insteadBound', { expected });
  return null;
}

const PLACE = /^(II\.(?:1|2|3|4\.1|4\.2))\D+(\d+)$/;

/** Reads `II.4.1, ý 6`; a place outside the plan's lists of criteria is none. */
function placeIn(text: string): PlanPlace {
  const [, section, item] = PLACE.exec(text) ?? [];
  switch (section) {
    case 'II.1':
    case 'II.2':
    case 'II.3':
    case 'II.4.1':
    case 'II.4.2':
      return { section, item: Number(item) };
    default:
      return { section: '', item: 0 };
  }
}

/** A criterion's place in the plan as the sheet says it: `II.4.1, ý 6`; '' for one that is not the plan's. */
export function placeText({ section, item }: PlanPlace): string {
  return section === '' ? '' : `${section}, ý ${item}`;
}

/** What stands in narrow places where the office gave no short name: the text up to its first comma. */
function firstWords(text: string): string {
  return /^[^,;.:]*/.exec(text)?.[0].split(' ').slice(0, 8).join(' ') ?? '';
}
