import { areaOfReference } from '../grid/own-marks';
import { columnName, type Area } from '../grid/area';
import { isOwnSheetName, sheetMarkFrom } from '../grid/own-sheets';
import {
  attributeOf,
  childOf,
  contentOf,
  escapeXml,
  placeBehind,
  plainXml,
  prefixOf,
  removalSplice,
  rootOf,
  spliced,
  type Splice,
  type TextElement,
} from './patch-text';

/** A hidden name to add; `sheet` is its scope (`localSheetId`), null the workbook. */
export interface NewName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: number | null;
  /** Names that Excel shows to no one; its own print titles are not hidden. */
  readonly hidden?: boolean;
}

/** What stands before `definedNames` in `workbook` (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];

function namesOf(root: TextElement): readonly TextElement[] {
  return childOf(root, 'definedNames')?.children ?? [];
}

function isNamed(text: string, element: TextElement, name: string, sheet: number | null): boolean {
  const scope = attributeOf(text, element, 'localSheetId');
  return (
    attributeOf(text, element, 'name')?.toLowerCase() === name.toLowerCase() &&
    (scope === undefined ? null : Number(scope)) === sheet
  );
}

/** Adds hidden names behind those that are there. */
export function withNames(text: string, names: readonly NewName[]): string {
  if (names.length === 0) return text;
  const root = rootOf(text);
  const prefix = prefixOf(text, root);
  const added = names
    .map(({ name, refersTo, sheet, hidden = true }) => {
      const scope = sheet === null ? '' : ` localSheetId="${String(sheet)}"`;
      return `<${prefix}definedName name="${escapeXml(name)}"${scope}${hidden ? ' hidden="1"' : ''}>${escapeXml(refersTo)}</${prefix}definedName>`;
    })
    .join('');
  const list = childOf(root, 'definedNames');
  if (list !== undefined && !list.emptyTag)
    return spliced(text, [{ start: list.closeStart, end: list.closeStart, text: added }]);
  const at = list === undefined ? placeBehind(root, BEFORE_NAMES) : list.start;
  return spliced(text, [
    { start: at, end: list?.end ?? at, text: `<${prefix}definedNames>${added}</${prefix}definedNames>` },
  ]);
}

/** Takes away the names that begin with `namePrefix`, and the list where nothing remains; what tells a report's sheet stays. */
export function withoutNames(text: string, namePrefix: string): string {
  const root = rootOf(text);
  const list = childOf(root, 'definedNames');
  if (list === undefined) return text;
  const wanted = namePrefix.toLowerCase();
  const gone = list.children.filter((element) => {
    const name = attributeOf(text, element, 'name') ?? '';
    const ofDocument = isOwnSheetName(name) && sheetMarkFrom(plainXml(contentOf(text, element))) !== null;
    return name.toLowerCase().startsWith(wanted) && !ofDocument;
  });
  if (gone.length === 0) return text;
  return spliced(text, gone.length === list.children.length ? [removalSplice(list)] : gone.map(removalSplice));
}

/** Excel keeps a filter's range a second time, in a hidden name that must agree. */
export function withFilterName(text: string, sheet: number, from: Area, to: Area): string {
  const root = rootOf(text);
  const splices: Splice[] = [];
  for (const element of namesOf(root)) {
    if (!isNamed(text, element, '_xlnm._FilterDatabase', sheet)) continue;
    const reference = contentOf(text, element);
    const area = areaOfReference(reference);
    if (area === null || area.right !== from.right || area.top !== from.top) continue;
    const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
    const changed = `${reference.slice(0, reference.lastIndexOf('!') + 1)}${corner(area.top, area.left)}:${corner(area.bottom, to.right)}`;
    splices.push({ start: element.openEnd, end: element.closeStart, text: escapeXml(changed).replace(/&quot;/g, '"') });
  }
  return spliced(text, splices);
}
