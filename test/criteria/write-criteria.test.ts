import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN } from '../../src/criteria/built-in';
import type { CriteriaSet } from '../../src/criteria/criterion';
import { formatAt, valueAt } from '../../src/grid/grid';
import { readCriteriaSheet } from '../../src/nominations/criteria-findings';
import type { Workbook } from '../../src/xlsx/read-workbook';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { writeCriteria } from '../../src/xlsx/write-criteria';
import type { Parts } from '../support/small-workbook';
import { MAIN, pack, relationships, sheetParts } from '../support/small-workbook';

const SAMPLES = join(__dirname, '..', 'samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const SOUND = { set: BUILT_IN, findings: [] };

function written(workbook: Workbook, set: CriteriaSet = BUILT_IN, replace = false): Workbook {
  const file = writeCriteria(workbook, set, replace);
  if (file === null) throw new Error('nothing was written');
  return readWorkbook(file);
}
const opened = (parts: Parts): Workbook => readWorkbook(pack(parts));
const text = (workbook: Workbook, part: string): string => new TextDecoder().decode(workbook.package.bytes(part));
const ROW = '<row r="1"><c r="A1"><v>5</v></c></row>';

// Contract 5.38
describe('the built-in criteria in a copy of a workbook', () => {
  it.each(samples)('%s: reading the copy gives the same set, and every other sheet as before', (name) => {
    const before = readWorkbook(readFileSync(join(SAMPLES, name)));
    const after = written(before);
    expect(readCriteriaSheet(after.grids)).toEqual(SOUND);
    expect(after.grids.map(({ sheet }) => sheet)).toEqual([...before.grids.map(({ sheet }) => sheet), 'Tiêu chí']);
    before.grids.forEach((grid, place) => {
      expect(after.grids[place]?.rows).toEqual(grid.rows);
      expect(after.grids[place]?.merges).toEqual(grid.merges);
      const formats = (of: typeof grid | undefined) =>
        grid.rows.map((row, r) => row?.map((_, c) => (of === undefined ? null : formatAt(of, r, c))));
      expect(formats(after.grids[place])).toEqual(formats(grid));
    });
  });

  it.each(samples)('%s: every part but the workbook’s, the styles and the types stays byte for byte', (name) => {
    const before = readWorkbook(readFileSync(join(SAMPLES, name)));
    const after = written(before);
    const changed = after.package.entries
      .filter((entry) => {
        const old = before.package.entries.find((one) => one.name === entry.name);
        return old === undefined || Buffer.compare(Buffer.from(old.packed), Buffer.from(entry.packed)) !== 0;
      })
      .map((entry) => entry.name);
    const added = after.parts.sheets.at(-1)?.part;
    expect(changed.sort()).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', added].sort(),
    );
  });

  it('is written the same way each time', () => {
    const workbook = opened(sheetParts(ROW));
    expect(writeCriteria(workbook, BUILT_IN, false)).toEqual(writeCriteria(workbook, BUILT_IN, false));
  });

  it('shows a share of the votes as a percentage, also one that is not whole', () => {
    const criteria = BUILT_IN.criteria.map((criterion) => ({
      ...criterion,
      conditions: criterion.conditions.map((condition) =>
        condition.rule === 'votes' ? { ...condition, bound: 0.665 } : condition,
      ),
    }));
    for (const [set, format] of [
      [BUILT_IN, '0%'],
      [{ ...BUILT_IN, criteria }, '0.##%'],
    ] as const) {
      const grid = written(opened(sheetParts(ROW)), set).grids.at(-1);
      if (grid === undefined) throw new Error('no sheet');
      const row = grid.rows.findIndex((cells) => cells?.includes('Phiếu suy tôn'));
      const column = grid.rows[row]?.findIndex((cell) => typeof cell === 'number') ?? -1;
      expect(valueAt(grid, row, column)).toBe(set === BUILT_IN ? 0.5 : 0.665);
      expect(formatAt(grid, row, column).numberFormat).toBe(format);
    }
  });

  it('leaves the look of cells without a style to what it was, where the workbook has no styles of its own', () => {
    const after = written(opened(sheetParts(ROW)));
    const [first, sheet] = after.grids;
    if (first === undefined || sheet === undefined) throw new Error('no sheets');
    expect(formatAt(first, 0, 0).font).toBe('Calibri');
    expect(formatAt(sheet, 3, 0).font).toBe('Times New Roman');
  });

  it('keeps a workbook’s own number formats, and puts its own behind them', () => {
    const own = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="200" formatCode="0.000"/></numFmts><fonts count="1"><font><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="200"/></cellXfs></styleSheet>`;
    const rows = '<row r="1"><c r="A1" s="1"><v>5</v></c></row>';
    const after = written(opened({ ...sheetParts(rows), 'xl/styles.xml': own }));
    const [first, sheet] = after.grids;
    if (first === undefined || sheet === undefined) throw new Error('no sheets');
    expect(formatAt(first, 0, 0)).toEqual({ numberFormat: '0.000', font: 'Arial' });
    const formats = sheet.rows.flatMap((row, r) => (row ?? []).map((_, c) => formatAt(sheet, r, c).numberFormat));
    expect(new Set(formats)).toEqual(new Set(['General', '0%']));
  });

  it('goes into a Strict workbook with its namespaces, and one whose elements bear a prefix with that', () => {
    const strict = Object.fromEntries(
      Object.entries(sheetParts(ROW)).map(([name, content]) => [
        name,
        String(content)
          .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ]),
    );
    const after = written(opened(strict));
    expect(readCriteriaSheet(after.grids)).toEqual(SOUND);
    expect(text(after, 'xl/worksheets/sheet2.xml')).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    expect(text(after, 'xl/_rels/workbook.xml.rels')).not.toContain('schemas.openxmlformats.org/officeDocument');
    const prefixed = {
      ...sheetParts(ROW),
      'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="A" sheetId="7" rel:id="rId1"/></x:sheets></x:workbook>`,
      'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}"/>`,
    };
    expect(readCriteriaSheet(written(opened(prefixed)).grids)).toEqual(SOUND);
  });

  it('takes a part name, a sheet number and a relationship that are free', () => {
    const parts = sheetParts(ROW);
    const after = written(
      opened({
        ...parts,
        'xl/worksheets/sheet2.xml': 'orphan',
        'xl/_rels/workbook.xml.rels': relationships({
          rId1: ['worksheet', 'worksheets/sheet1.xml'],
          rId3: ['theme', 'x'],
        }),
      }),
    );
    expect(after.parts.sheets.map(({ part }) => part)).toEqual([
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    expect(readCriteriaSheet(after.grids)).toEqual(SOUND);
  });

  it('repeats its header on each printed page, and prints no notes below it', () => {
    const after = written(opened(sheetParts(ROW)));
    const rows = after.grids.find(({ sheet }) => sheet === 'Tiêu chí')?.rows ?? [];
    const notes = rows.findIndex((row) => String(row?.[0]).startsWith('Cách ghi'));
    const points = rows.findLastIndex((row, n) => n < notes && row !== undefined && row.some((cell) => cell !== null));
    expect(notes).toBeGreaterThan(points);
    expect(after.parts.definedNames).toEqual([
      {
        name: '_xlnm.Print_Area',
        sheet: 1,
        hidden: false,
        formula: `'Tiêu chí'!$A$1:$N$${String(points + 1)}`,
      },
      { name: '_xlnm.Print_Titles', sheet: 1, hidden: false, formula: "'Tiêu chí'!$3:$3" },
    ]);
  });
});

describe('a sheet of that name', () => {
  const edited = (): Workbook => {
    const criteria = BUILT_IN.criteria.map((criterion) => ({ ...criterion, weight: 3 }));
    return written(opened(sheetParts(ROW)), { ...BUILT_IN, criteria });
  };

  it('is never overwritten unasked, however its name is typed', () => {
    expect(writeCriteria(edited(), BUILT_IN, false)).toBeNull();
    const parts = sheetParts(ROW);
    const named = {
      ...parts,
      'xl/workbook.xml': String(parts['xl/workbook.xml']).replace('Sheet1', 'TIÊU  CHÍ'.normalize('NFD')),
    };
    expect(writeCriteria(opened(named), BUILT_IN, false)).toBeNull();
  });

  it('gives way where that is asked for, in its place and with its name, with what hung on it', () => {
    const workbook = opened({
      ...sheetParts(ROW, '<legacyDrawing r:id="rId1" xmlns:r="x"/>'),
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="tiêu chí" sheetId="1" state="hidden" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'tiêu chí'!$A$1</definedName><definedName name="Mức">5</definedName></definedNames></workbook>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['vmlDrawing', 'a.vml'] }),
    });
    const after = written(workbook, BUILT_IN, true);
    expect(after.grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([['tiêu chí', 'hidden']]);
    expect(readCriteriaSheet(after.grids)).toEqual(SOUND);
    expect(after.package.find('xl/worksheets/_rels/sheet1.xml.rels')).toBeUndefined();
    expect(after.parts.definedNames.map(({ name }) => name)).toEqual(['Mức', '_xlnm.Print_Area', '_xlnm.Print_Titles']);
  });

  it('that was edited is given back to the plan', () => {
    expect(readCriteriaSheet(edited().grids).set?.criteria[0]?.weight).toBe(3);
    expect(readCriteriaSheet(written(edited(), BUILT_IN, true).grids)).toEqual(SOUND);
  });

  it('and is a chart stays: nothing is written, even where it is asked for', () => {
    const parts = sheetParts(ROW);
    const chart = {
      ...parts,
      'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
        '</sheets>',
        '<sheet name="Tiêu chí" sheetId="2" r:id="rId9"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId9: ['chartsheet', 'chartsheets/sheet1.xml'],
      }),
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    };
    expect(writeCriteria(opened(chart), BUILT_IN, true)).toBeNull();
  });
});
