import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandLineJson, ExpectedSample } from '../support/sample-comparison';
import { differences } from '../support/sample-comparison';
import { assess, ROOT } from './run-process';

const FOLDER = join(ROOT, 'test/samples');
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''));

async function read(name: string): Promise<{ expected: ExpectedSample; got: CommandLineJson }> {
  const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as ExpectedSample;
  const { code, out, error } = await assess(join(FOLDER, expected.file), '--json', ...expected.args);
  expect(error).toBe('');
  expect(code).toBe(0);
  return { expected, got: JSON.parse(out) as CommandLineJson };
}

test('there are samples', () => expect(NAMES.length).toBeGreaterThanOrEqual(12));

test.each(NAMES)('%s gives what it must', async (name) => {
  const { expected, got } = await read(name);
  expect(differences(expected, got)).toEqual([]);
});

test('the comparison sees a wrong outcome, criterion, column, finding and nominee', async () => {
  const { expected, got } = await read('group-rows');
  const [first, ...others] = got.nominations;
  const [table, ...tables] = got.tables;
  if (first === undefined || table === undefined) throw new Error('nothing read');
  const wrong: [CommandLineJson, RegExp][] = [
    [{ ...got, nominations: [{ ...first, outcome: 'other' }, ...others] }, /outcome/],
    [{ ...got, nominations: [{ ...first, criteria: first.criteria.slice(1) }, ...others] }, /criteria/],
    [{ ...got, nominations: others }, /a nomination/],
    [{ ...got, nominations: [...got.nominations, { ...first, name: 'Ai đó' }] }, /no such nomination/],
    [{ ...got, tables: [{ ...table, columns: table.columns.slice(1) }, ...tables] }, /column/],
    [{ ...got, findings: [{ code: 'cell-error', severity: 'error', cell: 'X!A1', message: '' }] }, /not reported/],
    [{ ...got, year: 1999 }, /year/],
  ];
  for (const [changed, said] of wrong) expect(differences(expected, changed).join('\n')).toMatch(said);
});
