import fc from 'fast-check';
import { cellAddress } from '../../src/grid/area';
import { MAIN, OFFICE, pack, relationships, type Parts } from './small-workbook';

/** How a workbook is written down: what writers differ in. */
export interface Writing {
  /** `x:` where every element bears a prefix. */
  readonly prefix: string;
  readonly strict: boolean;
  /** Rows and cells name their address. */
  readonly addressed: boolean;
  readonly spans: boolean;
  readonly dimension: boolean;
  readonly columns: 'none' | 'each' | 'whole-sheet' | 'hidden-rest';
  /** Empty cells with a look stand where our columns go: in no row, in all, in some. */
  readonly looksBeside: 'none' | 'all' | 'some';
  readonly emptyRows: boolean;
  readonly text: 'inline' | 'shared' | 'formula';
  readonly lines: boolean;
  readonly filter: boolean;
  readonly table: boolean;
  readonly merges: boolean;
  readonly rules: boolean;
  readonly names: boolean;
  readonly counts: boolean;
  readonly height: number | null;
  /** A word that is quoted with apostrophes instead. */
  readonly apostrophes: boolean;
}

export const PLAIN: Writing = {
  prefix: '',
  strict: false,
  addressed: true,
  spans: false,
  dimension: true,
  columns: 'each',
  looksBeside: 'none',
  emptyRows: false,
  text: 'inline',
  lines: false,
  filter: false,
  table: false,
  merges: false,
  rules: false,
  names: false,
  counts: true,
  height: null,
  apostrophes: false,
};

export const writings: fc.Arbitrary<Writing> = fc.record({
  prefix: fc.constantFrom('', '', 'x:'),
  strict: fc.boolean(),
  addressed: fc.boolean(),
  spans: fc.boolean(),
  dimension: fc.boolean(),
  columns: fc.constantFrom('none', 'each', 'whole-sheet', 'hidden-rest'),
  looksBeside: fc.constantFrom('none', 'all', 'some'),
  emptyRows: fc.boolean(),
  text: fc.constantFrom('inline', 'shared', 'formula'),
  lines: fc.boolean(),
  filter: fc.boolean(),
  table: fc.boolean(),
  merges: fc.boolean(),
  rules: fc.boolean(),
  names: fc.boolean(),
  counts: fc.boolean(),
  height: fc.constantFrom(null, 15.75, 33),
  apostrophes: fc.boolean(),
});

const HEADER = ['STT', 'Họ và tên', 'Xếp loại'];
export const PEOPLE = ['Mai Hữu Tâm', 'Lê Thị Hoa', 'Đỗ An & Bình <1>', '"Trần" Văn \'C\''];
/** Row of the header and of the first person, counted from 0: a title and a blank row stand above. */
export const HEADER_ROW = 2;
const RATING = 'HTTNV';

/** A workbook of one sheet `Cá nhân` with a table of people, written down as asked. */
export function nominationParts(writing: Writing): Parts {
  const { prefix, strict, apostrophes } = writing;
  const main = strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : MAIN;
  const office = strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : OFFICE;
  const declared = prefix === '' ? `xmlns="${main}"` : `xmlns:x="${main}"`;
  const strings: string[] = [];
  const quoted = (xml: string): string => (apostrophes ? xml.replace(/="([^"']*)"/g, "='$1'") : xml);
  const tag = (xml: string): string => quoted(xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`));
  const sheet = sheetXml(writing, declared, office, (text) => {
    if (!strings.includes(text)) strings.push(text);
    return strings.indexOf(text);
  });
  const count = (n: number): string => (writing.counts ? ` count="${String(n)}"` : '');
  const parts: Parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('xl/workbook.xml', 'sheet.main') +
      override('xl/worksheets/sheet1.xml', 'worksheet') +
      override('xl/styles.xml', 'styles') +
      override('xl/sharedStrings.xml', 'sharedStrings') +
      (writing.table ? override('xl/tables/table1.xml', 'table') : '') +
      '</Types>',
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }).replaceAll(OFFICE, office),
    'xl/workbook.xml': `<?xml version="1.0"?>\n<${prefix}workbook ${declared} xmlns:r="${office}">${tag(
      `<sheets><sheet name="Cá nhân" sheetId="4" r:id="rId1"/></sheets>${namesXml(writing)}`,
    )}</${prefix}workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['sharedStrings', 'sharedStrings.xml'],
    }).replaceAll(OFFICE, office),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<${prefix}styleSheet ${declared}>${tag(stylesXml(count))}</${prefix}styleSheet>`,
  };
  if (writing.table) {
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = relationships({
      rId9: ['table', '../tables/table1.xml'],
    }).replaceAll(OFFICE, office);
    const last = String(HEADER_ROW + 1 + PEOPLE.length);
    const ref = `A${String(HEADER_ROW + 1)}:C${last}`;
    parts['xl/tables/table1.xml'] =
      `<?xml version="1.0"?><${prefix}table ${declared} id="7" name="Bảng1" displayName="Bảng1" ref="${ref}" totalsRowShown="0">${tag(
        `<autoFilter ref="${ref}"/><tableColumns count="3">${HEADER.map((name, n) => `<tableColumn id="${String(n + 5)}" name="${name}"/>`).join('')}</tableColumns>` +
          '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
      )}</${prefix}table>`;
  }
  return parts;
}

export function nominationWorkbook(writing: Writing): Uint8Array {
  return pack(nominationParts(writing));
}

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function stylesXml(count: (n: number) => string): string {
  const font = (name: string): string => `<font><sz val="12"/><name val="${name}"/><family val="1"/></font>`;
  return (
    `<fonts${count(2)}>${font('Times New Roman')}${font('.VnTime')}</fonts>` +
    `<fills${count(2)}><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders${count(2)}><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>` +
    `<cellStyleXfs${count(1)}><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs${count(4)}><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="1" xfId="0" applyAlignment="1" quotePrefix="1"><alignment horizontal="right" vertical="top"/><protection locked="0"/></xf>' +
    '<xf numFmtId="0" fontId="0" fillId="1" borderId="1" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0"/></cellXfs>'
  );
}

function namesXml({ names, filter }: Writing): string {
  const range = `$A$${String(HEADER_ROW + 1)}:$C$${String(HEADER_ROW + 1 + PEOPLE.length)}`;
  const said =
    (filter
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Cá nhân'!${range}</definedName>`
      : '') + (names ? '<definedName name="tên_ai">\'Cá nhân\'!$B$4</definedName>' : '');
  return said === '' ? '' : `<definedNames>${said}</definedNames>`;
}

function sheetXml(writing: Writing, declared: string, office: string, shared: (text: string) => number): string {
  const { prefix, addressed, lines, apostrophes } = writing;
  const gap = lines ? '\n  ' : '';
  const last = HEADER_ROW + PEOPLE.length;
  const cell = (row: number, column: number, content: string | number | null, style: number): string => {
    const at = addressed ? ` r="${cellAddress(row, column)}"` : '';
    const look = style === 0 ? '' : ` s="${String(style)}"`;
    if (content === null) return `${gap}<c${at}${look}/>`;
    if (typeof content === 'number') return `${gap}<c${at}${look}><v>${String(content)}</v></c>`;
    if (writing.text === 'shared') return `${gap}<c${at}${look} t="s"><v>${String(shared(content))}</v></c>`;
    if (writing.text === 'formula')
      return `${gap}<c${at}${look} t="str"><f>T("x")&amp;"&gt;"</f><v>${escaped(content)}</v></c>`;
    return `${gap}<c${at}${look} t="inlineStr"><is><t>${escaped(content)}</t></is></c>`;
  };
  const row = (n: number, cells: readonly string[]): string => {
    const at = addressed ? ` r="${String(n + 1)}"` : '';
    const spans = writing.spans ? ' spans="1:3"' : '';
    const height = writing.height === null ? '' : ` ht="${String(writing.height)}" customHeight="1"`;
    if (cells.length === 0) return `${gap}<row${at}${height}/>`;
    return `${gap}<row${at}${spans}${height}>${cells.join('')}${gap}</row>`;
  };
  const beside = (n: number): string[] => {
    if (writing.looksBeside === 'none' || (writing.looksBeside === 'some' && n % 2 === 0)) return [];
    return [3, 4, 5, 6, 7].map((column) => cell(n, column, null, (n % 2) + 1));
  };
  const rows = [
    row(0, [cell(0, 0, 'DANH SÁCH NĂM 2024', 0)]),
    // Without addresses a row that is left out would move those below it.
    ...(writing.emptyRows || !addressed ? [row(1, [])] : []),
    row(HEADER_ROW, [...HEADER.map((text, column) => cell(HEADER_ROW, column, text, 2)), ...beside(HEADER_ROW)]),
    ...PEOPLE.map((name, n) => {
      const at = HEADER_ROW + 1 + n;
      return row(at, [
        cell(at, 0, n + 1, 1),
        cell(at, 1, name, 1),
        cell(at, 2, RATING, n === 1 ? 3 : 1),
        ...beside(at),
      ]);
    }),
    ...(writing.emptyRows ? [row(last + 1, [])] : []),
    row(last + 2, [cell(last + 2, 0, 'Người lập biểu', 0)]),
  ].join('');
  const tag = (xml: string): string => {
    const prefixed = xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
    return apostrophes ? prefixed.replace(/(<[^<>]*?)="([^"'<>]*)"/g, "$1='$2'") : prefixed;
  };
  const range = `A${String(HEADER_ROW + 1)}:C${String(last + 1)}`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- <sheetData> is no element here --><${prefix}worksheet ${declared} xmlns:r="${office}">` +
    tag(
      (writing.dimension ? `<dimension ref="A1:C${String(last + 3)}"/>` : '') +
        columnsXml(writing) +
        `<sheetData>${rows}${lines ? '\n' : ''}</sheetData>` +
        (writing.filter && !writing.table ? `<autoFilter ref="${range}"/>` : '') +
        (writing.merges
          ? `<mergeCells${writing.counts ? ' count="1"' : ''}><mergeCell ref="A1:C1"/></mergeCells>`
          : '') +
        (writing.rules
          ? '<conditionalFormatting sqref="C4:C7"><cfRule type="expression" priority="5"><formula>$C4="DienHinh"</formula></cfRule></conditionalFormatting>'
          : '') +
        '<dataValidations count="1"><dataValidation type="list" sqref="C4:C7"><formula1>"HTXSNV,HTTNV"</formula1></dataValidation></dataValidations>' +
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
        (writing.table ? '<tableParts count="1"><tablePart r:id="rId9"/></tableParts>' : ''),
    ) +
    `</${prefix}worksheet>\n`
  );
}

function columnsXml({ columns }: Writing): string {
  if (columns === 'none') return '';
  const each = [5, 30, 14].map(
    (width, n) => `<col min="${String(n + 1)}" max="${String(n + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  if (columns === 'each') return `<cols>${each.join('')}</cols>`;
  if (columns === 'whole-sheet') return '<cols><col min="1" max="16384" width="11.5" style="1"/></cols>';
  return `<cols>${each.join('')}<col min="4" max="16384" width="9.1" hidden="1" customWidth="1"/></cols>`;
}
