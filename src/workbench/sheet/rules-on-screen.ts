import { contains } from '../../grid/area';
import { isCellError } from '../../grid/grid';
import { ruleLook, type RuleLook } from '../../embedded-excel/model/conditional-formats';
import { evaluate, NOT_COMPUTED } from '../../embedded-excel/model/evaluate';
import { parseFormula, type Expression } from '../../embedded-excel/model/formula-syntax';
import { cellAddress } from '../../grid/area';
import { referencesIn } from '../../embedded-excel/model/references';
import { translateFormula } from '../../embedded-excel/model/shift';
import type { SheetModel, WorkbookModel } from '../../embedded-excel/model/types';
import type { ConditionalFormat } from '../../embedded-excel/model/types-objects';
import { attributeIn } from '../../embedded-excel/model/xml-node';

/** What conditional formats make of a cell; null where they leave it. */
export type LookByRules = (row: number, column: number) => RuleLook | null;

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** Rules that are a formula in the end; colour scales, bars, icons, duplicates and averages are not shown. */
function formulaOf({ type, formulas, node, areas }: ConditionalFormat): string | null {
  const [first, second] = formulas;
  if (first === undefined || first === '') return null;
  if (type !== 'cellIs')
    return /^(expression|containsText|notContainsText|beginsWith|endsWith|containsBlanks|notContainsBlanks|containsErrors|notContainsErrors)$/.test(
      type,
    )
      ? first
      : null;
  const operator = attributeIn(node ?? undefined, 'operator') ?? '';
  const cell = cellAddress(areas[0]?.top ?? 0, areas[0]?.left ?? 0);
  if (operator === 'between') return `AND(${cell}>=${first},${cell}<=${second ?? first})`;
  if (operator === 'notBetween') return `OR(${cell}<${first},${cell}>${second ?? first})`;
  return OPERATORS[operator] === undefined ? null : `${cell}${OPERATORS[operator]}${first}`;
}

const parsed = new Map<string, Expression | null>();

function parse(formula: string): Expression | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const made = parseFormula(formula);
  if (parsed.size > 50_000) parsed.clear();
  parsed.set(formula, made);
  return made;
}

/** The conditional formats of a sheet as it is now; ask anew after a change. Each answer is worked out once. */
export function rulesOnScreen(workbook: WorkbookModel, sheet: SheetModel): LookByRules {
  const rules = [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const formula = formulaOf(rule);
      const look = ruleLook(workbook, rule);
      return formula === null ? [] : [{ rule, look, holds: truthOf(workbook, sheet, rule, formula) }];
    });
  if (rules.length === 0) return () => null;
  return (row, column) => {
    let found: RuleLook | null = null;
    for (const { rule, look, holds } of rules) {
      if (!rule.areas.some((area) => contains(area, row, column)) || !holds(row, column)) continue;
      found = found === null ? look : over(found, look);
      if (rule.stopIfTrue) break;
    }
    return found;
  };
}

/** What the stronger rule says, and what it leaves open as the weaker says. */
function over(strong: RuleLook, weak: RuleLook): RuleLook {
  return {
    fill: strong.fill ?? weak.fill,
    fontColor: strong.fontColor ?? weak.fontColor,
    bold: strong.bold ?? weak.bold,
    italic: strong.italic ?? weak.italic,
    strikethrough: strong.strikethrough ?? weak.strikethrough,
    underline: strong.underline ?? weak.underline,
  };
}

function truthOf(workbook: WorkbookModel, sheet: SheetModel, { areas }: ConditionalFormat, formula: string) {
  const [first] = areas;
  const home = { row: first?.top ?? 0, column: first?.left ?? 0 };
  const rowsAlone = referencesIn(formula).every(
    ({ first: from, last }) => from.columnFixed && (last === null || last.columnFixed),
  );
  const known = new Map<string, boolean>();
  return (row: number, column: number): boolean => {
    const key = rowsAlone ? String(row) : `${String(row)}:${String(column)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const here = translateFormula(formula, row - home.row, rowsAlone ? 0 : column - home.column);
    const expression = parse(here);
    const value = expression === null ? NOT_COMPUTED : evaluate(expression, { workbook, sheet, row, column });
    const holds = value !== NOT_COMPUTED && !isCellError(value) && typeof value !== 'string' && Boolean(value);
    known.set(key, holds);
    return holds;
  };
}
