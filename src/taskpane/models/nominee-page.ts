import type { Assessment, ConditionResult, CriterionOutcome, NextStep } from '../../assessment/assessment';
import type { CriteriaSet } from '../../criteria/criterion';
import type { CellRef } from '../../grid/area';
import type { Judged } from '../../excel/judge';
import { cellName, cellNames, fullCellName } from '../../language/cell-text';
import { because } from '../../language/conditions';
import { formatScore } from '../../language/format';
import type { Language } from '../../language/language';
import { nomineeWords } from '../../language/pane-nominee';
import { nextStepText } from '../../language/reasons';
import { stepsOnce } from '../../language/reasons-steps';
import { criterionResultName, kindName, outcomeName, ruleName } from '../../language/words';
import { listPlace } from '../../nominations/list-place';

/** A cell that can be gone to, by its name. */
export interface CellLink {
  readonly name: string;
  readonly cell: CellRef;
}

export interface ConditionLine {
  readonly name: string;
  readonly result: ConditionResult['result'];
  /** What was required, what was read, how far it falls short. */
  readonly sentence: string;
  readonly cells: readonly CellLink[];
}

export interface CriterionLine {
  readonly id: string;
  /** A few words. */
  readonly about: string;
  /** The plan's own words. */
  readonly text: string;
  readonly result: CriterionOutcome;
  readonly conditions: readonly ConditionLine[];
  /** What no cell proves and the council judges; empty where nothing remains. */
  readonly remains: string;
}

export interface StepLine {
  readonly text: string;
  readonly cells: readonly CellLink[];
}

/** All that the page of one nominee says. */
export interface NomineePage {
  readonly name: string;
  /** Position and unit; empty where no table has either. */
  readonly of: string;
  readonly kind: Assessment['nomination']['kind'];
  readonly outcome: Assessment['outcome'];
  readonly score: string;
  readonly rank: number;
  readonly steps: readonly StepLine[];
  /** What decides first: unmet, unknown, met, then what the council judges. */
  readonly criteria: readonly CriterionLine[];
}

const ORDER: readonly CriterionOutcome[] = ['unmet', 'unknown', 'met', 'not-assessed'];
/** More cells than these are not listed one by one. */
const MOST_CELLS = 12;

/** The page of the nominee at a place among the assessments; null where there is none. */
export function nomineePage(
  { assessments, criteria, nominations }: Judged,
  place: number,
  language: Language,
): NomineePage | null {
  const assessment = assessments[place];
  if (assessment === undefined) return null;
  const { nomination, outcome, score, rank } = assessment;
  const home = listPlace(nomination, nominations)?.table.sheet ?? null;
  const lines = assessment.criteria.map((one): CriterionLine => {
    const criterion = criteria.criteria.find(({ id }) => id === one.id);
    return {
      id: one.id,
      about: criterion?.about ?? '',
      text: criterion?.text ?? '',
      result: one.result,
      conditions: one.conditions.map((condition) => ({
        name: ruleName(condition.rule, language),
        result: condition.result,
        sentence: because(condition, language, { kind: nomination.kind, home }),
        cells: links(
          condition.found.flatMap(({ cells, alsoMarked = [] }) => [...cells, ...alsoMarked]),
          home,
        ),
      })),
      remains: saysAll(one) ? '' : (criterion?.remains ?? ''),
    };
  });
  return {
    name: nomination.name,
    of: [nomination.position, nomination.unit].filter((part) => part !== null && part !== '').join(' · '),
    kind: nomination.kind,
    outcome,
    score: formatScore(score, language),
    rank,
    steps: stepLines(assessment.nearest, criteria, home, language),
    criteria: ORDER.flatMap((result) => lines.filter((line) => line.result === result)),
  };
}

/** A mark in the criterion's own column says that all of it is met. */
function saysAll({ result, conditions }: Assessment['criteria'][number]): boolean {
  return result === 'met' && conditions.some(({ rule, result: one }) => rule === 'mark' && one === 'met');
}

function stepLines(
  steps: readonly NextStep[],
  criteria: CriteriaSet,
  home: string | null,
  language: Language,
): StepLine[] {
  const lines = new Map<string, CellLink[]>();
  for (const step of stepsOnce(steps)) {
    const said = nextStepText(step, language, { criteria, home });
    // The cells stand behind the text as links.
    const suffix = ` (${cellNames(step.cells, home)})`;
    const text = said.endsWith(suffix) ? said.slice(0, -suffix.length) : said;
    lines.set(text, [...(lines.get(text) ?? []), ...links(step.cells, home)]);
  }
  return [...lines].map(([text, cells]) => ({ text, cells: unique(cells) }));
}

function links(cells: readonly CellRef[], home: string | null): CellLink[] {
  return unique(cells.map((cell) => ({ name: cellName(cell, home), cell }))).slice(0, MOST_CELLS);
}

function unique(cells: readonly CellLink[]): CellLink[] {
  return [...new Map(cells.map((link) => [fullCellName(link.cell), link])).values()];
}

/** The page as plain text, for a letter or a message. */
export function nomineeText(page: NomineePage, language: Language): string {
  const words = nomineeWords(language);
  const criterion = ({ id, about, result, conditions, remains }: CriterionLine): string[] => [
    `${id}. ${about}: ${criterionResultName(result, language)}`,
    ...conditions.map(({ sentence }) => `  - ${sentence}`),
    ...(remains === '' ? [] : [`  - ${words.remains}: ${remains}`]),
  ];
  return [
    page.of === '' ? page.name : `${page.name} (${page.of})`,
    `${kindName(page.kind, language)} · ${outcomeName(page.outcome, language)} · ${words.score(page.score)} · ${words.rank(page.rank)}`,
    ...(page.steps.length === 0 ? [] : ['', words.missing(page.outcome), ...page.steps.map(stepText)]),
    '',
    ...page.criteria.flatMap(criterion),
  ].join('\n');
}

function stepText({ text, cells }: StepLine): string {
  return `- ${text}${cells.length === 0 ? '' : ` (${cells.map(({ name }) => name).join(', ')})`}`;
}
