import { readContentTypes, readRelationships, type Relationship } from '../../xlsx/package-relationships';
import { editParts, type PartEdits } from '../../xlsx/patch-parts';
import {
  attributeOf,
  attributeSplice,
  escapeXml,
  plainXml,
  removalSplice,
  rootOf,
  spliced,
} from '../../xlsx/patch-text';
import { addContentType, freePart, relationshipsPart } from './package-parts';
import { followedSheets } from './sheet-names';
import type { ForeignSheet, SheetModel, WorkbookModel } from './types';

/** What comes along though the sheet itself does not name its relationship. */
const UNNAMED = /^(comments|vmlDrawing)$/;
const TAKEN = /^(drawing|comments|vmlDrawing|hyperlink)$/;

/**
 * What the web refuses of a file: names of its features, none where it takes it.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#insert-a-copy-of-an-existing-workbook-into-the-current-one
 */
export function featuresRefusedOnTheWeb({ origin, sheets }: WorkbookModel): string[] {
  const { package: source } = origin;
  const found = new Set<string>();
  for (const { file } of sheets)
    for (const { type, target, external } of file.part === null ? [] : readRelationships(source, file.part)) {
      if (external) continue;
      if (type === 'drawing' && readRelationships(source, target).some((one) => /^chart/.test(one.type)))
        found.add('Chart');
      if (/^(comments|threadedComment)$/.test(type)) found.add('Comment');
      if (type === 'pivotTable') found.add('PivotTable');
      if (type === 'slicer') found.add('Slicer');
    }
  return [...found];
}

/**
 * Copies into a package what an inserted sheet's pieces refer to: its drawing with charts and pictures, comments, links.
 * Relationships keep their ids, since the pieces name them; charts follow the names that the sheets bear now.
 */
export function copyForeignParts(edits: PartEdits, part: string, sheet: SheetModel, workbook: WorkbookModel): void {
  const { foreign } = sheet.file;
  if (foreign === undefined) return;
  const pieces = sheet.pieces.map(({ xml }) => xml).join('');
  const commented = sheet.pieces.some(({ local }) => local === 'legacyDrawing');
  const wanted = ({ id, type }: Relationship): boolean =>
    TAKEN.test(type) && (pieces.includes(`:id="${id}"`) || (commented && UNNAMED.test(type)));
  const ids = new Set(
    readRelationships(foreign.package, foreign.part)
      .filter(wanted)
      .map(({ id }) => id),
  );
  if (ids.size > 0) copyRelationships(edits, foreign, foreign.part, part, workbook, ids);
}

/** @param only the relationships to keep; null: all */
function copyRelationships(
  edits: PartEdits,
  foreign: ForeignSheet,
  from: string,
  to: string,
  workbook: WorkbookModel,
  only: ReadonlySet<string> | null,
): void {
  const name = relationshipsPart(from);
  if (foreign.package.find(name) === undefined) return;
  const text = editParts(foreign.package).text(name);
  const targets = new Map(readRelationships(foreign.package, from).map((one) => [one.id, one]));
  const splices = rootOf(text).children.map((element) => {
    const found = targets.get(attributeOf(text, element, 'Id') ?? '');
    if (found === undefined || (only !== null && !only.has(found.id))) return removalSplice(element);
    const target = found.external ? found.target : `/${copyPart(edits, foreign, found.target, workbook)}`;
    return attributeSplice(text, element, 'Target', target);
  });
  edits.set(relationshipsPart(to), spliced(text, splices));
}

function copyPart(edits: PartEdits, foreign: ForeignSheet, from: string, workbook: WorkbookModel): string {
  const [, prefix = '', ending = ''] = /^(.*?)\d*(\.[^.]+)$/.exec(from) ?? [];
  const to = freePart(edits, prefix, ending);
  const source = editParts(foreign.package);
  const xml = /\.(xml|vml)$/.test(ending);
  edits.set(to, xml ? withSheetNames(source.text(from), foreign, workbook) : source.bytes(from));
  const type = readContentTypes(foreign.package)(from);
  if (type !== undefined) addContentType(edits, to, type);
  copyRelationships(edits, foreign, from, to, workbook, null);
  return to;
}

/** References of a chart, by the names that the sheets bear now. */
function withSheetNames(text: string, { sheets }: ForeignSheet, workbook: WorkbookModel): string {
  const nameNow = (name: string): string | undefined => {
    const id = sheets.get(name.toLowerCase());
    return workbook.sheets.find((sheet) => sheet.id === id)?.name;
  };
  return text.replace(/(<(?:\w+:)?f>)([^<]*)(<\/(?:\w+:)?f>)/g, (_, open: string, formula: string, close: string) => {
    return open + escapeXml(followedSheets(plainXml(formula), nameNow)) + close;
  });
}
