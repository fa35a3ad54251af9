import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelTrouble, KNOWN_CODES, problemOf } from '../../src/excel/errors';
import { NoAnswer } from '../../src/excel/request';
import { excelProblemText, type ExcelProblemKind } from '../../src/language/excel-problems';
import { LANGUAGES } from '../../src/language/language';
import { EXCEL_CODES, OFFICE_CODES, TRANSPORT_CODES } from './microsoft-error-codes';

const MODULES = join(__dirname, '../../node_modules');
const published = [...new Set([...OFFICE_CODES, ...EXCEL_CODES])];

/** As office.js throws it. */
const thrown = (code: string | number) => Object.assign(new Error('message of Excel'), { code });
const kindOf = (code: string | number): ExcelProblemKind => problemOf(thrown(code)).kind;

test('every code of Microsoft’s tables and of the transport is told apart', () => {
  expect([...published, ...TRANSPORT_CODES.map(String)].filter((code) => !KNOWN_CODES.includes(code))).toEqual([]);
});

test('so is every code of the type definitions', () => {
  const types = readFileSync(join(MODULES, '@types/office-js/index.d.ts'), 'utf8');
  const excel = types.slice(types.indexOf('declare namespace Excel'));
  const members = /enum ErrorCodes \{([^}]*)\}/.exec(excel)?.[1] ?? '';
  const codes = [...members.matchAll(/= "([^"]+)"/g)].map(([, code]) => code ?? '');
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !KNOWN_CODES.includes(code))).toEqual([]);
});

test('so is every code that office.js itself makes', () => {
  const office = readFileSync(join(MODULES, '@microsoft/office-js/dist/excel-win32-16.01.debug.js'), 'utf8');
  const codes = [...office.matchAll(/^\s*(?:Core)?ErrorCodes\.\w+ = '(\w+)';/gm)].map(([, code]) => code ?? '');
  expect(codes.length).toBeGreaterThan(15);
  expect([...new Set(codes)].filter((code) => !KNOWN_CODES.includes(code))).toEqual([]);
});

describe.each([...KNOWN_CODES])('%s', (code) => {
  test.each(LANGUAGES)('says in %s what happened and what to do', (language) => {
    const problem = problemOf(thrown(code));
    const sentence = excelProblemText(problem, language);
    expect(sentence).toMatch(/^[\p{Lu}].{20,}\.$/u);
    expect(sentence).not.toMatch(/undefined|null|hệ thống|invalid\b/);
    // A code may stand behind the words, never alone; most have none.
    expect(sentence.replace(` (${language === 'vi' ? 'mã' : 'code'} ${code})`, '')).not.toContain(code);
    if (language === 'vi') expect(sentence).toMatch(/[ăâđêôơưáàảãạếềểễệốồổỗộ]/);
  });
});

test.each<[string | number, ExcelProblemKind]>([
  ['InvalidOperationInCellEditMode', 'editing-cell'],
  [5004, 'editing-cell'],
  [5102, 'busy'],
  [5103, 'too-large'],
  [5104, 'too-large'],
  [7000, 'access-denied'],
  ['AccessDenied', 'access-denied'],
  ['InactiveWorkbook', 'other-workbook'],
  ['ItemNotFound', 'changed-meanwhile'],
  ['ApiNotFound', 'excel-too-old'],
  ['RichApi.Error', 'internal'],
  ['', 'internal'],
])('%s is %s', (code, kind) => {
  expect(kindOf(code)).toBe(kind);
});

test('what is no answer of Excel’s is told apart too', () => {
  expect(problemOf(new NoAnswer(60_000))).toEqual({ kind: 'no-answer', code: 'NoAnswer' });
  expect(problemOf(new DOMException('x', 'AbortError'))).toEqual({ kind: 'cancelled', code: '' });
  const given = AbortSignal.abort();
  expect(problemOf(given.reason)).toEqual({ kind: 'cancelled', code: '' });
  expect(problemOf(new TypeError('x is undefined'))).toEqual({ kind: 'program', code: 'TypeError' });
  expect(problemOf('a text')).toEqual({ kind: 'program', code: '' });
  expect(problemOf(undefined)).toEqual({ kind: 'program', code: '' });
  const hidden = { kind: 'sheet-hidden', code: '', sheet: 'Cá nhân' } as const;
  expect(problemOf(new ExcelTrouble(hidden))).toEqual(hidden);
});

test('the sentences of the most usual stops', () => {
  expect(excelProblemText(problemOf(thrown(5004)), 'vi')).toBe('Đang sửa một ô: bấm Enter hoặc Esc rồi thử lại.');
  expect(excelProblemText({ kind: 'sheet-hidden', code: '', sheet: 'Cá nhân' }, 'vi')).toMatch(
    /^Trang “Cá nhân” đang ẩn:/,
  );
  expect(excelProblemText({ kind: 'sheet-gone', code: '', sheet: 'Cá nhân' }, 'en')).toMatch(/^The sheet “Cá nhân” is/);
  expect(excelProblemText(problemOf(thrown('InvalidArgument')), 'vi')).toMatch(/ \(mã InvalidArgument\)\.$/);
});
