import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingMessage } from '../../src/language/findings';
import { LANGUAGES } from '../../src/language/language';
import { SEVERITY, finding } from '../../src/nominations/finding';
import type { FindingParams } from '../../src/nominations/finding';
import { cellAt, FINDING_EXAMPLES } from './finding-examples';

const DOCS = readFileSync(join(__dirname, '../../docs/findings.md'), 'utf8');

test('every code has an example', () => {
  expect(new Set(FINDING_EXAMPLES.map((one) => one.code))).toEqual(new Set(Object.keys(SEVERITY)));
});

describe.each(FINDING_EXAMPLES.map((one) => [findingMessage(one, 'vi'), one] as const))('%s', (vietnamese, one) => {
  test('names its cell and quotes what stands there, in both languages', () => {
    for (const language of LANGUAGES) {
      const message = findingMessage(one, language);
      const address = one.cell === null ? '' : `${one.cell.sheet}!`;
      expect(message).toMatch(/\.$/);
      expect(message).not.toMatch(/undefined|null|\[object/);
      if (one.cell !== null) expect(message).not.toContain(address);
      if ('text' in one.params) expect(message).toContain(`“${one.params.text}”`);
    }
  });

  test('stands in docs/findings.md, in both languages, under its code', () => {
    const section = DOCS.split('\n### ').find((part) => part.startsWith(`\`${one.code}\``));
    expect(section).toContain(vietnamese);
    expect(section).toContain(findingMessage(one, 'en'));
  });
});

test('docs/findings.md puts every code under its severity', () => {
  for (const part of DOCS.split('\n## ').slice(1)) {
    const severity = /^(Error|Warning|Info)/.exec(part)?.[0].toLowerCase();
    if (severity === undefined) continue;
    const codes = [...part.matchAll(/^### `([a-z-]+)`/gm)].map((match) => match[1]);
    expect(codes.sort()).toEqual(
      Object.entries(SEVERITY)
        .filter(([, of]) => of === severity)
        .map(([code]) => code)
        .sort(),
    );
  }
});

test('the example of the contract', () => {
  const one = finding('unknown-value', cellAt('Cá nhân', 'L14'), { field: 'rating', text: 'Hoàn thành khá' });
  expect(findingMessage(one, 'vi')).toBe(
    'Ô L14 ghi “Hoàn thành khá”: không có trong thang xếp loại. Sửa thành HTXSNV, HTTNV, HTNV hoặc KHTNV.',
  );
});

test('another cell on another sheet, or in another file, is named with its sheet', () => {
  const first = cellAt('Cá nhân', 'B15');
  const here = finding('duplicate-nominee', cellAt('Cá nhân', 'B30'), { name: 'Mai Hữu Tâm', first });
  const elsewhere = finding(
    'duplicate-nominee',
    { ...cellAt('Cá nhân', 'B30'), file: 'b.xlsx' },
    { name: 'Mai Hữu Tâm', first },
  );
  expect(findingMessage(here, 'vi')).toContain('ô B15');
  expect(findingMessage(elsewhere, 'vi')).toContain('ô Cá nhân!B15');
});

test.each<FindingParams['criteria-invalid']['reason']>([
  'unknown-rule',
  'unknown-need',
  'unknown-kind',
  'weight',
  'bound',
  'bound-missing',
  'duplicate-id',
  'id',
  'text',
  'never-met',
  'never-fails',
  'period',
  'period-overlap',
  'nothing-weighs',
  'header',
  'empty',
])('a faulty criteria sheet says at its cell what to do: %s', (reason) => {
  const one = finding('criteria-invalid', cellAt('Tiêu chí', 'C7'), {
    reason,
    text: 'CN8',
    expected: '0–4',
    other: cellAt('Tiêu chí', 'C5'),
  });
  expect(findingMessage(one, 'vi')).toMatch(/^Ô C7: .+\. .+\.$|^Ô C7: .+\.$/);
  expect(findingMessage(one, 'en')).toMatch(/^Cell C7: .+\.$/);
});

test.each<[FindingParams['criteria-invalid']['reason'], string, string, string]>([
  ['never-fails', '1', 'Ô H5: mức “1” thì ai cũng đạt, không xét được gì. Ghi 2–4.', 'everybody reaches the bound “1”'],
  ['never-met', '9', 'Ô H5: mức “9” không ai đạt được. Ghi 2–4.', 'nobody can reach the bound “9”'],
])('a bound off its scale is called a bound: %s', (reason, text, vi, en) => {
  const one = finding('criteria-invalid', cellAt('Tiêu chí', 'H5'), { reason, text, expected: '2–4' });
  expect(findingMessage(one, 'vi')).toBe(vi);
  expect(findingMessage(one, 'en')).toContain(en);
});
