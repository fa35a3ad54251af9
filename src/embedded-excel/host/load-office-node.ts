import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { External } from './external';

/** Everything that a loaded library put on the global object: `Office`, `Excel`, `OfficeExtension`, and its own. */
export type OfficeGlobals = ReadonlyMap<string, unknown>;

const BASE = 'https://office.test/lib/1/hosted/';

interface ScriptElement {
  readonly tagName?: string;
  src: string;
  onload?: (() => void) | null;
}

/** The library whose names are on the global object now. */
let present: OfficeGlobals = new Map();

/**
 * Loads Microsoft's office.js, as npm has it and unmodified, into this realm: it finds `host` as `window.external` and a document
 * that loads scripts from the package's folder. Afterwards `Office`, `Excel` and `OfficeExtension` are globals, as in a pane.
 * Can be called again for another host (another profile): the globals are then the new ones; `useOffice` brings others back.
 */
export async function loadOffice(host: External): Promise<OfficeGlobals> {
  const project = createRequire(join(process.cwd(), 'package.json'));
  const folder = dirname(project.resolve('@microsoft/office-js/dist/office.js'));
  const run = (file: string): void => {
    // Indirect: the script's `var`s become globals, as in a page. In a realm of its own `instanceof Error` would fail.
    (0, eval)(`${readFileSync(join(folder, file), 'utf8')}\n//# sourceURL=${file}`);
  };
  prepareRealm(run);
  useOffice(new Map([['external', host]]));
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  run('office.js');
  const office: unknown = Reflect.get(globalThis, 'Office');
  if (!isOffice(office)) throw new Error('office.js did not define Office');
  await new Promise((resolve) => office.onReady(resolve));
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  const names = [...added, 'external'];
  present = new Map(names.map((name) => [name, Reflect.get(globalThis, name)]));
  return present;
}

function isOffice(value: unknown): value is { onReady: (done: (info: unknown) => void) => unknown } {
  return typeof value === 'object' && value !== null && 'onReady' in value && typeof value.onReady === 'function';
}

/** Makes another loaded library the one that the globals name; its parts find each other by them. */
export function useOffice(globals: OfficeGlobals): void {
  for (const name of present.keys()) Reflect.deleteProperty(globalThis, name);
  for (const [name, value] of globals) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: true });
  }
  present = globals;
}

let prepared = false;

/** What a page has and Node has not, as far as office.js asks for it. */
function prepareRealm(run: (file: string) => void): void {
  if (prepared) return;
  prepared = true;
  const load = (script: ScriptElement): void => {
    setTimeout(() => {
      run(script.src.slice(BASE.length).replace(/\?.*$/, ''));
      script.onload?.();
    }, 0);
  };
  const stub = {
    document: stubDocument(load),
    location: new URL('https://office.test/taskpane.html'),
    history: {},
    sessionStorage: memoryStorage(),
    localStorage: memoryStorage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    window: globalThis,
    self: globalThis,
    parent: globalThis,
    top: globalThis,
  };
  for (const [name, value] of Object.entries(stub)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  if (!('navigator' in globalThis)) {
    Object.defineProperty(globalThis, 'navigator', {
      value: { userAgent: 'Node', language: 'vi-VN' },
      configurable: true,
    });
  }
}

function stubDocument(load: (script: ScriptElement) => void): object {
  const head = { appendChild: load };
  const script = { src: `${BASE}office.js`, getAttribute: () => null };
  return {
    getElementsByTagName: (name: string) => (name === 'script' ? [script] : [head]),
    createElement: () => ({ src: '', setAttribute: () => undefined, getAttribute: () => null }),
    addEventListener: () => undefined,
    readyState: 'complete',
    documentElement: {},
    cookie: '',
  };
}

function memoryStorage(): object {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    clear: () => values.clear(),
  };
}
