import { finish, type Steps } from '../grid/steps';
import { coreProperties } from '../report/core-properties';
import type { BookToWrite, ChartToWrite } from './write-book';
import { definedNames, sheetNameProblem } from './write-names';
import {
  appProperties,
  contentTypes,
  drawingRelationships,
  drawingXml,
  packageRelationships,
  sheetRelationships,
  workbookRelationships,
  workbookXml,
} from './write-package';
import { writingCompression } from './write-deflate';
import { sheetPart } from './write-sheet';
import { SharedStrings } from './write-strings';
import { escapeXml, stylesXml } from './write-styles';
import type { Compression } from './zip-compression';
import { emptyPackage } from './zip-package';
import { packageInSteps, type PartContent } from './zip-write';

/**
 * Writes a workbook as .xlsx bytes. Rows are taken from their iterables once, in order, and deflated as they come, so
 * that a sheet of any length needs little memory; the same book gives the same bytes.
 * @throws Error where a sheet's name is one that Excel refuses, FileProblem where the file would pass 4 GB
 */
export function writeBook(book: BookToWrite, compression?: Compression): Uint8Array {
  return finish(bookInSteps(book, compression));
}

/** The same, some thousand cells at a time. */
export function* bookInSteps(book: BookToWrite, compression: Compression = writingCompression): Steps<Uint8Array> {
  checkNames(book);
  const { sheets, styles, properties } = book;
  const text = new TextEncoder();
  const strings = new SharedStrings();
  const drawings = sheets.flatMap((sheet, index) =>
    sheet.charts !== undefined && sheet.charts.length > 0 ? [{ sheet: index, charts: sheet.charts }] : [],
  );
  const charts: ChartToWrite[] = drawings.flatMap((drawing) => drawing.charts);

  const parts = new Map<string, PartContent>();
  const add = (name: string, xml: string): void => void parts.set(name, text.encode(xml));
  add('[Content_Types].xml', contentTypes(sheets.length, drawings.length, charts.length));
  add('_rels/.rels', packageRelationships());
  add('xl/workbook.xml', workbookXml(sheets, definedNames(sheets, escapeXml)));
  add('xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length));
  add('xl/styles.xml', stylesXml(styles));
  sheets.forEach((sheet, n) => {
    parts.set(`xl/worksheets/sheet${String(n + 1)}.xml`, sheetPart(sheet, strings, n === 0));
  });
  // Parts are taken in this order: when the strings are, every sheet has named its own.
  parts.set('xl/sharedStrings.xml', strings.part());
  drawings.forEach((drawing, n) => {
    const name = `drawing${String(n + 1)}.xml`;
    const numbers = drawing.charts.map((chart) => charts.indexOf(chart) + 1);
    add(`xl/worksheets/_rels/sheet${String(drawing.sheet + 1)}.xml.rels`, sheetRelationships(n + 1));
    add(`xl/drawings/${name}`, drawingXml(drawing.charts));
    add(`xl/drawings/_rels/${name}.rels`, drawingRelationships(numbers));
  });
  charts.forEach((chart, n) => {
    add(`xl/charts/chart${String(n + 1)}.xml`, chart.xml);
  });
  add('docProps/core.xml', coreProperties(properties));
  add('docProps/app.xml', appProperties(properties));
  return yield* packageInSteps(emptyPackage(compression), parts);
}

function checkNames({ sheets }: BookToWrite): void {
  if (sheets.length === 0) throw new Error('a workbook has at least one sheet');
  const taken = new Set<string>();
  for (const { name } of sheets) {
    const problem = sheetNameProblem(name, taken);
    if (problem !== null) throw new Error(problem);
    taken.add(name.toLowerCase());
  }
}
