import { NAME_PREFIX } from '../grid/own-names';
import { isOwnSheetName, sheetMarkFrom } from '../grid/own-sheets';
import type { GridName, Visibility } from '../grid/grid';

/** A workbook-scoped hidden name: a run is under way, or was cut off. See checkpoint.ts. */
export const CHECKPOINT_NAME = `${NAME_PREFIX}run`;

export interface TableStructure {
  readonly id: string;
  readonly name: string;
  readonly headerRows: number;
  readonly totalsRows: number;
  /** Whether its filter hides rows. */
  readonly hides: boolean;
}

export interface SheetStructure {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Whether the sheet has a filter range, and whether rows are hidden by it. */
  readonly filter: { readonly enabled: boolean; readonly hides: boolean };
  readonly tables: readonly TableStructure[];
  /** Names whose scope is the sheet. */
  readonly names: readonly GridName[];
  /** In characters. */
  readonly standardWidth: number;
  /** In points. */
  readonly standardHeight: number;
}

/** What must be known before anything else is asked for. */
export interface Structure {
  readonly readOnly: boolean;
  /** Whether sheets may not be added or deleted. */
  readonly protected: boolean;
  /** The formula of the checkpoint's name, without `=`; null where there is none. */
  readonly checkpoint: string | null;
  /** Names of ours whose scope is the workbook, the checkpoint apart: what the command line remembers. */
  readonly ownNames: readonly string[];
  readonly sheets: readonly SheetStructure[];
}

const SHEET = [
  'id',
  'name',
  'visibility',
  'standardWidth',
  'standardHeight',
  'protection/protected',
  'autoFilter/enabled',
  'autoFilter/isDataFiltered',
  'tables/items/id',
  'tables/items/name',
  'tables/items/showHeaders',
  'tables/items/showTotals',
  'tables/items/autoFilter/isDataFiltered',
];
const SHEET_NAMES = ['names/items/name', 'names/items/formula', 'names/items/visible', 'names/items/scope'];

/**
 * Chart sheets are no worksheets, and are not in the collection.
 * @param sheetNames false: the sheets' names are left out, which hold some 20 bytes a marked row
 */
export function queueStructure(context: Excel.RequestContext, sheetNames = true): () => Structure {
  const { workbook } = context;
  workbook.load('readOnly,protection/protected');
  const checkpoint = workbook.names.getItemOrNullObject(CHECKPOINT_NAME).load('formula');
  const names = workbook.names.load('items/name,items/scope');
  const asked = sheetNames ? [...SHEET, ...SHEET_NAMES] : SHEET;
  const sheets = workbook.worksheets.load(asked.map((path) => `items/${path}`));
  return () => ({
    readOnly: workbook.readOnly,
    protected: workbook.protection.protected,
    checkpoint: checkpoint.isNullObject ? null : withoutEquals(checkpoint.formula),
    ownNames: names.items
      .filter(({ name, scope }) => scope === 'Workbook' && isOwnName(name) && name !== CHECKPOINT_NAME)
      .map(({ name }) => name),
    sheets: sheets.items.map((sheet) => structureOf(sheet, sheetNames)),
  });
}

/** Whether a defined name is ours. */
export function isOwnName(name: string): boolean {
  return name.toLowerCase().startsWith(NAME_PREFIX.toLowerCase());
}

/** Whether a name of a sheet's comes and goes with the marks: ours, but for what tells a report's sheet. */
export function isMarkName({ name, refersTo }: GridName): boolean {
  return isOwnName(name) && !(isOwnSheetName(name) && sheetMarkFrom(refersTo) !== null);
}

const VISIBILITY: ReadonlyMap<string, Visibility> = new Map([
  ['Hidden', 'hidden'],
  ['VeryHidden', 'very-hidden'],
]);

function structureOf(sheet: Excel.Worksheet, sheetNames: boolean): SheetStructure {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY.get(sheet.visibility) ?? 'visible',
    protected: sheet.protection.protected,
    filter: { enabled: sheet.autoFilter.enabled, hides: sheet.autoFilter.isDataFiltered },
    tables: sheet.tables.items.map(({ id, name, showHeaders, showTotals, autoFilter }) => ({
      id,
      name,
      headerRows: showHeaders ? 1 : 0,
      totalsRows: showTotals ? 1 : 0,
      hides: autoFilter.isDataFiltered,
    })),
    names: (sheetNames ? sheet.names.items : []).filter(isLocal).map(({ name, formula, visible }) => ({
      name,
      refersTo: withoutEquals(formula),
      hidden: !visible,
      local: true,
    })),
    standardWidth: sheet.standardWidth,
    standardHeight: sheet.standardHeight,
  };
}

/** On the web a sheet's names come with the workbook's behind them (OfficeDev/office-js#1011). */
function isLocal({ scope }: Excel.NamedItem): boolean {
  return scope === 'Worksheet';
}

/** A formula as names hold it. */
export function withoutEquals(formula: unknown): string {
  return String(formula).replace(/^=/, '');
}
