import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { bootTexts } from '../../src/language/boot-words';
import { ENGLISH_CONDITIONS } from '../../src/language/conditions-en';
import { VIETNAMESE_CONDITIONS } from '../../src/language/conditions-vi';
import { ENGLISH_FINDINGS } from '../../src/language/findings-en';
import { VIETNAMESE_FINDINGS } from '../../src/language/findings-vi';
import type { Language } from '../../src/language/language';
import { nearMissWords } from '../../src/language/near-misses';
import { columnsWords } from '../../src/language/pane-columns';
import { findingsWords } from '../../src/language/pane-findings';
import { firstWords } from '../../src/language/pane-first';
import { nomineeWords } from '../../src/language/pane-nominee';
import { pageWords } from '../../src/language/pane-pages';
import { repliesWords } from '../../src/language/pane-replies';
import { reportPageWords } from '../../src/language/pane-report';
import { resultWords } from '../../src/language/pane-result';
import { settingsWords } from '../../src/language/pane-settings';
import { paneWords } from '../../src/language/pane-words';
import { REASON_PHRASES } from '../../src/language/reasons';
import { supportParagraphs } from '../../src/language/support-words';
import { commandLineSentences } from '../../src/language/words-command-line';
import { criteriaWords } from '../../src/language/words-criteria';
import { printingWords } from '../../src/language/words-printing';
import { settingsCommandWords } from '../../src/language/words-settings-command';

/*
 * What the user reads in one language is there in the other too. Reports and papers (report-*.ts, paper-*.ts) are
 * official documents in Vietnamese always and have no English.
 */

const LANGUAGE_ROOM = resolve('src/language');
const isPaper = (name: string): boolean => /^(?:report|paper)-/.test(name);

const program = ts.createProgram(
  sourcesUnder(resolve('src')),
  ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.').options,
);
// It also binds every node to its parent.
const checker = program.getTypeChecker();
const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(resolve('src')));
const words = sources.filter(({ fileName }) => isWordFile(fileName));

describe('every table of words', () => {
  const tables: Readonly<Record<string, (language: Language) => unknown>> = {
    bootTexts,
    columnsWords,
    commandLineSentences,
    conditions: (language) => (language === 'vi' ? VIETNAMESE_CONDITIONS : ENGLISH_CONDITIONS),
    criteriaWords,
    findings: (language) => (language === 'vi' ? VIETNAMESE_FINDINGS : ENGLISH_FINDINGS),
    findingsWords,
    nearMissWords,
    firstWords,
    nomineeWords,
    pageWords,
    paneWords,
    printingWords,
    reasons: (language) => REASON_PHRASES[language],
    repliesWords,
    reportPageWords,
    resultWords,
    settingsCommandWords,
    settingsWords,
    supportParagraphs,
  };

  test.each(Object.entries(tables))('%s has the same keys and kinds of values in both languages', (_name, table) => {
    const vietnamese = shapeOf(table('vi'));
    expect(vietnamese.length).toBeGreaterThan(0);
    expect(shapeOf(table('en'))).toEqual(vietnamese);
  });
});

describe('every sentence', () => {
  const pairs = words.flatMap(pairsIn);

  test('has its other language', () => {
    expect(pairs.length).toBeGreaterThan(100);
    const alone = pairs.filter(({ vi, en }) => vi.some(isSaid) !== en.some(isSaid));
    expect(alone.map(({ place }) => place)).toEqual([]);
  });

  test('is translated', () => {
    const untranslated = pairs.flatMap(({ place, vi, en }) => {
      const kept = en.filter((text) => hasVietnamese(text));
      const same = vi.length === 1 && en.length === 1 && vi[0] === en[0] && isSentence(withoutNames(vi[0] ?? ''));
      return [...kept, ...(same ? en : [])].map((text) => `${place}: ${text}`);
    });
    expect(untranslated).toEqual([]);
  });
});

describe('every word', () => {
  const used = namesUsed();
  const declared = words.flatMap((file) => propertiesIn(file));

  test('of a table is said somewhere', () => {
    expect(declared.length).toBeGreaterThan(200);
    expect(declared.filter(({ symbol }) => !used.has(keyOf(symbol))).map(({ name }) => name)).toEqual([]);
  });
});

function isWordFile(path: string): boolean {
  const name = path.slice(LANGUAGE_ROOM.length + 1);
  return path.startsWith(`${LANGUAGE_ROOM}/`) && !isPaper(name);
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/** `title: string`, `steps.reading: string`, `rows: function`; a list is one entry, however long in each language. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}: function`];
  if (Array.isArray(value)) return [`${path}: list`];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .flatMap(([key, inner]) => shapeOf(inner, path === '' ? key : `${path}.${key}`))
    .sort();
}

interface Pair {
  readonly place: string;
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

/**
 * What is said in either language, sentence by sentence, whatever the parameters are: of `{ vi: …, en: … }`, entry by
 * entry, and of `language === 'vi' ? … : …`.
 */
function pairsIn(file: ts.SourceFile): Pair[] {
  const pairs: Pair[] = [];
  const pair = (vi: ts.Node, en: ts.Node): void => {
    const mates = ts.isObjectLiteralExpression(en) ? entriesOf(en) : new Map<string, ts.Node>();
    if (ts.isObjectLiteralExpression(vi) && mates.size > 0) {
      for (const [name, said] of entriesOf(vi)) {
        const mate = mates.get(name);
        if (mate !== undefined) pair(said, mate);
      }
      return;
    }
    const line = file.getLineAndCharacterOfPosition(en.getStart(file)).line + 1;
    const place = `${file.fileName.slice(LANGUAGE_ROOM.length + 1)}:${String(line)}`;
    pairs.push({ place, vi: textsIn(vi), en: textsIn(en) });
  };
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const entries = entriesOf(node);
      const [vi, en] = [entries.get('vi'), entries.get('en')];
      if (vi !== undefined && en !== undefined) pair(vi, en);
    }
    if (ts.isConditionalExpression(node)) {
      const asked = /^(?:\w+\.)?language === '(vi|en)'$/.exec(node.condition.getText(file))?.[1];
      if (asked === 'vi') pair(node.whenTrue, node.whenFalse);
      if (asked === 'en') pair(node.whenFalse, node.whenTrue);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  const alone = /-en\.ts$/.test(file.fileName) ? englishAlone(file) : [];
  return [...pairs, ...alone];
}

/** A file that is English as a whole: its sentences stand without their Vietnamese, which the shapes compare. */
function englishAlone(file: ts.SourceFile): Pair[] {
  const place = file.fileName.slice(LANGUAGE_ROOM.length + 1);
  return textsIn(file)
    .filter(isSaid)
    .map((text) => ({ place, vi: ['in the file -vi.ts'], en: [text] }));
}

function entriesOf(node: ts.ObjectLiteralExpression): Map<string, ts.Node> {
  return new Map(
    node.properties.flatMap((property): [string, ts.Node][] => {
      if (ts.isPropertyAssignment(property)) return [[property.name.getText(), property.initializer]];
      return ts.isMethodDeclaration(property) ? [[property.name.getText(), property]] : [];
    }),
  );
}

/** The texts that stand in a piece of code, the parts between a template's places too. */
function textsIn(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return [];
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return node.text === '' ? [] : [node.text];
  const texts: string[] = [];
  ts.forEachChild(node, (child) => {
    texts.push(...textsIn(child));
  });
  return texts;
}

/** What is Vietnamese in every language: the names of the product, of movements and awards, and what a cell must say. */
const NAMES = [
  ...['Điển hình tiên tiến', 'Dân vận khéo', 'LĐTT, CSTĐ cơ sở, TTLĐTT', 'cơ sở, cấp tỉnh, toàn quốc'],
  ...['Giấy khen', 'Bằng khen', 'Huân chương', 'Tập thể, Cá nhân or Mô hình'],
  'Phát hiện, Bồi dưỡng, Tổng kết or Nhân rộng',
];

/** Without names, and without what is quoted: the words of sheets and columns, and people's own. */
function withoutNames(text: string): string {
  return NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text.normalize('NFC').replace(/“[^”]*”/g, ''));
}

function hasVietnamese(text: string): boolean {
  return /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]|[àáãèéìíòóõùúý]/.test(withoutNames(text));
}

/** More than a comma or a blank between two places. */
function isSaid(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** More than a sign or one word: `Excel`, `vi` may be the same in both. */
function isSentence(text: string): boolean {
  return /\p{L}+\s+\p{L}+/u.test(text);
}

/** The entries of the interfaces that are tables of words. */
function propertiesIn(file: ts.SourceFile): { readonly name: string; readonly symbol: ts.Symbol }[] {
  const found: { name: string; symbol: ts.Symbol }[] = [];
  const look = (node: ts.Node, table: string): void => {
    const inside = ts.isInterfaceDeclaration(node) ? node.name.text : table;
    if (ts.isPropertySignature(node) && /(?:Words|Sentences|Phrases)$/.test(table)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      if (symbol !== undefined) found.push({ name: `${table}.${node.name.getText(file)}`, symbol });
    }
    // A function's own parameters are no words.
    if (!ts.isFunctionTypeNode(node)) ts.forEachChild(node, (child) => look(child, inside));
  };
  look(file, '');
  return found;
}

function keyOf(symbol: ts.Symbol): string {
  const declaration = symbol.declarations?.[0];
  return declaration === undefined ? '' : `${declaration.getSourceFile().fileName}:${String(declaration.pos)}`;
}

/** Where every entry that some code asks for is declared: `words.title`, `words.steps[step]`, `{ title } = words`. */
function namesUsed(): Set<string> {
  const used = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node))
      for (const property of checker.getTypeAtLocation(node.expression).getProperties()) add(property);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      add(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    ts.forEachChild(node, look);
  };
  const add = (symbol: ts.Symbol | undefined): void => {
    if (symbol !== undefined) used.add(keyOf(symbol));
  };
  sources.forEach(look);
  return used;
}
