import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { fileProblemText, type FileProblemCode } from '../../src/language/file-problems';
import { FileProblem } from '../../src/xlsx/file-problem';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { MAIN, OFFICE, pack, relationships, sharedStrings, sheetParts, type Parts } from '../support/small-workbook';

const sample = readFileSync(join(__dirname, '../samples/office-2024.xlsx'));

function refusal(file: Uint8Array): FileProblem {
  try {
    readWorkbook(file);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('the file was read');
}

/** A compound file (CFB) of 512-byte sectors whose directory names these streams, over as many sectors as they need. */
function compound(...streams: string[]): Uint8Array {
  const names = ['Root Entry', ...streams];
  const sectors = Math.ceil(names.length / 4);
  const file = Buffer.alloc(512 * (2 + 2 * sectors));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.fill(0xff, 76, 512);
  file.writeUInt32LE(0, 76);
  // Directory sectors are 1, 3, 5, …: only the chain in the FAT (sector 0) leads from one to the next.
  file.fill(0xff, 512, 1024);
  for (let n = 0; n < sectors; n++) {
    file.writeUInt32LE(n + 1 < sectors ? 2 * n + 3 : 0xfffffffe, 512 + 4 * (2 * n + 1));
    names.slice(4 * n, 4 * n + 4).forEach((name, k) => {
      const at = 512 * (2 * n + 2) + 128 * k;
      file.write(name, at, 'utf16le');
      file.writeUInt16LE(2 * name.length + 2, at + 64);
    });
  }
  return file;
}

describe('what is no .xlsx is told by its content', () => {
  test.each<[string, Uint8Array, FileProblemCode]>([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['an encrypted workbook', compound('EncryptionInfo', 'EncryptedPackage'), 'password-protected'],
    [
      'the same, named far back in the directory',
      compound('a', 'b', 'c', 'd', 'e', 'f', 'EncryptedPackage'),
      'password-protected',
    ],
    ['an .xls', compound('Workbook', '\u0005SummaryInformation'), 'old-xls'],
    ['an .xls of Excel 5', compound('Book'), 'old-xls'],
    ['an .xls of Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), 'old-xls'],
    ['a .doc', compound('WordDocument'), 'not-a-workbook'],
    ['a compound file cut behind its header', compound('Workbook').subarray(0, 600), 'truncated'],
    ['a .csv', strToU8('STT,Họ và tên\n1,Nguyễn Văn A\n'), 'text'],
    ['a .csv in UTF-16', Buffer.from('\ufeffSTT\tHọ và tên\r\n', 'utf16le'), 'text'],
    ['a web page', strToU8('\n<html><table><tr><td>STT</td></tr></table></html>'), 'html'],
    ['a web page with DOCTYPE', strToU8('<!DOCTYPE html><html/>'), 'html'],
    ['an XML spreadsheet of 2003', strToU8('<?xml version="1.0"?><Workbook/>'), 'html'],
    ['a PDF', strToU8('%PDF-1.7'), 'not-a-workbook'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'not-a-workbook'],
    ['a zip of something', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook'],
    ['an empty zip', zipSync({}), 'not-a-workbook'],
    [
      'an .ods',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
        'content.xml': strToU8('<a/>'),
      }),
      'ods',
    ],
    ['a file cut in the middle', sample.subarray(0, sample.length / 2), 'truncated'],
    ['a file without its last byte', sample.subarray(0, -1), 'truncated'],
  ])('%s', (_, file, code) => {
    expect(refusal(file).code).toBe(code);
  });

  const office = (type: string, main: string): Uint8Array =>
    pack({
      '[Content_Types].xml': `<Types><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override PartName="/${main}" ContentType="${type}"/></Types>`,
      '_rels/.rels': relationships({ rId1: ['officeDocument', main] }),
      [main]: '<document/>',
    });

  test('an .xlsb, a .docx, a .pptx', () => {
    expect(refusal(office('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin')).code).toBe(
      'xlsb',
    );
    expect(
      refusal(
        office('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'word/document.xml'),
      ).params,
    ).toEqual({ found: 'word' });
    expect(
      refusal(
        office(
          'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
          'ppt/presentation.xml',
        ),
      ).params,
    ).toEqual({ found: 'powerpoint' });
  });

  test('an .xlsm is read, and known to hold macros', () => {
    const parts = sheetParts('<row><c><v>1</v></c></row>');
    const types = String(parts['[Content_Types].xml']).replace(
      /ContentType="[^"]*main\+xml"/,
      'ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"',
    );
    const workbook = readWorkbook(pack({ ...parts, '[Content_Types].xml': types }));
    expect([workbook.parts.macros, workbook.grids[0]?.rows]).toEqual([true, [[1]]]);
    expect(readWorkbook(pack(parts)).parts.macros).toBe(false);
  });
});

describe('damage is said with the part it lies in', () => {
  const good = { ...sheetParts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), ...sharedStrings('<t>a</t>') };
  const sheet = 'xl/worksheets/sheet1.xml';
  const changed = (from: string | RegExp, to: string, part = sheet): Parts => {
    const before = String(good[part as keyof typeof good]);
    const after = before.replace(from, to);
    if (after === before) throw new Error('nothing changed');
    return { ...good, [part]: after };
  };

  test('the workbook is good as long as nothing is changed', () => {
    expect(readWorkbook(pack(good)).grids[0]?.rows).toEqual([['a']]);
  });

  test.each<[string, Parts, object]>([
    ['a tag not closed', changed('</row>', ''), { part: sheet, reason: 'xml' }],
    ['tags crossed', changed('</v></c>', '</c></v>'), { part: sheet, reason: 'xml' }],
    ['a part cut in the middle', changed(/<v>0[^]*$/, '<v>0'), { part: sheet, reason: 'xml' }],
    ['an empty part', { ...good, [sheet]: '' }, { part: sheet, reason: 'xml' }],
    ['two roots', changed(/$/, '<a/>'), { part: sheet, reason: 'xml' }],
    ['text behind the root', changed(/$/, 'x'), { part: sheet, reason: 'xml' }],
    ['an attribute without quotes', changed('r="A1"', 'r=A1'), { part: sheet, reason: 'xml' }],
    ['attributes run together', changed('r="A1" t', 'r="A1"t'), { part: sheet, reason: 'xml' }],
    [
      'an unknown entity',
      changed('<t>a', '<t>&nbsp;', 'xl/sharedStrings.xml'),
      { part: 'xl/sharedStrings.xml', reason: 'xml' },
    ],
    [
      'bytes that are no UTF-8',
      { ...good, 'xl/sharedStrings.xml': Buffer.from('<sst><si><t>\xe9</t></si></sst>', 'latin1') },
      { part: 'xl/sharedStrings.xml', reason: 'xml' },
    ],
    ['another encoding', changed(/^/, '<?xml version="1.0" encoding="windows-1258"?>'), { part: sheet, reason: 'xml' }],
    ['a string that is not there', changed('<v>0', '<v>1'), { part: sheet, reason: 'content' }],
    ['a number that is none', changed('t="s"><v>0', '><v>1,5'), { part: sheet, reason: 'content' }],
    ['a column beyond XFD', changed('A1', 'XFE1'), { part: sheet, reason: 'content' }],
    ['a row beyond the last', changed('<row r="1"', '<row r="1048577"'), { part: sheet, reason: 'content' }],
    ['an address without a column', changed('A1', '1'), { part: sheet, reason: 'content' }],
    ['a sheet that is something else', changed(/worksheet/g, 'chartsheet'), { part: sheet, reason: 'content' }],
    [
      'a relationship that is not there',
      changed('r:id="rId1"', 'r:id="rId9"', 'xl/workbook.xml'),
      { part: 'xl/workbook.xml', reason: 'content' },
    ],
    [
      'a sheet whose part is not there',
      changed('sheet1', 'sheet7', 'xl/_rels/workbook.xml.rels'),
      { part: 'xl/worksheets/sheet7.xml', reason: 'missing' },
    ],
    [
      'a workbook that is not there',
      changed('xl/workbook', 'xl/book', '_rels/.rels'),
      { part: 'xl/book.xml', reason: 'missing' },
    ],
  ])('%s', (_, parts, params) => {
    const problem = refusal(pack(parts));
    expect([problem.code, problem.params]).toEqual(['damaged', params]);
  });

  test('a part that nothing here reads is verified all the same', () => {
    const file = pack({ ...good, 'xl/media/image1.png': new Uint8Array(5000).map((_, n) => (n * 7919) >> 3) });
    const at = Buffer.from(file).indexOf('xl/media/image1.png') + 500;
    file[at] = (file[at] ?? 0) ^ 0xff;
    expect(refusal(file).params).toMatchObject({ part: 'xl/media/image1.png' });
  });

  test.each<[string, Parts, string]>([
    ['a DOCTYPE', changed(/^/, '<!DOCTYPE worksheet>'), sheet],
    ['entity declarations', changed(/^/, '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'), sheet],
    [
      'an external entity',
      changed(/^/, '<!DOCTYPE x SYSTEM "file:///etc/passwd">', 'xl/workbook.xml'),
      'xl/workbook.xml',
    ],
  ])('%s is refused', (_, parts, part) => {
    const problem = refusal(pack(parts));
    expect([problem.code, problem.params]).toEqual(['doctype', { part }]);
  });

  test('a workbook of chart sheets only', () => {
    const parts = changed('/worksheet"', '/chartsheet"', 'xl/_rels/workbook.xml.rels');
    expect(refusal(pack(parts)).code).toBe('no-worksheets');
  });

  test('a bomb in a sheet', () => {
    const bomb = { ...good, [sheet]: Buffer.alloc(30_000_000, ' ') };
    expect(refusal(pack(bomb)).code).toBe('zip-bomb');
  });

  test('rows that would fill memory', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, n) => `<row r="${String(n + 1)}"><c r="XFD${String(n + 1)}"><v>${String((n * 7919) % 1000)}</v></c></row>`,
    );
    expect(refusal(pack(sheetParts(rows.join('')))).params).toEqual({ sheet: 'Sheet1' });
  });

  test('a token without end', () => {
    const noise = Buffer.from(Array.from({ length: 2_000_000 }, (_, n) => 97 + (((n * n * 31) >>> 3) % 26)));
    const endless = Buffer.concat([
      Buffer.from(`<worksheet xmlns="${MAIN}" a="`),
      ...Array.from({ length: 12 }, () => noise),
    ]);
    const parts = { ...good, [sheet]: endless };
    expect(refusal(pack(parts)).params).toEqual({ part: sheet, reason: 'xml' });
  });

  test('names like __proto__ are names', () => {
    const parts = { ...good, 'xl/workbook.xml': String(good['xl/workbook.xml']).replace('Sheet1', '__proto__') };
    expect(readWorkbook(pack(parts)).grids[0]?.sheet).toBe('__proto__');
    expect(OFFICE).toContain('relationships');
  });
});

describe('each problem has one sentence that says what to do', () => {
  const problems: FileProblem[] = [
    new FileProblem('empty', {}),
    new FileProblem('truncated', {}),
    new FileProblem('password-protected', {}),
    new FileProblem('old-xls', {}),
    new FileProblem('xlsb', {}),
    new FileProblem('ods', {}),
    new FileProblem('text', {}),
    new FileProblem('html', {}),
    new FileProblem('not-a-workbook', { found: 'word' }),
    new FileProblem('not-a-workbook', { found: 'other' }),
    new FileProblem('unsupported-zip', { reason: 'encrypted' }),
    new FileProblem('unsupported-zip', { reason: 'method' }),
    new FileProblem('damaged', { part: 'xl/workbook.xml', reason: 'checksum' }),
    new FileProblem('damaged', { part: '', reason: 'zip' }),
    new FileProblem('damaged', { part: 'x\u001b[31m\n.xml', reason: 'missing' }),
    new FileProblem('doctype', { part: 'xl/workbook.xml' }),
    new FileProblem('zip-bomb', {}),
    new FileProblem('too-large', { sheet: 'Cá nhân' }),
    new FileProblem('too-large', { sheet: null }),
    new FileProblem('no-worksheets', {}),
  ];

  test.each(problems.map((problem) => [problem.code, problem] as const))('%s', (_, problem) => {
    for (const language of ['vi', 'en'] as const) {
      const text = fileProblemText(problem, language);
      // What is wrong, a colon, what to do, a full stop; one line without control characters.
      expect(text).toMatch(/^[^\p{Cc}]{10,}: [^\p{Cc}]{15,}\.$/u);
      expect(text).not.toMatch(/undefined|\[object|null/);
    }
  });
});
