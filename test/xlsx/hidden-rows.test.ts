import { assess } from '../../src/assessment/assess';
import { BUILT_IN } from '../../src/criteria/built-in';
import { readNominations } from '../../src/nominations/read-nominations';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { MAIN, pack, relationships, sheetParts, type Parts } from '../support/small-workbook';

/** Hidden and filtered rows, hidden columns and Excel tables: what nobody sees at the moment counts as well. */

const ROWS = [
  ['STT', 'Họ và tên', 'Xếp loại 2024', 'Kỷ luật'],
  ['1', 'Trần Văn Bình', 'HTTNV', ''],
  ['2', 'Ngô Thị Chi', 'HTXSNV', 'Cảnh cáo'],
];

/** The table's rows as XML; `more` are attributes of rows by their place. */
function rowsXml(more: Readonly<Record<number, string>> = {}): string {
  const cell = (text: string, row: number, column: number) =>
    text === ''
      ? ''
      : `<c r="${String.fromCharCode(65 + column)}${String(row + 1)}" t="inlineStr"><is><t>${text}</t></is></c>`;
  return ROWS.map(
    (cells, row) =>
      `<row r="${String(row + 1)}" ${more[row] ?? ''}>${cells.map((text, column) => cell(text, row, column)).join('')}</row>`,
  ).join('');
}

function judged(parts: Parts): string[] {
  const { grids } = readWorkbook(pack(parts));
  return assess(readNominations(grids, { criteria: BUILT_IN }), BUILT_IN).map(
    ({ nomination, criteria }) =>
      `${nomination.name} ${criteria
        .filter(({ id }) => id === 'C1' || id === 'C2')
        .map(({ result }) => result)
        .join(' ')}`,
  );
}
const EVERYTHING = ['Trần Văn Bình not-assessed met', 'Ngô Thị Chi unmet met'];

// Contract 3.8
test('a hidden row is a nominee, a hidden column is evidence', () => {
  const parts = sheetParts(rowsXml({ 1: 'hidden="1"' }));
  const sheet = String(parts['xl/worksheets/sheet1.xml']).replace(
    '<sheetData>',
    '<cols><col min="3" max="4" width="9" hidden="1"/></cols><sheetData>',
  );
  expect(judged({ ...parts, 'xl/worksheets/sheet1.xml': sheet })).toEqual(EVERYTHING);
});

// Contract 3.9
test('a row that a filter hides is a nominee', () => {
  const filter =
    '<autoFilter ref="A1:D3"><filterColumn colId="2"><filters><filter val="HTXSNV"/></filters></filterColumn></autoFilter>';
  expect(judged(sheetParts(rowsXml({ 1: 'hidden="1"' }), filter))).toEqual(EVERYTHING);
});

// Contract 3.10
test('an Excel table is read as any other', () => {
  const parts = sheetParts(rowsXml(), '<tableParts count="1"><tablePart r:id="rId1" xmlns:r="x"/></tableParts>');
  const columns = ROWS[0]?.map((name, n) => `<tableColumn id="${String(n + 1)}" name="${name}"/>`).join('') ?? '';
  const withTable = {
    ...parts,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['table', '../tables/table1.xml'] }),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:D3"><autoFilter ref="A1:D3"/><tableColumns count="4">${columns}</tableColumns></table>`,
  };
  expect(judged(withTable)).toEqual(EVERYTHING);
});
