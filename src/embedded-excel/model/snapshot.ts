import type { RowModel, SheetModel, WorkbookModel } from './types';

/** A workbook's state. Small records are shared with the workbook, which replaces and never changes them. */
export interface Snapshot {
  readonly sheets: readonly SheetModel[];
  readonly rest: Pick<
    WorkbookModel,
    'chartTabs' | 'activeSheet' | 'names' | 'calculationMode' | 'readOnly' | 'structureProtected' | 'customXmlParts'
  >;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly properties: ReadonlyMap<string, string>;
  readonly customProperties: WorkbookModel['customProperties'];
}

/** Linear in the rows; styles are not kept, since they only grow. */
export function takeSnapshot(workbook: WorkbookModel): Snapshot {
  return {
    sheets: workbook.sheets.map((sheet) => ({ ...copyOf(sheet) })),
    rest: {
      chartTabs: [...workbook.chartTabs],
      activeSheet: workbook.activeSheet,
      names: [...workbook.names],
      calculationMode: workbook.calculationMode,
      readOnly: workbook.readOnly,
      structureProtected: workbook.structureProtected,
      customXmlParts: [...workbook.customXmlParts],
    },
    settings: new Map(workbook.settings),
    properties: new Map(workbook.properties),
    customProperties: new Map(workbook.customProperties),
  };
}

/**
 * Puts the workbook back. A sheet that is still there stays the same object, so that whoever holds it goes on holding
 * it; no events are raised.
 */
export function restoreSnapshot(workbook: WorkbookModel, snapshot: Snapshot): void {
  const there = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  workbook.sheets = snapshot.sheets.map((saved) => {
    const sheet = there.get(saved.id);
    const copy = copyOf(saved);
    return sheet === undefined ? copy : Object.assign(sheet, copy);
  });
  Object.assign(workbook, {
    ...snapshot.rest,
    names: [...snapshot.rest.names],
    chartTabs: [...snapshot.rest.chartTabs],
    customXmlParts: [...snapshot.rest.customXmlParts],
    settings: new Map(snapshot.settings),
    properties: new Map(snapshot.properties),
    customProperties: new Map(snapshot.customProperties),
  });
}

function copyOf(sheet: SheetModel): SheetModel {
  return {
    ...sheet,
    rows: sheet.rows.map(copyRow),
    columns: [...sheet.columns],
    merges: [...sheet.merges],
    tables: [...sheet.tables],
    conditionalFormats: [...sheet.conditionalFormats],
    validations: [...sheet.validations],
    charts: [...sheet.charts],
    nodes: new Map(sheet.nodes),
    pieces: [...sheet.pieces],
  };
}

function copyRow(row: RowModel | undefined): RowModel | undefined {
  return row === undefined ? undefined : { ...row, cells: [...row.cells] };
}
