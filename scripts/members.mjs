/**
 * Writes `src/embedded-excel/members/members.json`: which requirement set each member of Excel's object model came with,
 * read from the `[Api set: ExcelApi 1.x]` annotations in `@types/office-js`. `--print` writes to standard output instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const types = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
const output = new URL('../src/embedded-excel/members/members.json', import.meta.url);
const ANNOTATION = /\[Api set:\s*([^\]]+)\]/;

/** `1.7`, or `ExcelApiDesktop 1.1` for a set that is not a numbered one; undefined where there is no annotation. */
function setOf(text, node) {
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  for (const { pos, end } of comments.reverse()) {
    const set = ANNOTATION.exec(text.slice(pos, end))?.[1];
    if (set !== undefined) return /^ExcelApi (\d+\.\d+)\b/.exec(set.trim())?.[1] ?? set.trim();
  }
  return undefined;
}

/** Overloads of one member can be of different sets (`load` has none): the lowest counts. */
const lower = (a, b) =>
  a === undefined || (/^\d/.test(b) && Number(b.split('.')[1]) < Number(a.split('.')[1])) ? b : a;

/** The members that every object has from the client library itself. */
const OWN = new Set(['context', 'isNullObject', 'load', 'toJSON', 'set', 'items', 'track', 'untrack']);

function membersOf(text, declaration) {
  const own = setOf(text, declaration) ?? '1.1';
  const found = new Map();
  for (const member of declaration.members) {
    if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
    const name = member.name.text;
    if (OWN.has(name)) continue;
    found.set(name, lower(found.get(name), setOf(text, member) ?? own));
  }
  const bySet = {};
  for (const [name, set] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) (bySet[set] ??= []).push(name);
  const sets = Object.keys(bySet).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return Object.fromEntries(sets.map((set) => [set, bySet[set].join(' ')]));
}

function table() {
  const text = readFileSync(types, 'utf8');
  const source = ts.createSourceFile(types, text, ts.ScriptTarget.Latest);
  const classes = new Map();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration)) continue;
      const clientObject = declaration.heritageClauses?.some((clause) =>
        clause.getText(source).includes('ClientObject'),
      );
      if (clientObject) classes.set(declaration.name.text, membersOf(text, declaration));
    }
  }
  return Object.fromEntries([...classes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const json = JSON.stringify(table(), null, 2) + '\n';
if (process.argv.includes('--print')) process.stdout.write(json);
else writeFileSync(output, json);
