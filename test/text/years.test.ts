import fc from 'fast-check';
import { namedYears, withoutDates } from '../../src/text/years';

describe('namedYears: the years a text names', () => {
  test.each<[why: string, text: string, years: readonly number[], range: boolean]>([
    ['a bare year', '2023', [2023], false],
    ['a year behind its word', 'Khen thưởng năm 2023', [2023], false],
    ['a year in brackets', 'Khiển trách (năm 2020)', [2020], false],
    ['years in a list', 'GK 2022, 2023', [2022, 2023], false],
    ['years joined by và', 'GK 2022 và 2023', [2022, 2023], false],
    ['unordered years, each once', 'GK 2023, 2022, 2023', [2022, 2023], false],
    ['a range is each of its years', 'GK 2022-2024', [2022, 2023, 2024], true],
    ['a range with spaces and a long dash', 'GK 2022 – 2024', [2022, 2023, 2024], true],
    ['a range in words', 'từ năm 2022 đến năm 2024', [2022, 2023, 2024], true],
    ['a period', 'giai đoạn 2022-2025', [2022, 2023, 2024, 2025], true],
    ['a range and a single year', 'GK 2021-2022, 2024', [2021, 2022, 2024], true],
    ['no year', 'Giấy khen', [], false],
    ['a number that is none', '1234 phiếu', [], false],
    ['a year inside a longer number', '0252 3820232024', [], false],
    ['a year in an identifier', '079120230011', [], false],
    ['a date names none', 'Quyết định ngày 15/3/2024', [], false],
    ['a date with dots', '15.03.2024', [], false],
    ['a date in words', 'ngày 10 tháng 01 năm 2025', [], false],
    ['a month of a year', 'tháng 3/2024', [], false],
    ['a month in words', 'tháng 3 năm 2024', [], false],
    ['mm/yyyy', '05/2019', [], false],
    ['a document number', '17-CV/BDVTU', [], false],
    ['a law’s number', 'Luật số 06/2022/QH15', [], false],
    ['a decision’s number with a year', 'QĐ số 12/2023', [], false],
    ['a year beside a decision', 'GK năm 2023 (QĐ 45/QĐ-UBND ngày 02/01/2024)', [2023], false],
    ['a year beside a decision number of a year', 'Giấy khen 2022 theo Quyết định số 15/2023/QĐ-UBND', [2022], false],
  ])('%s: %s', (_why, text, years, range) => {
    expect(namedYears(text)).toMatchObject({ years, range });
  });

  test.each([
    ['Khen thưởng năm 2023', 'Khen thưởng'],
    ['2023 Khen thưởng', 'Khen thưởng'],
    ['GK 2022, 2023', 'GK ,'],
    ['Xếp loại (2023)', 'Xếp loại ( )'],
    ['Kết quả xếp loại trong năm 2023', 'Kết quả xếp loại'],
    ['Giấy khen của năm 2023', 'Giấy khen'],
  ])('the words left of %s', (text, rest) => {
    expect(namedYears(text).rest.replace(/\s+/g, ' ').trim()).toBe(rest);
  });
});

test('withoutDates keeps what is no date', () => {
  expect(withoutDates('Ngày 15/3/2024: GK 2023').replace(/\s+/g, ' ').trim()).toBe('Ngày : GK 2023');
});

describe('properties', () => {
  const year = fc.integer({ min: 1950, max: 2050 });
  test('every year of a list is named, ascending and once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(year, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(', ', '; ', ' và ', ' '),
        (years, gap) => {
          expect(namedYears(`GK ${years.join(gap)}`)).toMatchObject({
            years: [...years].sort((a, b) => a - b),
            range: false,
          });
        },
      ),
    );
  });
  test('a range names its ends and all between', () => {
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('-', ' - ', '–', ' đến '),
        (from, span, dash) => {
          const { years, range } = namedYears(`${String(from)}${dash}${String(from + span)}`);
          expect([years[0], years.at(-1), years.length, range]).toEqual([from, from + span, span + 1, true]);
        },
      ),
    );
  });
  test('dates name no year, whatever their separator', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        year,
        fc.constantFrom('/', '-', '.'),
        (day, month, of, sign) => namedYears([day, month, of].join(sign)).years.length === 0,
      ),
    );
  });
  test('any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => namedYears(text).years.length >= 0));
  });
});
