import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every sentence of the contract's sections 3 to 5 (`sentences.txt`: its id and its own words; a row of a table is a
 * sentence) is named by a test: a comment `// Contract 3.20` or `// Contract 4.3–4.7, 4.23` right above it.
 */

const TESTS = join(__dirname, '..');
const SENTENCES = readFileSync(join(__dirname, 'sentences.txt'), 'utf8').trim().split('\n');
const IDS = SENTENCES.map((line) => line.slice(0, line.indexOf(' ')));

const TAG = /^\s*\/\/ Contract (.*)$/;
const TEST = /^\s*(?:test|it|describe)(?:\.each)?[(<]/;

/** The ids of a tag: `4.3–4.5, 4.9` → 4.3, 4.4, 4.5, 4.9. */
function idsOf(tag: string): string[] {
  return tag.split(', ').flatMap((part) => {
    const [first = '', last = first] = part.split('–');
    const [from, to] = [IDS.indexOf(first), IDS.indexOf(last)];
    return from < 0 || to < from ? [part] : IDS.slice(from, to + 1);
  });
}

interface Tag {
  readonly at: string;
  readonly ids: readonly string[];
  readonly below: string;
}

const tags = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file): Tag[] => {
    const lines = readFileSync(join(TESTS, file), 'utf8').split('\n');
    return lines.flatMap((line, n) => {
      const [, tag] = TAG.exec(line) ?? [];
      if (tag === undefined) return [];
      return [{ at: `${file}:${String(n + 1)}`, ids: idsOf(tag), below: lines[n + 1] ?? '' }];
    });
  });

describe('the contract’s sentences', () => {
  test('are numbered by section, without a gap', () => {
    const count = (section: string) => IDS.filter((id) => id.startsWith(`${section}.`)).length;
    const numbered = ['3', '4', '5'].flatMap((section) =>
      Array.from({ length: count(section) }, (_, n) => `${section}.${String(n + 1)}`),
    );
    expect(IDS).toEqual(numbered);
  });

  test('each is named by a test', () => {
    const named = new Set(tags.flatMap(({ ids }) => ids));
    expect(SENTENCES.filter((_, n) => !named.has(IDS[n] ?? ''))).toEqual([]);
  });

  test('are named right above a test, by ids that there are', () => {
    const wrong = tags.filter(({ ids, below }) => !TEST.test(below) || ids.some((id) => !IDS.includes(id)));
    expect(wrong.map(({ at, ids }) => `${at} ${ids.join(', ')}`)).toEqual([]);
  });
});
