import { areaAddress, cellAddress } from '../../src/grid/area';
import { pointsOfWidth } from '../../src/embedded-excel/model/columns';
import { lookOf } from '../../src/embedded-excel/model/styles-look';
import { localName, type XmlNode } from '../../src/embedded-excel/model/xml-node';
import type { AutoFilter, TableModel } from '../../src/embedded-excel/model/types-objects';
import type { ColumnSpan, DefinedName, SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import { columnName } from '../../src/grid/area';
import { OWN_SHEET_NAME } from '../../src/grid/own-names';
import { sheetMarkFrom } from '../../src/grid/own-sheets';

/** A place in a workbook, and what stands there as JSON: equal maps, equal workbooks. */
export type WorkbookState = ReadonlyMap<string, string>;

/**
 * All of a workbook that a person could ever see or save, place by place. Numbers of styles, of rules and of new sheets
 * do not count, nor how a look is written down; what it looks like does. Not told, since Excel's interface does
 * not tell it either: the width of a hidden column.
 */
export function workbookState(workbook: WorkbookModel): WorkbookState {
  const state = new Map<string, string>();
  const put = (place: string, what: unknown): void => {
    if (what !== null && what !== undefined) state.set(place, JSON.stringify(what));
  };
  const names = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  put('sheets', [...names.values()]);
  put('active sheet', names.get(workbook.activeSheet));
  for (const name of workbook.names) putName(name, name.scope === null ? null : (names.get(name.scope) ?? '?'), put);
  for (const field of [
    'chartTabs',
    'calculationMode',
    'readOnly',
    'structureProtected',
    'date1904',
    'fileName',
    'customXmlParts',
  ] as const)
    put(field, workbook[field]);
  for (const field of ['settings', 'properties', 'customProperties'] as const)
    for (const [key, value] of workbook[field]) put(`${field} ${key}`, value);
  const looks = new Looks(workbook);
  for (const sheet of workbook.sheets) {
    const own = workbook.names.some(({ scope, name }) => scope === sheet.id && name === OWN_SHEET_NAME);
    putSheet(workbook, sheet, looks, own, (place, what) => put(`${sheet.name}!${place}`, what));
  }
  return state;
}

type Put = (place: string, what: unknown) => void;

/** The range of a filter stands in a hidden name a second time, which Excel makes where a file lacks it. */
function putName({ name, formula, visible, comment, attributes }: DefinedName, sheet: string | null, put: Put): void {
  if (name === '_xlnm._FilterDatabase') return;
  // Which run wrote a report's sheet, and its number in Excel, are no one's work.
  const mark = name === OWN_SHEET_NAME ? sheetMarkFrom(formula) : null;
  const said = mark === null ? formula : [mark.document, mark.role, mark.section, mark.name];
  put(`name ${sheet === null ? '' : `${sheet}!`}${name}`, [said, visible, comment, attributes]);
}

/** Looks as texts, each worked out once. */
class Looks {
  private readonly texts: string[] = [];

  constructor(private readonly workbook: WorkbookModel) {}

  of(style: number): string {
    return (this.texts[style] ??= JSON.stringify(lookOf(this.workbook.styles, style)));
  }
}

function putSheet(workbook: WorkbookModel, sheet: SheetModel, looks: Looks, own: boolean, put: Put): void {
  if (!own && sheet.file.part !== null) put('id', sheet.id);
  const { visibility, protection, selection, freeze, charts, validations } = sheet;
  put('sheet', { visibility, protection, freeze, charts });
  if (!own) put('selection', [selection.row, selection.column, selection.areas.map(areaAddress)]);
  put('merges', sheet.merges.map(areaAddress).sort());
  put('validations', validations);
  put('filter', filterState(sheet.autoFilter));
  put('pieces', sheet.pieces);
  // What is selected and shown of our own sheet is nobody's work: it is written anew.
  for (const [name, node] of sheet.nodes) if (!own || name !== 'sheetViews') put(`node ${name}`, node);
  for (const table of sheet.tables) put(`table ${table.name}`, tableState(table));
  const rules = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  rules.forEach(({ id: _id, priority: _priority, node: _node, format, ...rule }, n) =>
    put(`rule ${String(n)}`, { ...rule, format: format === null ? null : workbook.styles.differential[format] }),
  );
  putColumns(sheet, looks, put);
  sheet.rows.forEach((row, n) => {
    if (row === undefined) return;
    const { height, customHeight, hidden, style, attributes } = row;
    if (height !== null || hidden || style !== null || attributes !== '')
      put(`row ${String(n + 1)}`, [height, customHeight, hidden, style === null ? null : looks.of(style), attributes]);
  });
  putCells(sheet, looks, put);
}

/** Cells that hold something, or look otherwise than a cell that is not there would. */
function putCells(sheet: SheetModel, looks: Looks, put: Put): void {
  const columns: (string | undefined)[] = [];
  for (const { first, last, style } of sheet.columns)
    for (let column = first; style !== null && column <= Math.min(last, 100); column++)
      columns[column] = looks.of(style);
  sheet.rows.forEach((row, n) => {
    row?.cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const absent = row.style === null ? (columns[column] ?? looks.of(0)) : looks.of(row.style);
      const look = looks.of(cell.style);
      if (cell.value === null && cell.formula === null && look === absent) return;
      put(cellAddress(n, column), [cell.value, cell.formula, cell.extras, look]);
    });
  });
}

/** Columns that say the same go together, however they are written down. */
function putColumns(sheet: SheetModel, looks: Looks, put: Put): void {
  const said = ({ width, hidden, style, attributes }: ColumnSpan): string =>
    JSON.stringify([
      width === null || hidden ? null : pointsOfWidth(width),
      hidden,
      style === null ? null : looks.of(style),
      attributes,
    ]);
  const nothing = JSON.stringify([null, false, null, '']);
  let open: { first: number; last: number; says: string } | null = null;
  const close = (): void => {
    if (open !== null && open.says !== nothing)
      put(`columns ${columnName(open.first)}:${columnName(open.last)}`, open.says);
  };
  for (const span of sheet.columns) {
    const says = said(span);
    if (open !== null && open.says === says && open.last + 1 === span.first) open.last = span.last;
    else {
      close();
      open = { first: span.first, last: span.last, says };
    }
  }
  close();
}

/** What a filter shows, and a sort state or whatever else it holds; not how that is written down. */
function filterState(filter: AutoFilter | null): unknown {
  if (filter === null) return null;
  const { area, columns, node } = filter;
  return {
    area: areaAddress(area),
    columns: [...columns]
      .sort((a, b) => a.index - b.index)
      .map(({ index, values, blanks, node: criterion }) =>
        values === null ? { index, criterion } : { index, values: [...values].sort(), blanks },
      ),
    other: notModelled(node, ['filterColumn']),
  };
}

function tableState({ columns, filter, area, part: _part, node, ...table }: TableModel): unknown {
  return {
    ...table,
    area: areaAddress(area),
    columns: columns.map(({ name }) => name),
    filter: filterState(filter),
    other: notModelled(node, ['autoFilter', 'tableColumns', 'tableStyleInfo']),
  };
}

/** What of an element is nothing of the model's: the range and the children named stand in the model. */
function notModelled(node: XmlNode | null, children: readonly string[]): unknown {
  return [
    node?.attributes.filter(([name]) => name !== 'ref') ?? [],
    node?.children.filter((child) => typeof child === 'string' || !children.includes(localName(child))) ?? [],
  ];
}

/** What differs, as lines `place: before → after`; none where the states are equal. */
export function differences(before: WorkbookState, after: WorkbookState, most = 12): string[] {
  const lines: string[] = [];
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const [then, now] = [before.get(place), after.get(place)];
    if (then === now) continue;
    if (lines.push(`${place}: ${shown(then)} → ${shown(now)}`) === most) break;
  }
  return lines;
}

function shown(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
