import { emptyPackage } from '../../src/xlsx/zip-package';
import { writePackage } from '../../src/xlsx/zip-write';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a small workbook by their names, to be changed before it is packed. */
export type Parts = Record<string, string | Uint8Array>;

/** A workbook of one sheet `Sheet1` with these rows (`<row>…`), and what else a worksheet may hold behind them. */
export function sheetParts(rows: string, behind = ''): Parts {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['sharedStrings', 'sharedStrings.xml'],
      rId3: ['styles', 'styles.xml'],
    }),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"/>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"/>`,
  };
}

export function sharedStrings(...items: string[]): Parts {
  return { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>` };
}

/** Relationships by id: their type's last word, and their target. */
export function relationships(by: Record<string, readonly [type: string, target: string]>): string {
  const items = Object.entries(by).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

export function pack(parts: Parts): Uint8Array {
  const text = new TextEncoder();
  const encoded = Object.entries(parts).map(
    ([name, content]) => [name, typeof content === 'string' ? text.encode(content) : content] as const,
  );
  return writePackage(emptyPackage(), new Map(encoded));
}
