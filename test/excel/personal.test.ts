import { DEFAULT_VIEW, keepPersonalView, readPersonalView } from '../../src/excel/personal';

/** A browser's storage as the page sees it. */
function storage(contents = new Map<string, string>()) {
  return {
    contents,
    getItem: (key: string) => contents.get(key) ?? null,
    setItem: (key: string, value: string) => void contents.set(key, value),
  };
}

/** What the page has: its storage, and the partition that Office names. */
function page(localStorage: unknown, partitionKey?: string): void {
  Object.defineProperty(globalThis, 'Office', { value: { context: { partitionKey } }, configurable: true });
  Object.defineProperty(globalThis, 'localStorage', {
    get: typeof localStorage === 'function' ? (localStorage as () => unknown) : () => localStorage,
    configurable: true,
  });
}

test('what was chosen is there the next time', () => {
  page(storage());
  expect(readPersonalView()).toEqual(DEFAULT_VIEW);
  expect(keepPersonalView({ language: 'en', theme: 'dark', name: 'Lan' })).toBe(true);
  expect(readPersonalView()).toEqual({ language: 'en', theme: 'dark', name: 'Lan' });
});

test('another partition of Office’s is another place', () => {
  const kept = storage();
  page(kept, 'a');
  keepPersonalView({ language: 'en', theme: 'dark', name: 'Lan' });
  expect([...kept.contents.keys()]).toEqual(['adien-hinh.view']);
  page(kept, 'b');
  expect(readPersonalView()).toEqual(DEFAULT_VIEW);
});

test.each([
  ['no JSON', '{'],
  ['no object', '5'],
  ['null', 'null'],
  ['a newer form', '{"version":9,"view":{"language":"en"}}'],
  ['unknown words', '{"language":"fr","theme":"pink"}'],
  ['keys of the language itself', '{"__proto__":{"language":"en"},"constructor":1}'],
])('%s in the storage: the default', (_, text) => {
  const kept = storage();
  page(kept);
  keepPersonalView({ language: 'en', theme: 'dark', name: 'Lan' });
  for (const key of kept.contents.keys()) kept.contents.set(key, text);
  expect(readPersonalView()).toEqual(DEFAULT_VIEW);
});

test('one word not understood does not cost the other', () => {
  const kept = storage();
  page(kept);
  kept.contents.set('dien-hinh.view', '{"language":"en","theme":"pink"}');
  expect(readPersonalView()).toEqual({ language: 'en', theme: 'system', name: '' });
});

test('a name of any length or kind does no harm', () => {
  const kept = storage();
  page(kept);
  kept.contents.set('dien-hinh.view', JSON.stringify({ language: 'en', theme: 'dark', name: 'L'.repeat(5000) }));
  expect(readPersonalView().name).toHaveLength(60);
  kept.contents.set('dien-hinh.view', '{"language":"en","name":{"toString":1}}');
  expect(readPersonalView()).toEqual({ language: 'en', theme: 'system', name: '' });
});

describe('a browser that keeps nothing', () => {
  const forbidden = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  test.each<[string, unknown]>([
    ['storage that may not be touched', forbidden],
    ['storage that may not be read or written', { getItem: forbidden, setItem: forbidden }],
    ['a full storage', { ...storage(), setItem: forbidden }],
    ['no storage', undefined],
  ])('%s: the default, and the choice is not kept', (_, localStorage) => {
    page(localStorage);
    expect(readPersonalView()).toEqual(DEFAULT_VIEW);
    expect(keepPersonalView({ language: 'en', theme: 'dark', name: 'Lan' })).toBe(false);
  });
});
