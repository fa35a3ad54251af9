import { parseArguments } from '../../src/cli/arguments';
import { Refusal } from '../../src/cli/refusal';

function refusalFor(...words: string[]): Refusal {
  try {
    parseArguments(words);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('not refused');
}

test('options may stand anywhere, with a space or an equals sign', () => {
  const asked = parseArguments([
    '--json',
    'a.xlsx',
    '--year=2024',
    '--out',
    'b.xlsx',
    'c.xlsx',
    '--lang',
    'en',
    '--force',
  ]);
  expect(asked).toMatchObject({
    paths: ['a.xlsx', 'c.xlsx'],
    year: 2024,
    out: 'b.xlsx',
    language: 'en',
    json: true,
    force: true,
    merge: false,
    personal: false,
    report: null,
    periodReport: null,
  });
});

test('behind -- everything is a file name', () => {
  expect(parseArguments(['--', '--json', '-x.xlsx']).paths).toEqual(['--json', '-x.xlsx']);
});

test('--help asks for nothing else', () => {
  expect(parseArguments(['--help']).help).toBe(true);
  expect(parseArguments(['-h']).help).toBe(true);
});

test.each([
  [[], 'Chưa có tệp nào'],
  [['a.xlsx', '--jsn'], '--jsn'],
  [['a.xlsx', '-j'], '-j'],
  [['a.xlsx', '--json=yes'], '--json'],
  [['a.xlsx', '--year'], '--year'],
  [['a.xlsx', '--year', '24'], '“24”'],
  [['a.xlsx', '--year', '2024a'], '“2024a”'],
  [['a.xlsx', '--out'], '--out'],
  [['a.xlsx', '--out', '--json'], '--out'],
  [['a.xlsx', '--out='], '--out'],
  [['a.xlsx', '--out', 'b.xlsx', '--out', 'c.xlsx'], 'hai lần'],
  [['a.xlsx', '--lang', 'fr'], '“fr”'],
  [['a.xlsx', '--unmark'], '--out'],
  [['a.xlsx', '--unmark', '--out', 'b.xlsx', '--json'], '--json'],
])('wrong arguments end in one sentence and exit code 2: %j', (words, part) => {
  const refusal = refusalFor(...words);
  expect(refusal.exitCode).toBe(2);
  expect(refusal.sentence).toContain(part);
});

test('the sentence is in the language asked for, even where --lang stands behind the mistake', () => {
  expect(refusalFor('--lang', 'en').sentence).toContain('No file given');
  expect(refusalFor('--wrong', '--lang=en').sentence).toContain('There is no option --wrong');
});
