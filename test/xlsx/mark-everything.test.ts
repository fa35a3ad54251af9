import { planMarks } from '../../src/marks/plan-marks';
import { markTexts } from '../../src/marks/texts';
import { markWorkbook, unmarkWorkbook } from '../../src/xlsx/mark-workbook';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openPackage } from '../../src/xlsx/zip-package';
import { judged, tableOf } from '../marks/builders';
import { HEADER_ROW, nominationParts, PEOPLE, PLAIN } from '../support/marked-workbooks';
import { validatorErrors } from '../support/microsoft-validator';
import { OFFICE, pack, relationships, type Parts } from '../support/small-workbook';

/** The smallest PNG: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const SHAPES = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';

/** All that a nomination sheet may carry besides its cells, macros included. */
function everything(): Parts {
  const parts = nominationParts({
    ...PLAIN,
    table: true,
    rules: true,
    merges: true,
    names: true,
    spans: true,
    text: 'shared',
  });
  const change = (name: string, ...pairs: readonly (readonly [string, string])[]): void => {
    for (const [from, to] of pairs) {
      const text = String(parts[name]);
      if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
      parts[name] = text.replace(from, to);
    }
  };
  change(
    '[Content_Types].xml',
    ['spreadsheetml.sheet.main+xml', 'SHEETMAIN'],
    ['application/vnd.openxmlformats-officedocument.SHEETMAIN', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
    [
      '<Default Extension="xml"',
      '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="xml"',
    ],
    [
      '</Types>',
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
        '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' +
        '<Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/></Types>',
    ],
  );
  change('xl/_rels/workbook.xml.rels', [
    '</Relationships>',
    '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
  ]);
  change(
    SHEET,
    ['<dimension', '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension'],
    [
      '<cols>',
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>',
    ],
    [
      '<mergeCells',
      '<sheetCalcPr fullCalcOnLoad="1"/><protectedRanges><protectedRange sqref="A4:A7" name="Khóa"/></protectedRanges><mergeCells',
    ],
    ['</mergeCells>', '</mergeCells><phoneticPr fontId="0"/>'],
    [
      '<pageMargins',
      '<hyperlinks><hyperlink ref="B4" location="\'Cá nhân\'!A1"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins',
    ],
    [
      '<tableParts',
      '<pageSetup paperSize="9" orientation="landscape" r:id="rId4"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>' +
        '<rowBreaks count="1" manualBreakCount="1"><brk id="40" max="16383" man="1"/></rowBreaks>' +
        '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts',
    ],
    [
      '</worksheet>',
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
        '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
        '<x14:cfRule type="expression" priority="12" id="{00010000-0000-0000-0000-000000000001}"><xm:f>$A4&gt;1</xm:f></x14:cfRule><xm:sqref>A4:A7</xm:sqref>' +
        '</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>',
    ],
  );
  return {
    ...parts,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({
      rId1: ['drawing', '../drawings/drawing1.xml'],
      rId2: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      rId3: ['comments', '../comments1.xml'],
      rId4: ['printerSettings', '../printerSettings/printerSettings1.bin'],
      rId9: ['table', '../tables/table1.xml'],
    }),
    'xl/drawings/drawing1.xml':
      `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${SHAPES}"><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
      '<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Dấu"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
      `<xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
      '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
    'xl/drawings/_rels/drawing1.xml.rels': relationships({ rId1: ['image', '../media/image1.png'] }),
    'xl/media/image1.png': PIXEL,
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden">' +
      '<x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    'xl/comments1.xml': String(parts['xl/sharedStrings.xml']).replace(
      /^<sst ([^>]*)>.*$/s,
      '<comments $1><authors><author>Lan</author></authors><commentList><comment ref="B4" authorId="0"><text><t>Kiểm tra lại</t></text></comment></commentList></comments>',
    ),
    'xl/printerSettings/printerSettings1.bin': Uint8Array.of(1, 2, 3, 255),
    'xl/vbaProject.bin': Uint8Array.from({ length: 3000 }, (_, n) => (n * 97) % 256),
    'docProps/custom-of-the-office.xml': '<any>kept</any>',
  };
}

const file = pack(everything());
const { nominations, assessments } = judged(
  [tableOf('Cá nhân', HEADER_ROW, [HEADER_ROW + 1, HEADER_ROW + PEOPLE.length])],
  PEOPLE.map((name, n) => ({ name, at: [[0, HEADER_ROW + 1 + n]] })),
);
const marked = markWorkbook(file, planMarks(nominations, assessments, readWorkbook(file).grids, markTexts('vi')));

function partsOf(workbook: Uint8Array): Map<string, string> {
  const source = openPackage(workbook);
  return new Map(source.names().map((name) => [name, Buffer.from(source.bytes(name) ?? []).toString('latin1')]));
}

test('pictures, comments, macros, printer settings and unknown parts stay byte for byte, compressed bytes too', () => {
  const before = openPackage(file).entries;
  const after = new Map(openPackage(marked).entries.map((entry) => [entry.name, entry]));
  const touched = new Set([SHEET, 'xl/styles.xml', 'xl/workbook.xml', 'xl/tables/table1.xml']);
  expect(after.size).toBe(before.length);
  for (const entry of before) {
    if (touched.has(entry.name)) continue;
    expect([entry.name, Buffer.from(after.get(entry.name)?.packed ?? [])]).toEqual([
      entry.name,
      Buffer.from(entry.packed),
    ]);
  }
});

// Contract 3.38
test('in the sheet only what marks are made of is added', () => {
  const before = partsOf(file).get(SHEET) ?? '';
  const after = partsOf(marked).get(SHEET) ?? '';
  // Panes, protected ranges, validations, links, page set-up, breaks, drawings and extensions stand there unchanged.
  const tail = before.slice(before.indexOf('<dataValidations'));
  expect(after.endsWith(tail)).toBe(true);
  expect(after).toContain(before.slice(before.indexOf('<sheetViews>'), before.indexOf('<cols>')));
  expect(after).toContain('<sheetCalcPr fullCalcOnLoad="1"/><protectedRanges>');
  expect(after).toContain('<row r="4" spans="1:7">');
  // Below the office's rule (5) and its extension's (12).
  expect([...after.matchAll(/<cfRule [^>]*priority="(\d+)"/g)].map(([, priority]) => priority)).toEqual([
    '5',
    '13',
    '14',
    '15',
  ]);
});

test('unmarked, every part is as it was', () => {
  expect(partsOf(unmarkWorkbook(marked).bytes)).toEqual(partsOf(file));
});

test('Microsoft’s validator has nothing against it that it had not before', async () => {
  const before = await validatorErrors(file, 'xlsm');
  const after = await validatorErrors(marked, 'xlsm');
  expect(after.filter((error) => !before.includes(error))).toEqual([]);
});
