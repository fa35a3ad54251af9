import {
  attributeSplice,
  childOf,
  escapeXml,
  placeBehind,
  prefixOf,
  removalSplice,
  rootOf,
  spliced,
  type Splice,
} from '../../xlsx/patch-text';
import type { DefinedName, WorkbookModel } from './types';

/** CT_Workbook's children in order (ECMA-376 part 1, 18.2.27). */
const ORDER =
  'fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr'.split(
    ' ',
  );

/** Relationship and number in the workbook of each sheet, by id. */
export type SheetPlaces = ReadonlyMap<string, { readonly relationship: string; readonly sheetId: number }>;

/**
 * The workbook's part with what differs between two states of it rewritten; all else stays character by character.
 * @param formulasChanged whether Excel has to calculate when it opens the file
 */
export function patchedWorkbook(
  text: string,
  before: WorkbookModel,
  after: WorkbookModel,
  places: SheetPlaces,
  formulasChanged: boolean,
): string {
  const root = rootOf(text);
  const prefix = prefixOf(text, root);
  const splices: Splice[] = [];
  const replace = (local: string, was: string, is: string): void => {
    if (was === is) return;
    const there = childOf(root, local);
    if (there !== undefined) {
      splices.push(is === '' ? removalSplice(there) : { start: there.start, end: there.end, text: is });
      return;
    }
    const at = placeBehind(root, ORDER.slice(0, ORDER.indexOf(local)));
    splices.push({ start: at, end: at, text: is });
  };
  const relationships = relationshipsNamespace(text);
  replace('sheets', sheetsXml(before, places, prefix, relationships), sheetsXml(after, places, prefix, relationships));
  replace('definedNames', namesXml(before, prefix), namesXml(after, prefix));
  const mode = { automatic: 'auto', automaticExceptTables: 'autoNoTable', manual: 'manual' }[after.calculationMode];
  const calculation: [string, string][] = [];
  if (before.calculationMode !== after.calculationMode) calculation.push(['calcMode', mode]);
  if (formulasChanged) calculation.push(['fullCalcOnLoad', '1']);
  setAttributes('calcPr', calculation);
  if (before.structureProtected !== after.structureProtected)
    setAttributes('workbookProtection', [['lockStructure', after.structureProtected ? '1' : '0']]);
  if (activeTab(before) !== activeTab(after)) {
    const view = childOf(childOf(root, 'bookViews'), 'workbookView');
    if (view !== undefined) splices.push(attributeSplice(text, view, 'activeTab', String(activeTab(after))));
    else
      replace(
        'bookViews',
        '',
        `<${prefix}bookViews><${prefix}workbookView activeTab="${String(activeTab(after))}"/></${prefix}bookViews>`,
      );
  }
  // What is put in front of an element that is replaced goes first.
  splices.sort((a, b) => a.start - b.start || a.end - b.end);
  return splices.length === 0 ? text : spliced(text, splices);

  function setAttributes(local: string, attributes: readonly (readonly [string, string])[]): void {
    if (attributes.length === 0) return;
    const there = childOf(root, local);
    if (there !== undefined)
      splices.push(...attributes.map(([name, value]) => attributeSplice(text, there, name, value)));
    else replace(local, '', `<${prefix}${local}${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}/>`);
  }
}

/** All tabs in order: ids of worksheets, raw elements of others. */
function tabsOf(workbook: WorkbookModel): ({ readonly sheet: string } | { readonly xml: string })[] {
  const others = (after: string | null): { xml: string }[] =>
    workbook.chartTabs.filter((tab) => tab.after === after).map((tab) => ({ xml: tab.xml }));
  return [...others(null), ...workbook.sheets.flatMap((sheet) => [{ sheet: sheet.id }, ...others(sheet.id)])];
}

function placeOf(workbook: WorkbookModel, sheet: string): number {
  return tabsOf(workbook).findIndex((tab) => 'sheet' in tab && tab.sheet === sheet);
}

function activeTab(workbook: WorkbookModel): number {
  return Math.max(0, placeOf(workbook, workbook.activeSheet));
}

function relationshipsNamespace(text: string): string {
  return text.includes('http://purl.oclc.org/ooxml/spreadsheetml/main')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

const STATES = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' } as const;

function sheetsXml(workbook: WorkbookModel, places: SheetPlaces, prefix: string, relationships: string): string {
  const tabs = tabsOf(workbook).map((tab) => {
    if ('xml' in tab) return tab.xml;
    const sheet = workbook.sheets.find((one) => one.id === tab.sheet);
    const place = places.get(tab.sheet);
    if (sheet === undefined || place === undefined) return '';
    return `<${prefix}sheet xmlns:r="${relationships}" name="${escapeXml(sheet.name)}" sheetId="${String(place.sheetId)}"${STATES[sheet.visibility]}${sheet.file.attributes.replace(/ xmlns:r="[^"]*"/g, '')} r:id="${place.relationship}"/>`;
  });
  return `<${prefix}sheets>${tabs.join('')}</${prefix}sheets>`;
}

function namesXml(workbook: WorkbookModel, prefix: string): string {
  const names = workbook.names.map((name) => nameXml(workbook, name, prefix));
  return names.length === 0 ? '' : `<${prefix}definedNames>${names.join('')}</${prefix}definedNames>`;
}

function nameXml(workbook: WorkbookModel, name: DefinedName, prefix: string): string {
  const scope = name.scope === null ? '' : ` localSheetId="${String(placeOf(workbook, name.scope))}"`;
  const comment = name.comment === '' ? '' : ` comment="${escapeXml(name.comment)}"`;
  const rest = name.attributes.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
  return `<${prefix}definedName name="${escapeXml(name.name)}"${comment}${scope}${name.visible ? '' : ' hidden="1"'}${rest}>${escapeXml(name.formula)}</${prefix}definedName>`;
}
