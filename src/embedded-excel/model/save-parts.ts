import { readRelationships } from '../../xlsx/package-relationships';
import type { PartEdits } from '../../xlsx/patch-parts';
import { appendSplices, escapeXml, rootOf, spliced } from '../../xlsx/patch-text';
import {
  addContentType,
  addRelationship,
  freePart,
  relatedPart,
  relationshipsPart,
  removePart,
  removeRelationships,
} from './package-parts';
import { anchorXml, chartXml, drawingXml } from './save-charts';
import { tableXml } from './save-tables';
import type { SheetModel } from './types';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes a sheet's tables and takes away those that are gone; gives the relationship of each, in order. */
export function saveTables(
  edits: PartEdits,
  part: string,
  sheet: SheetModel,
  before: SheetModel | undefined,
): string[] {
  const there = readRelationships(edits.source, part).filter((one) => one.type === 'table');
  const kept = new Set(sheet.tables.map((table) => table.part));
  const gone = there.filter((one) => !kept.has(one.target));
  removeRelationships(edits, part, new Set(gone.map((one) => one.id)));
  for (const one of gone) if (edits.has(one.target)) removePart(edits, one.target);
  return sheet.tables.map((table) => {
    const xml = tableXml(table);
    const known = there.find((one) => one.target === table.part);
    if (known !== undefined) {
      const old = before?.tables.find((one) => one.part === table.part);
      if (old === undefined || tableXml(old) !== xml) edits.set(known.target, xml);
      return known.id;
    }
    const added = freePart(edits, 'xl/tables/table');
    edits.set(added, xml);
    addContentType(edits, added, `${SPREADSHEET}.table+xml`);
    return addRelationship(edits, part, `${OFFICE}/table`, added);
  });
}

/** The relationships of the tables a sheet's part has. */
export function tableRelationships(edits: PartEdits, part: string, sheet: SheetModel): string[] {
  const there = readRelationships(edits.source, part);
  return sheet.tables.flatMap((table) => there.find((one) => one.target === table.part)?.id ?? []);
}

/**
 * Puts a sheet's new charts into its drawing.
 * @returns the relationship of a new drawing; null where there is nothing to refer to, or the sheet already does
 */
export function saveCharts(edits: PartEdits, part: string, sheet: SheetModel): string | null {
  if (sheet.charts.length === 0) return null;
  const hasDrawing = sheet.pieces.some((piece) => piece.local === 'drawing');
  const there = hasDrawing ? relatedPart(edits, part, 'drawing') : undefined;
  const drawing = there ?? freePart(edits, 'xl/drawings/drawing');
  if (there === undefined) {
    edits.set(drawing, drawingXml([]));
    addContentType(edits, drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml');
  }
  for (const chart of sheet.charts) {
    const chartPart = freePart(edits, 'xl/charts/chart');
    edits.set(chartPart, chartXml(chart));
    addContentType(edits, chartPart, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
    const id = addRelationship(edits, drawing, `${OFFICE}/chart`, chartPart);
    const text = edits.text(drawing);
    const numbers = [...text.matchAll(/\bid="(\d+)"/g)].map((match) => Number(match[1]));
    const anchor = anchorXml(chart, id, Math.max(1, ...numbers) + 1);
    edits.set(drawing, spliced(text, appendSplices(text, rootOf(text), anchor)));
  }
  return there === undefined ? addRelationship(edits, part, `${OFFICE}/drawing`, drawing) : null;
}

/** A copied sheet's links lead where the first one's do: under the same ids, since its pieces name them. */
export function copyLinks(edits: PartEdits, part: string, copiedFrom: string): void {
  const links = readRelationships(edits.source, copiedFrom).filter((one) => one.type === 'hyperlink' && one.external);
  if (links.length === 0) return;
  const items = links.map(
    (link) =>
      `<Relationship Id="${link.id}" Type="${OFFICE}/hyperlink" Target="${escapeXml(link.target)}" TargetMode="External"/>`,
  );
  edits.set(
    relationshipsPart(part),
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
  );
}
