import { outcomesSentence } from '../../src/language/paper-council';
import { doubtfulDataSentence } from '../../src/language/report-results';
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

test('doubtful data of one severity is not “gồm” that severity alone', () => {
  expect(doubtfulDataSentence(2, 5, 5)).toBe(
    'Qua rà soát, có 07 chỗ trong số liệu cần kiểm tra lại, gồm 02 lỗi và 05 cảnh báo (Phụ lục 5).',
  );
  expect(doubtfulDataSentence(0, 1, 5)).toBe('Qua rà soát, có 01 cảnh báo về số liệu cần kiểm tra lại (Phụ lục 5).');
  expect(doubtfulDataSentence(3, 0, 5)).toBe('Qua rà soát, có 03 lỗi về số liệu cần kiểm tra lại (Phụ lục 5).');
});

test('the minutes say of all alike that all are', () => {
  expect(outcomesSentence({ eligible: 0, 'needs-evidence': 12, ineligible: 0 })).toBe(
    'Đối chiếu với tiêu chí của Kế hoạch, cả 12 trường hợp đều cần bổ sung minh chứng.',
  );
  expect(outcomesSentence({ eligible: 1, 'needs-evidence': 0, ineligible: 0 })).toBe(
    'Đối chiếu với tiêu chí của Kế hoạch, trường hợp này đủ điều kiện.',
  );
  expect(outcomesSentence({ eligible: 2, 'needs-evidence': 1, ineligible: 0 })).toBe(
    'Đối chiếu với tiêu chí của Kế hoạch, trong 03 trường hợp có 02 trường hợp đủ điều kiện và 01 trường hợp cần bổ sung minh chứng.',
  );
});
