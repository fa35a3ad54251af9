import { builtInFormat } from '../../xlsx/number-formats';
import {
  appendSplices,
  attributeOf,
  childOf,
  escapeXml,
  placeBehind,
  presentAttributeSplice,
  rootOf,
  spliced,
  type Splice,
} from '../../xlsx/patch-text';
import { GENERAL_STYLE, type StyleRecord, type StyleTable } from './styles';
import { childNamed, elementsIn, renderNode } from './xml-node';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** CT_Stylesheet's children in order (ECMA-376 part 1, 18.8.39). */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
const EMPTY =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
  `<fonts count="1">${GENERAL_STYLE.font}</fonts><fills count="2">${GENERAL_STYLE.fill}<fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1">${GENERAL_STYLE.border}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** How many styles and formats of rules are in use: those behind are left out when the workbook is saved. */
export interface UsedStyles {
  readonly records: number;
  readonly differential: number;
}

/** The styles part with the styles made since behind those that it has; null where none of them is in use. */
export function styledPart(styles: StyleTable, original: string | null, used: UsedStyles): string | null {
  // Without any cell format the part says nothing; its place takes a whole one, whose first format is `General`.
  const complete = styles.loaded.records > 0 && original !== null;
  const records = styles.records.slice(complete ? styles.loaded.records : 1, used.records);
  const differential = styles.differential.slice(styles.loaded.differential, used.differential);
  if (records.length === 0 && differential.length === 0) return null;
  const text = complete ? declared(original) : EMPTY;
  const lists = new Appended(text);
  const formats = records.map((record) => lists.format(record, styles, complete));
  return lists.finish(formats, differential);
}

/** Pieces to append bear no prefix: where the part's own do, the root says what that means. */
function declared(text: string): string {
  const root = rootOf(text);
  const tag = text.slice(root.start, root.openEnd);
  if (/\sxmlns\s*=/.test(tag)) return text;
  const main = /\sxmlns:\w+\s*=\s*["']([^"']*spreadsheetml[^"']*main)["']/.exec(tag)?.[1] ?? MAIN;
  return `${text.slice(0, root.openEnd - 1)} xmlns="${main}"${text.slice(root.openEnd - 1)}`;
}

class Appended {
  private readonly root;
  private readonly added = new Map<string, string[]>();
  private readonly known = new Map<string, Map<string, number>>();

  constructor(private readonly text: string) {
    this.root = rootOf(text);
  }

  /** The `xf` of a record; its pieces are appended where the part has none alike. */
  format(record: StyleRecord, styles: StyleTable, complete: boolean): string {
    const from = complete ? styles : null;
    const font = this.piece('fonts', record.font, from);
    const fill = this.piece('fills', record.fill, from);
    const border = this.piece('borders', record.border, from);
    const attributes = record.attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
    const style = record.attributes.some(([name]) => name === 'xfId') ? '' : ' xfId="0"';
    const applied =
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"' +
      (record.alignment === '' ? '' : ' applyAlignment="1"') +
      (record.protection === '' ? '' : ' applyProtection="1"');
    const children = record.alignment + record.protection;
    const open = `<xf numFmtId="${String(this.numberFormat(record.numberFormat))}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}"${style}${attributes}${applied}`;
    return children === '' ? `${open}/>` : `${open}>${children}</xf>`;
  }

  finish(formats: readonly string[], differential: readonly string[]): string {
    this.added.set('cellXfs', [...formats]);
    this.added.set('dxfs', [...differential]);
    const splices: Splice[] = [];
    for (const name of LISTS) {
      const pieces = this.added.get(name) ?? [];
      if (pieces.length === 0) continue;
      const list = childOf(this.root, name);
      const count = String((list?.children.length ?? 0) + pieces.length);
      if (list === undefined) {
        const at = placeBehind(this.root, LISTS.slice(0, LISTS.indexOf(name)));
        splices.push({ start: at, end: at, text: `<${name} count="${count}">${pieces.join('')}</${name}>` });
      } else if (list.emptyTag) {
        splices.push({
          start: list.start,
          end: list.end,
          text: `<${name} count="${count}">${pieces.join('')}</${name}>`,
        });
      } else {
        splices.push(...appendSplices(this.text, list, pieces.join('')));
        splices.push(...presentAttributeSplice(this.text, list, 'count', count));
      }
    }
    return spliced(this.text, splices);
  }

  private piece(list: string, xml: string, styles: StyleTable | null): number {
    let known = this.known.get(list);
    if (known === undefined) {
      known = new Map();
      const there = styles === null ? pieceTexts(list) : elementsIn(childNamed(styles.root, list)).map(renderNode);
      there.forEach((one, n) => known?.set(one, known.get(one) ?? n));
      this.known.set(list, known);
    }
    const before = known.get(xml);
    if (before !== undefined) return before;
    const added = this.added.get(list) ?? [];
    this.added.set(list, added);
    const id = (childOf(this.root, list)?.children.length ?? 0) + added.push(xml) - 1;
    known.set(xml, id);
    return id;
  }

  private numberFormat(code: string): number {
    for (let id = 0; id < 50; id++) if (builtInFormat(id) === code && (id < 27 || id > 36)) return id;
    const there = (childOf(this.root, 'numFmts')?.children ?? []).map(
      (format) =>
        [
          attributeOf(this.text, format, 'formatCode') ?? '',
          Number(attributeOf(this.text, format, 'numFmtId')),
        ] as const,
    );
    let known = this.known.get('numFmts');
    if (known === undefined) {
      known = new Map(there);
      this.known.set('numFmts', known);
    }
    const before = known.get(code);
    if (before !== undefined) return before;
    const id = Math.max(163, ...known.values()) + 1;
    const added = this.added.get('numFmts') ?? [];
    this.added.set('numFmts', added);
    added.push(`<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`);
    known.set(code, id);
    return id;
  }
}

/** The pieces of `EMPTY`. */
function pieceTexts(list: string): string[] {
  if (list === 'fonts') return [GENERAL_STYLE.font];
  if (list === 'fills') return [GENERAL_STYLE.fill];
  return [GENERAL_STYLE.border];
}
