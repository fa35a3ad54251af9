import type { Visibility } from '../grid/grid';
import { damaged, FileProblem } from './file-problem';
import { readContentTypes, readRelationships, type Relationship } from './package-relationships';
import { isOn, readElements } from './xml-part';
import type { Package } from './zip-package';

/** A worksheet's place in the workbook. */
export interface SheetPart {
  readonly name: string;
  /** Its part in the package, as stored. */
  readonly part: string;
  /** Its place among all sheets of the workbook, chart sheets counted: `localSheetId` of defined names. */
  readonly index: number;
  readonly visibility: Visibility;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to (`SheetPart.index`); null for the whole workbook's. */
  readonly sheet: number | null;
  readonly hidden: boolean;
  readonly formula: string;
}

/** Where everything lies in a workbook's package. */
export interface WorkbookParts {
  readonly workbook: string;
  /** In the workbook's order; chart, dialog and macro sheets are left out. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
  readonly date1904: boolean;
  readonly definedNames: readonly DefinedName[];
  /** Whether it carries macros (.xlsm, .xltm). */
  readonly macros: boolean;
}

/**
 * Finds the parts of a workbook by its relationships, transitional or strict.
 * @throws FileProblem `not-a-workbook`, `xlsb`, `ods`, `no-worksheets`, and as each part may
 */
export function readWorkbookParts(source: Package): WorkbookParts {
  const { workbook, contentType } = findWorkbook(source);
  const relationships = readRelationships(source, workbook);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const { sheets, definedNames, date1904 } = readWorkbookPart(source, workbook, byId);
  if (sheets.length === 0) throw new FileProblem('no-worksheets', {});
  const target = (type: string): string | null =>
    relationships.find((relationship) => relationship.type === type && !relationship.external)?.target ?? null;
  return {
    workbook,
    sheets,
    sharedStrings: target('sharedStrings'),
    styles: target('styles'),
    theme: target('theme'),
    date1904,
    definedNames,
    macros: /macroEnabled/i.test(contentType),
  };
}

function findWorkbook(source: Package): { workbook: string; contentType: string } {
  const mimetype = source.bytes('mimetype');
  if (mimetype !== undefined) throw openDocument(new TextDecoder('latin1').decode(mimetype.subarray(0, 200)));
  const main = readRelationships(source, '').find((relationship) => relationship.type === 'officeDocument')?.target;
  const workbook = main ?? source.find('xl/workbook.xml') ?? source.find('xl/workbook.bin');
  if (workbook === undefined) throw new FileProblem('not-a-workbook', { found: 'zip' });
  const contentType = readContentTypes(source)(workbook) ?? '';
  if (/sheet\.binary|\.bin$/i.test(contentType + workbook)) throw new FileProblem('xlsb', {});
  if (/wordprocessingml|msword|ms-word/i.test(contentType)) throw new FileProblem('not-a-workbook', { found: 'word' });
  if (/presentationml|powerpoint/i.test(contentType)) throw new FileProblem('not-a-workbook', { found: 'powerpoint' });
  const stored = source.find(workbook);
  if (stored === undefined) throw damaged(workbook, 'missing');
  return { workbook: stored, contentType };
}

function openDocument(mimetype: string): FileProblem {
  if (/opendocument\.spreadsheet/.test(mimetype)) return new FileProblem('ods', {});
  if (/opendocument\.text/.test(mimetype)) return new FileProblem('not-a-workbook', { found: 'word' });
  if (/opendocument\.presentation/.test(mimetype)) return new FileProblem('not-a-workbook', { found: 'powerpoint' });
  return new FileProblem('not-a-workbook', { found: 'zip' });
}

const VISIBILITY = new Map<string | undefined, Visibility>([
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

interface WorkbookContent {
  sheets: SheetPart[];
  definedNames: DefinedName[];
  date1904: boolean;
}

function readWorkbookPart(source: Package, part: string, byId: ReadonlyMap<string, Relationship>): WorkbookContent {
  const sheets: SheetPart[] = [];
  const definedNames: DefinedName[] = [];
  let date1904 = false;
  let isWorkbook = false;
  let index = 0;
  let pending: Omit<DefinedName, 'formula'> | null = null;
  readElements(
    source,
    part,
    ({ path, attribute }) => {
      if (path === 'workbook') isWorkbook = true;
      else if (path === 'workbook/workbookPr') date1904 = isOn(attribute('date1904'));
      else if (path === 'workbook/sheets/sheet') {
        const relationship = byId.get(attribute('id') ?? '');
        if (relationship === undefined) throw damaged(part, 'content');
        const visibility = VISIBILITY.get(attribute('state')) ?? 'visible';
        const place = index++;
        if (relationship.type !== 'worksheet') return;
        const stored = source.find(relationship.target);
        if (stored === undefined) throw damaged(relationship.target, 'missing');
        sheets.push({ name: attribute('name') ?? '', part: stored, index: place, visibility });
      } else if (path === 'workbook/definedNames/definedName') {
        const sheet = attribute('localSheetId');
        pending = {
          name: attribute('name') ?? '',
          sheet: sheet === undefined ? null : Number(sheet),
          hidden: isOn(attribute('hidden')),
        };
      }
    },
    (path, text) => {
      if (path === 'workbook/definedNames/definedName' && pending !== null) {
        definedNames.push({ ...pending, formula: text.trim() });
      }
    },
  );
  if (!isWorkbook) throw new FileProblem('not-a-workbook', { found: 'zip' });
  return { sheets, definedNames, date1904 };
}
