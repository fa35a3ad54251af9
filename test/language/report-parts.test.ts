import { bestCriteriaSentence, failedCriteriaSentence, missingEvidenceSentence } from '../../src/language/report-parts';

const figure = { name: 'C5 – Trách nhiệm, phong trào thi đua', count: 50, of: 50 };

test('criteria are followed by their figures, without a second pair of brackets', () => {
  expect(bestCriteriaSentence([figure, { name: 'C6 – Đoàn kết', count: 8, of: 50 }])).toBe(
    'Các tiêu chí có tỷ lệ đạt cao nhất: C5 – Trách nhiệm, phong trào thi đua: 50/50; C6 – Đoàn kết: 08/50.',
  );
  expect(failedCriteriaSentence([figure])).toBe(
    'Tiêu chí không đạt nhiều nhất: C5 – Trách nhiệm, phong trào thi đua: 50 trường hợp.',
  );
});

test('what is missing is named as evidence, not as the condition that it would prove', () => {
  const missing = (['mark', 'no-discipline', 'initiative-present', 'rating-every-year'] as const).map((rule, n) => ({
    rule,
    nominees: 4 - n,
  }));
  expect(missingEvidenceSentence(missing)).toBe(
    'Minh chứng còn thiếu nhiều nhất: ghi nhận ở cột tiêu chí (04 trường hợp); kết quả xem xét kỷ luật (03 trường hợp); sáng kiến (02 trường hợp); xếp loại hằng năm (01 trường hợp).',
  );
  expect(missingEvidenceSentence([])).toBe('Không có trường hợp nào thiếu minh chứng.');
});
