import { putCell } from './cells';
import type { SheetModel, WorkbookModel } from './types';
import type { ConditionalFormat, DataValidation } from './types-objects';

/** Where a formula stands: its home sheet, null for a name of the workbook. */
export type FormulaChange = (formula: string, home: SheetModel | null) => string;

/**
 * Rewrites every formula of the workbook: cells, names, conditional formats, validations, charts. Records of which
 * nothing changes are kept.
 */
export function mapFormulas(workbook: WorkbookModel, change: FormulaChange): void {
  for (const sheet of workbook.sheets) {
    mapCellFormulas(sheet, (formula) => change(formula, sheet));
    mapRuleFormulas(sheet, (formula) => change(formula, sheet));
    mapChartFormulas(sheet, (formula) => change(formula, sheet));
  }
  mapNameFormulas(workbook, change);
}

/** Of a sheet's charts. */
export function mapChartFormulas(sheet: SheetModel, change: (formula: string) => string): void {
  sheet.charts = sheet.charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      name: series.name.includes('!') ? change(series.name) : series.name,
      values: change(series.values),
      categories: series.categories === '' ? '' : change(series.categories),
    })),
  }));
}

/** Changes the formulas of all defined names, each with the sheet it belongs to. */
export function mapNameFormulas(workbook: WorkbookModel, change: FormulaChange): void {
  workbook.names = workbook.names.map((name) => {
    const home = workbook.sheets.find((sheet) => sheet.id === name.scope) ?? null;
    const formula = change(name.formula, home);
    return formula === name.formula ? name : { ...name, formula };
  });
}

/** Of conditional formats and validations. */
export function mapRuleFormulas(sheet: SheetModel, change: (formula: string) => string): void {
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => withFormulas(rule, change));
  sheet.validations = sheet.validations.map((rule) => withValidationFormulas(rule, change));
}

/** A conditional format with other formulas; the same record where they stay. */
export function withFormulas(rule: ConditionalFormat, change: (formula: string) => string): ConditionalFormat {
  const formulas = rule.formulas.map(change);
  return formulas.every((formula, n) => formula === rule.formulas[n]) ? rule : { ...rule, formulas };
}

/** A validation with other formulas; the same record where they stay. */
export function withValidationFormulas(rule: DataValidation, change: (formula: string) => string): DataValidation {
  const formula1 = rule.formula1 === '' ? '' : change(rule.formula1);
  const formula2 = rule.formula2 === '' ? '' : change(rule.formula2);
  return formula1 === rule.formula1 && formula2 === rule.formula2 ? rule : { ...rule, formula1, formula2 };
}

/** Of a sheet's cells; cells whose formula stays are kept. */
export function mapCellFormulas(sheet: SheetModel, change: (formula: string) => string): void {
  sheet.rows.forEach((row, n) =>
    row?.cells.forEach((cell, column) => {
      if (cell === undefined || cell.formula === null) return;
      const formula = change(cell.formula);
      if (formula !== cell.formula) putCell(sheet, n, column, { ...cell, formula });
    }),
  );
}
