import { bestCriteriaSentence, failedCriteriaSentence } from '../../src/language/report-parts';

const figure = { name: 'C5 – Trách nhiệm, phong trào thi đua', count: 50, of: 50 };

test('criteria are followed by their figures, without a second pair of brackets', () => {
  expect(bestCriteriaSentence([figure, { name: 'C6 – Đoàn kết', count: 8, of: 50 }])).toBe(
    'Các tiêu chí có tỷ lệ đạt cao nhất: C5 – Trách nhiệm, phong trào thi đua: 50/50; C6 – Đoàn kết: 08/50.',
  );
  expect(failedCriteriaSentence([figure])).toBe(
    'Tiêu chí không đạt nhiều nhất: C5 – Trách nhiệm, phong trào thi đua: 50 trường hợp.',
  );
});
