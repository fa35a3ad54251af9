import fc from 'fast-check';
import type { Outcome } from '../../src/assessment/assessment';
import { finding } from '../../src/nominations/finding';
import { judged, nominationsOf } from '../support/assessments';
import { finishedSheets, reportOf } from '../support/reports';

const OUTCOME_WORDS: Readonly<Record<string, Outcome>> = {
  'đủ điều kiện': 'eligible',
  'cần bổ sung minh chứng': 'needs-evidence',
  'chưa đủ điều kiện': 'ineligible',
};
const CELL_WORDS: Readonly<Record<string, Outcome>> = {
  'Đủ điều kiện': 'eligible',
  'Cần bổ sung minh chứng': 'needs-evidence',
  'Chưa đủ điều kiện': 'ineligible',
};

type Sheets = ReturnType<typeof finishedSheets>;

/** The numbered rows of an annex, by outcome. */
function annexRows(sheets: Sheets, annex: number): { rows: number; outcomes: Map<Outcome, number> } {
  const outcomes = new Map<Outcome, number>();
  let rows = 0;
  for (const row of sheets.get(`Báo cáo 2024 – PL${String(annex)}`) ?? []) {
    if (typeof row[0] !== 'number') continue;
    rows++;
    expect(row[0]).toBe(rows);
    const outcome = row.map((value) => CELL_WORDS[String(value)]).find((one) => one !== undefined);
    if (outcome !== undefined) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  return { rows, outcomes };
}

const body = (sheets: Sheets): string[] =>
  (sheets.get('Báo cáo 2024') ?? []).flat().map((value) => String(value).trim());
/** As papers write it: a comma, and no decimals that are zeros. */
const paper = (score: number | null): string => (score === null ? 'chưa có' : String(score).replace('.', ','));
const number = (text: string | undefined): number => Number((text ?? '').replace(/\./g, ''));

function checkKind(sheets: Sheets, noun: string, annex: number): void {
  const { rows, outcomes } = annexRows(sheets, annex);
  const texts = body(sheets);
  const sentence = texts.find((text) => text.includes(noun) && text.includes(`(Phụ lục ${String(annex)}).`));
  if (rows === 0) {
    expect(sentence).toBeUndefined();
    expect(texts.join('\n')).toMatch(
      new RegExp(`không có [^.;]*${noun}[^.;]* nào được đề nghị|không nhận được đề nghị nào`),
    );
    return;
  }
  const all = new RegExp(`^(?:Trong |Cả )?([\\d.]+) ${noun} được đề nghị`).exec(sentence ?? '');
  expect(number(all?.[1])).toBe(rows);
  const single = /(?:được đề nghị|đều) (đủ điều kiện|cần bổ sung minh chứng|chưa đủ điều kiện) \(/.exec(sentence ?? '');
  const counted = new Map<Outcome, number>();
  if (single !== null) counted.set(OUTCOME_WORDS[single[1] ?? ''] ?? 'eligible', rows);
  else {
    for (const match of (sentence ?? '').matchAll(
      new RegExp(`([\\d.]+) ${noun} (đủ điều kiện|cần bổ sung minh chứng|chưa đủ điều kiện)`, 'g'),
    )) {
      counted.set(OUTCOME_WORDS[match[2] ?? ''] ?? 'eligible', number(match[1]));
    }
  }
  expect([...counted].sort()).toEqual([...outcomes].sort());
}

describe('the finished file', () => {
  const count = fc.integer({ min: 0, max: 14 });
  const outcome = fc.constantFrom<Outcome>('eligible', 'needs-evidence', 'ineligible');

  it('says in its sentences what the rows of its annexes say', () => {
    fc.assert(
      fc.property(
        count,
        count,
        count,
        fc.array(outcome, { minLength: 1, maxLength: 6 }),
        count,
        (c, i, m, outcomes, faults) => {
          const assessments = judged({ collective: c, individual: i, model: m }, outcomes);
          const findings = Array.from({ length: faults }, (_, n) => {
            const cell = { sheet: 'Cá nhân', row: n, column: 2 };
            if (n % 3 === 0) return finding('missing-name', cell, {});
            if (n % 3 === 1) return finding('other-giver', cell, { text: 'GK của Công đoàn', giver: 'Công đoàn' });
            return finding('asked-for', cell, { text: 'Danh hiệu đề nghị' });
          });
          const sheets = finishedSheets(
            reportOf(assessments, { nominations: nominationsOf(assessments, { findings }) }),
          );
          checkKind(sheets, 'tập thể', 1);
          checkKind(sheets, 'cá nhân', 2);
          checkKind(sheets, 'mô hình', 3);

          const texts = body(sheets);
          const open = annexRows(sheets, 4).rows;
          const said = [...texts.join('\n').matchAll(/Lý do của (.*) được nêu tại Phụ lục 4/g)][0]?.[1] ?? '';
          const sum = [...said.matchAll(/([\d.]+) trường hợp/g)].reduce((total, match) => total + number(match[1]), 0);
          expect(sum).toBe(open);
          const eligible = assessments.filter((one) => one.outcome === 'eligible').length;
          expect(open + eligible).toBe(assessments.length);

          const doubtful = annexRows(sheets, 5).rows;
          expect(doubtful).toBe(findings.filter(({ severity }) => severity !== 'info').length);
          const data = texts.find((text) => text.startsWith('Qua rà soát')) ?? '';
          expect(number(/([\d.]+) cảnh báo/.exec(data)?.[1])).toBe(
            findings.filter(({ severity }) => severity === 'warning').length,
          );
          if (doubtful === 0) expect(data).toContain('không có số liệu nào');
          else expect(number(/có ([\d.]+) (?:chỗ|lỗi|cảnh báo)/.exec(data)?.[1])).toBe(doubtful);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('lists the eligible by rank, each with the number of criteria that the council must still judge', () => {
    const assessments = judged({ collective: 4, individual: 9, model: 3 });
    const rows = finishedSheets(reportOf(assessments)).get('Báo cáo 2024') ?? [];
    for (const { nomination, rank, score, council, outcome: out } of assessments) {
      const found = rows.filter(
        (row) => row.includes(nomination.name) && row.at(-1) === council && row.at(-2) === paper(score),
      );
      if (out === 'eligible') expect(found.map((row) => row[0])).toContain(rank);
      else expect(found).toEqual([]);
    }
  });

  it('holds no formula, whatever the sheets hold', () => {
    const assessments = judged({ collective: 1, individual: 0, model: 0 });
    const evil = assessments.map((one) => ({
      ...one,
      nomination: { ...one.nomination, name: '=HYPERLINK("x")', unit: '+1' },
    }));
    const sheets = finishedSheets(reportOf(evil));
    expect((sheets.get('Báo cáo 2024 – PL1') ?? []).flat()).toContain('=HYPERLINK("x")');
  });
});
