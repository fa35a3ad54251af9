import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { wordTexts } from '../support/word-document';
import { runHere } from './run-here';

const SAMPLE = join(__dirname, '../samples/namesakes.xlsx');

describe('--report with a Word name', () => {
  let folder: string;
  const at = (...names: string[]): string => join(folder, ...names);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dien-hinh-word-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes the report for Word, whatever the ending’s case', async () => {
    const ended = await runHere('assess', SAMPLE, '--report', at('bao-cao.DOCX'));
    expect(ended).toMatchObject({ code: 0, error: '' });
    expect(ended.out).toContain(`Đã ghi ${at('bao-cao.DOCX')}`);
    await runHere('assess', SAMPLE, '--report', at('bao-cao.xlsx'));
    const names = readWorkbook(readFileSync(at('bao-cao.xlsx'))).grids.map(({ sheet }) => sheet);
    const sections = wordTexts(readFileSync(at('bao-cao.DOCX')));
    expect(sections).toHaveLength(names.length);
    expect(sections[0]?.flat()).toContain('BÁO CÁO');
  });

  it('writes the period’s report and the report of files judged together so too', async () => {
    const period = await runHere('assess', SAMPLE, '--period-report', at('giai-doan.docx'));
    expect(period.code).toBe(0);
    expect(wordTexts(readFileSync(at('giai-doan.docx'))).length).toBeGreaterThan(1);
    const both = await runHere(
      'assess',
      SAMPLE,
      SAMPLE.replace('namesakes', 'long-rows'),
      '--merge',
      '--report',
      at('chung.docx'),
    );
    expect(both).toMatchObject({ code: 0, error: '' });
    expect(wordTexts(readFileSync(at('chung.docx')))[0]?.flat()).toContain('BÁO CÁO');
  });

  it('does not write over a file, and names both endings where another was asked for', async () => {
    writeFileSync(at('a.docx'), 'of the office');
    const kept = await runHere('assess', SAMPLE, '--report', at('a.docx'));
    expect(kept.code).toBe(1);
    expect(readFileSync(at('a.docx'), 'utf8')).toBe('of the office');
    const old = await runHere('assess', SAMPLE, '--report', at('a.doc'), '--lang', 'en');
    expect(old.error).toContain('must end in .xlsx (Excel) or .docx (Word): change the ending of --report.');
    expect(existsSync(at('a.doc'))).toBe(false);
  });

  it('makes no folder that is called like a document', async () => {
    mkdirSync(at('in'));
    for (const name of ['a.xlsx', 'b.xlsx']) writeFileSync(at('in', name), readFileSync(SAMPLE));
    const ended = await runHere('assess', at('in'), '--report', at('all.docx'));
    expect(ended.code).toBe(2);
    expect(ended.error).toContain('là tên của một tệp');
    expect(existsSync(at('all.docx'))).toBe(false);
  });
});
