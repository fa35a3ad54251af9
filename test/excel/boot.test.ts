import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseSync } from '@swc/core';
import ts from 'typescript';
import { bootTexts } from '../../src/language/boot-words';

const CODE = readFileSync(join(__dirname, '../../src/excel/boot.js'), 'utf8');
const TEXTS = bootTexts('vi');

/** As much of a page as the script touches. */
class Node {
  readonly children: (Node | string)[] = [];
  readonly attributes = new Map<string, string>();
  src = '';
  onerror: () => void = () => undefined;
  constructor(readonly name: string) {}
  get firstChild(): Node | string | null {
    return this.children[0] ?? null;
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  appendChild(child: Node | string): void {
    this.children.push(child);
  }
  insertBefore(child: Node | string, before: Node | string | null): void {
    this.children.splice(before === null ? this.children.length : this.children.indexOf(before), 0, child);
  }
  text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text())).join('\n');
  }
  all(name: string): Node[] {
    return this.children.flatMap((child) =>
      typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...child.all(name)],
    );
  }
}

interface Excel {
  readonly host: string | null;
  readonly sets: string;
}

const MODERN = {
  Promise,
  Proxy,
  ResizeObserver: function ResizeObserver() {},
  structuredClone: () => undefined,
  AbortSignal,
  RegExp,
};

/** Safari reads `(?<=…)` since 16.4. */
function OldRegExp(pattern: string): RegExp {
  if (pattern.includes('(?<')) throw new SyntaxError('Invalid regular expression: invalid group specifier name');
  return new RegExp(pattern);
}

/** Runs the script in a page; `engine` is what the window has, `excel` what office.js finds, null where it is not there. */
function open(engine: object, excel: Excel | null, loadedBody = true) {
  const body = new Node('body');
  const boot = new Node('script');
  boot.setAttribute('data-boot-texts', JSON.stringify(TEXTS));
  boot.setAttribute('data-boot-program', 'taskpane.js');
  const waiting: (() => void)[] = [];
  const document = {
    body: loadedBody ? body : null,
    getElementById: (id: string) => (id === 'boot' ? boot : null),
    createElement: (name: string) => new Node(name),
    createTextNode: (text: string) => text,
    addEventListener: (name: string, run: () => void) => name === 'DOMContentLoaded' && waiting.push(run),
  };
  const Office = {
    onReady: (then: (info: { host: string | null }) => void) => then({ host: excel?.host ?? null }),
    context: {
      requirements: {
        isSetSupported: (name: string, version: string) =>
          name === 'ExcelApi' && Number(version.split('.')[1]) <= Number(excel?.sets.split('.')[1]),
      },
    },
  };
  const window = { ...engine, ...(excel === null ? {} : { Office }) };
  runInNewContext(CODE, { window, document });
  document.body = body;
  for (const run of waiting) run();
  const alerts = body.all('div').filter((box) => box.getAttribute('role') === 'alert');
  return { body, said: alerts.map((box) => box.text()), programs: body.all('script') };
}

const EXCEL_2021: Excel = { host: 'Excel', sets: '1.14' };

test('the script is ES5, so that Internet Explorer’s engine reads it', () => {
  expect(() => parseSync(CODE, { syntax: 'ecmascript', target: 'es5', script: true })).not.toThrow();
  // The parser takes newer syntax too; what ES5 lacks would be rewritten for it.
  const { outputText } = ts.transpileModule(CODE, {
    compilerOptions: {
      target: ts.ScriptTarget.ES5,
      allowJs: true,
      module: ts.ModuleKind.None,
      ignoreDeprecations: '6.0',
    },
  });
  const bare = (code: string) => code.replace(/\s|[()]|"use strict";|'use strict';/g, '');
  expect(bare(outputText)).toBe(bare(CODE));
});

test('Excel 2021: the program is loaded, and nothing is said', () => {
  const { said, programs } = open(MODERN, EXCEL_2021);
  expect(said).toEqual([]);
  expect(programs.map(({ src }) => src)).toEqual(['taskpane.js']);
});

test.each([
  ['Internet Explorer’s engine', {}],
  ['EdgeHTML', { Promise, Proxy }],
  ['an old Safari', { ...MODERN, structuredClone: undefined }],
  ['Safari before 16.4', { ...MODERN, RegExp: OldRegExp }],
])('%s: the ways that remain, before anything is asked of Office', (_, engine) => {
  for (const excel of [EXCEL_2021, null]) {
    const { said, programs } = open(engine, excel);
    expect(said).toEqual([[TEXTS.sentences.engine, TEXTS.waysIntroduced, ...TEXTS.ways].join('\n')]);
    expect(programs).toEqual([]);
  }
});

test.each(['1.1', '1.7', '1.13'])('an Excel with ExcelApi %s: the ways that remain', (sets) => {
  const { said, programs } = open(MODERN, { host: 'Excel', sets });
  expect(said).toEqual([[TEXTS.sentences.excel, TEXTS.waysIntroduced, ...TEXTS.ways].join('\n')]);
  expect(programs).toEqual([]);
});

test('in a browser: where to open it instead', () => {
  expect(open(MODERN, { host: null, sets: '1.0' }).said).toEqual([TEXTS.sentences.outside]);
});

test('without office.js: a sentence about the network', () => {
  expect(open(MODERN, null).said).toEqual([TEXTS.sentences.office]);
});

test('a program that cannot be loaded is said', () => {
  const { body, programs } = open(MODERN, EXCEL_2021);
  programs[0]?.onerror();
  expect(body.text()).toContain(TEXTS.sentences.bundle);
});

test('it waits for the page’s body', () => {
  expect(open(MODERN, EXCEL_2021, false).programs).toHaveLength(1);
});

test('each reason has a sentence in both languages, and the ways name all three', () => {
  for (const language of ['vi', 'en'] as const) {
    const { sentences, ways } = bootTexts(language);
    for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/\.$/);
    expect(ways.join(' ')).toMatch(/Excel 2021.*web.*(?:dòng lệnh|command line)/);
  }
});
