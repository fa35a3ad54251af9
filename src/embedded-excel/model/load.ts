import { CellTextPool } from '../../xlsx/cell-text-pool';
import { requireZip } from '../../xlsx/file-kind';
import { readRelationships, type Relationship } from '../../xlsx/package-relationships';
import { editParts, type PartEdits } from '../../xlsx/patch-parts';
import { childOf, escapeXml, rootOf } from '../../xlsx/patch-text';
import { readSharedStrings, type SharedStrings } from '../../xlsx/shared-strings';
import { readWorkbookParts, type WorkbookParts } from '../../xlsx/workbook-parts';
import { isOn } from '../../xlsx/xml-part';
import { openPackage } from '../../xlsx/zip-package';
import type { Compression } from '../../xlsx/zip-compression';
import type { CellSources } from './load-cells';
import { loadProperties } from './load-properties';
import { loadSheet } from './load-sheet';
import { loadStyles } from './styles-load';
import type { CalculationMode, ChartTab, DefinedName, WorkbookModel } from './types';
import {
  attributeIn,
  childNamed,
  childrenNamed,
  nodeAt,
  parseNode,
  textIn,
  withoutPrefix,
  type XmlNode,
} from './xml-node';

export interface LoadOptions {
  /** Shown as the workbook's name; `Book1.xlsx` otherwise. */
  readonly fileName?: string;
  readonly readOnly?: boolean;
  /** Native packing where there is some; fflate otherwise. */
  readonly compression?: Compression;
}

/**
 * Opens an .xlsx or .xlsm file.
 * @throws FileProblem for every file that cannot be read
 */
export function loadWorkbook(file: Uint8Array, options: LoadOptions = {}): WorkbookModel {
  requireZip(file);
  const source = openPackage(file, options.compression);
  const parts = readWorkbookParts(source);
  const edits = editParts(source);
  const root = parseNode(edits.text(parts.workbook));
  const relationships = readRelationships(source, parts.workbook);
  const theme = relationships.find((one) => one.type === 'theme' && source.find(one.target) !== undefined);
  const styles = loadStyles(
    parts.styles,
    parts.styles === null ? null : edits.text(parts.styles),
    theme === undefined ? null : edits.text(theme.target),
  );
  const strings = readSharedStrings(source, parts.sharedStrings);
  const rich = parts.sharedStrings === null ? new Map<number, string>() : richStrings(edits.text(parts.sharedStrings));
  const cells: CellSources = { strings, rich, pool: new CellTextPool(), date1904: parts.date1904 };
  const { sheets, chartTabs, ids } = loadTabs(edits, parts, relationships, cells);
  const active = Number(attributeIn(childNamed(childNamed(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0);
  const visible = sheets.find((sheet) => sheet.visibility === 'visible') ?? sheets[0];
  const activeSheet = sheets.find((sheet) => sheet.id === ids[active] && sheet.visibility === 'visible') ?? visible;
  return {
    sheets,
    chartTabs,
    activeSheet: activeSheet?.id ?? '',
    names: loadNames(root, ids),
    styles,
    settings: new Map(),
    ...loadProperties(edits, relationships),
    calculationMode: calculationMode(root),
    readOnly: options.readOnly ?? false,
    structureProtected: isOn(attributeIn(childNamed(root, 'workbookProtection'), 'lockStructure')),
    date1904: parts.date1904,
    fileName: options.fileName ?? 'Book1.xlsx',
    origin: { package: source, file, workbookPart: parts.workbook, sharedTexts: firstPlaces(strings, rich) },
    listeners: new Set(),
    source: 'user',
    muted: 0,
    nextId: 1,
  };
}

function firstPlaces(strings: SharedStrings, rich: ReadonlyMap<number, string>): Map<string, number> {
  const places = new Map<string, number>();
  strings.texts.forEach((text, n) => {
    if (!rich.has(n) && !places.has(text)) places.set(text, n);
  });
  return places;
}

/** The raw inside of string items that have runs or readings, by index, without the part's prefix. */
function richStrings(text: string): Map<number, string> {
  const found = new Map<number, string>();
  if (!/<(?:\w+:)?(?:r|rPh|phoneticPr)[\s>/]/.test(text)) return found;
  rootOf(text)
    .children.filter((item) => item.local === 'si')
    .forEach((item, n) => {
      if (item.children.every((child) => child.local === 't')) return;
      found.set(n, withoutPrefix(text.slice(item.openEnd, item.closeStart)));
    });
  return found;
}

/** The id of a sheet whose part has none: Excel numbers them like this (a guess from files it wrote). */
function idOfPlace(place: number): string {
  return `{00000000-0001-0000-${place.toString(16).toUpperCase().padStart(2, '0').padEnd(4, '0')}-000000000000}`;
}

function loadTabs(
  edits: PartEdits,
  parts: WorkbookParts,
  relationships: readonly Relationship[],
  cells: CellSources,
): Pick<WorkbookModel, 'sheets' | 'chartTabs'> & { ids: (string | null)[] } {
  const sheets: WorkbookModel['sheets'] = [];
  const chartTabs: ChartTab[] = [];
  const text = edits.text(parts.workbook);
  const tabs = childOf(rootOf(text), 'sheets')?.children ?? [];
  const ids = tabs.map((tab, place) => {
    const node = nodeAt(text, tab);
    const relationship = node.attributes.find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    const part = parts.sheets.find((one) => one.index === place);
    if (part === undefined || !relationships.some((one) => one.id === relationship)) {
      chartTabs.push({ after: sheets.at(-1)?.id ?? null, relationship, xml: text.slice(tab.start, tab.end) });
      return null;
    }
    const id = idOfPlace(place);
    const rest = node.attributes.filter(([name]) => !/^(name|sheetId|state|\w+:id)$/.test(name));
    sheets.push(
      loadSheet(
        edits,
        {
          id,
          name: part.name,
          visibility: part.visibility,
          part: part.part,
          sheetId: Number(attributeIn(node, 'sheetId') ?? place + 1),
          relationship,
          attributes: rest.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join(''),
        },
        cells,
      ),
    );
    return id;
  });
  return { sheets, chartTabs, ids };
}

function loadNames(root: XmlNode, ids: readonly (string | null)[]): DefinedName[] {
  return childrenNamed(childNamed(root, 'definedNames'), 'definedName').map((node) => {
    const place = attributeIn(node, 'localSheetId');
    return {
      name: attributeIn(node, 'name') ?? '',
      scope: place === undefined ? null : (ids[Number(place)] ?? null),
      formula: textIn(node).trim(),
      visible: !isOn(attributeIn(node, 'hidden')),
      comment: attributeIn(node, 'comment') ?? '',
      attributes: node.attributes.filter(([name]) => !/^(name|localSheetId|hidden|comment)$/.test(name)),
    };
  });
}

function calculationMode(root: XmlNode): CalculationMode {
  const mode = attributeIn(childNamed(root, 'calcPr'), 'calcMode');
  return mode === 'manual' ? 'manual' : mode === 'autoNoTable' ? 'automaticExceptTables' : 'automatic';
}
