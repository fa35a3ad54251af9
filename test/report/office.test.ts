import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessment/assess';
import { BUILT_IN } from '../../src/criteria/built-in';
import { readNominations } from '../../src/nominations/read-nominations';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { renderWorkbook } from '../../src/xlsx/render-workbook';
import { validatorErrors } from '../support/microsoft-validator';
import { finishedSheets, paragraphText, reportOf } from '../support/reports';

interface Expected {
  readonly nominations: readonly { kind: string; name: string; outcome: string; rank: number; score: number | null }[];
}

const SAMPLES = join(__dirname, '..', 'samples');
// The file was written to this shape (test/samples); where it were not, the comparisons below would fail.
const expected = JSON.parse(readFileSync(join(SAMPLES, 'office-2024.expected.json'), 'utf8')) as Expected;

describe('the report of the office’s own workbook', () => {
  const { grids } = readWorkbook(readFileSync(join(SAMPLES, 'office-2024.xlsx')));
  const nominations = readNominations(grids, { criteria: BUILT_IN });
  const document = reportOf(assess(nominations, BUILT_IN), { nominations });
  const sheets = finishedSheets(document);

  it('lists every nominee in the annex of its kind, with outcome, score and rank', () => {
    const words: Readonly<Record<string, string>> = {
      eligible: 'Đủ điều kiện',
      'needs-evidence': 'Cần bổ sung minh chứng',
      ineligible: 'Chưa đủ điều kiện',
    };
    const annexes: Readonly<Record<string, string>> = { collective: 'PL1', individual: 'PL2', model: 'PL3' };
    for (const { kind, name, outcome, rank, score } of expected.nominations) {
      const rows = (sheets.get(`Báo cáo 2024 – ${annexes[kind] ?? ''}`) ?? []).filter((row) => row.includes(name));
      expect(rows).toHaveLength(1);
      const at = rows[0]?.indexOf(words[outcome] ?? '') ?? -1;
      expect(rows[0]?.slice(at, at + 3)).toEqual([
        words[outcome],
        score === null ? 'chưa có' : String(score).replace('.', ','),
        rank,
      ]);
    }
  });

  it('says what came and what became of it', () => {
    expect(paragraphText(document, 'II.2.received')).toContain(
      '60 trường hợp, gồm 08 tập thể, 42 cá nhân và 10 mô hình',
    );
    expect(paragraphText(document, 'II.2.individual')).toContain('18 cá nhân đủ điều kiện (42,9');
    expect(paragraphText(document, 'II.2.data')).toContain(
      '07 chỗ trong số liệu cần kiểm tra lại, gồm 02 lỗi và 05 cảnh báo',
    );
    expect(paragraphText(document, 'II.1.model')).toContain('ở khâu Nhân rộng');
  });

  it('gives each open case its reason with the cell', () => {
    const row = (sheets.get('Báo cáo 2024 – PL4') ?? []).find((cells) => cells.includes('Huỳnh Minh Long'));
    expect(row?.join(' | ')).toContain('Cá nhân, dòng 36');
    expect(row?.join(' | ')).toContain('J36');
  });

  it('holds no birth date', () => {
    const individuals = nominations.nominations.filter(({ birthDate }) => birthDate !== null);
    expect(individuals.length).toBeGreaterThan(10);
    expect(JSON.stringify(document)).not.toContain('"kind":"date"');
  });

  it('has no error for Microsoft’s validator', async () => {
    expect(await validatorErrors(renderWorkbook(document))).toEqual([]);
  });
});
