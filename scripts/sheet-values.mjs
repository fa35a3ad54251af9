/**
 * The values of a workbook's cells, read straight from its XML with nothing of src/, so that a fault of our own reader
 * or writer cannot hide itself. Formulas count by the value stored beside them.
 */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Sheet name → cell address → number, string, boolean, or `{ error }`. Empty cells are left out. */
export function workbookValues(file) {
  const parts = unzipSync(readFileSync(file));
  const text = (name) => (parts[name] === undefined ? null : strFromU8(parts[name]));
  const workbookPart = target(text('_rels/.rels'), '', ({ Type }) => Type.endsWith('/officeDocument'));
  const folder = posix.dirname(workbookPart);
  const relations = text(`${folder}/_rels/${posix.basename(workbookPart)}.rels`);
  const stringsPart = target(relations, folder, ({ Type }) => Type.endsWith('/sharedStrings'));
  const strings = stringsPart === null ? [] : sharedStrings(text(stringsPart));
  const sheets = new Map();
  parse(text(workbookPart), {
    open({ local, attributes }) {
      if (local !== 'sheet') return;
      const part = target(relations, folder, ({ Id }) => Id === attributes.id);
      sheets.set(attributes.name, sheetValues(text(part), strings));
    },
  });
  return sheets;
}

function target(relations, folder, wanted) {
  let found = null;
  parse(relations, {
    open({ local, attributes }) {
      if (local !== 'Relationship' || !wanted(attributes)) return;
      const to = attributes.Target;
      found ??= to.startsWith('/') ? to.slice(1) : posix.join(folder, to);
    },
  });
  return found;
}

function sharedStrings(xml) {
  const strings = [];
  let phonetic = 0;
  let current = '';
  parse(xml, {
    open({ local }) {
      if (local === 'si') current = '';
      if (local === 'rPh') phonetic++;
    },
    close(local, content) {
      if (local === 'rPh') phonetic--;
      if (local === 't' && phonetic === 0) current += content;
      if (local === 'si') strings.push(unescaped(current));
    },
  });
  return strings;
}

function sheetValues(xml, strings) {
  const values = new Map();
  let cell = null;
  parse(xml, {
    open({ local, attributes }) {
      if (local === 'c') cell = { at: attributes.r, type: attributes.t ?? 'n', stored: null, inline: '' };
    },
    close(local, content) {
      if (cell === null) return;
      if (local === 'v') cell.stored = content;
      if (local === 't') cell.inline += content;
      if (local !== 'c') return;
      const value = valueOf(cell, strings);
      if (value !== null && value !== '') values.set(cell.at, value);
      cell = null;
    },
  });
  return values;
}

function valueOf({ type, stored, inline }, strings) {
  if (type === 'inlineStr') return unescaped(inline);
  if (stored === null) return null;
  if (type === 's') return strings[Number(stored)];
  if (type === 'str') return unescaped(stored);
  if (type === 'b') return stored === '1' || stored === 'true';
  if (type === 'e') return { error: stored };
  return Number(stored);
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19); line ends count as one. */
function unescaped(text) {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}

/** Walks the XML: `open({local, attributes})` with attributes by their local names, `close(local, text inside)`. */
function parse(xml, { open = () => undefined, close = () => undefined }) {
  const parser = new SaxesParser();
  const local = (name) => name.slice(name.indexOf(':') + 1);
  let content = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    content = '';
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, value]) => [local(name), value]));
    open({ local: local(tag.name), attributes });
  });
  parser.on('text', (text) => (content += text));
  parser.on('cdata', (text) => (content += text));
  parser.on('closetag', (tag) => {
    close(local(tag.name), content);
    content = '';
  });
  parser.write(xml).close();
}
