import {
  appendSplices,
  childOf,
  placeBehind,
  prefixOf,
  presentAttributeSplice,
  type Splice,
  type TextElement,
} from './patch-text';

/** Behind which elements of `styleSheet` each list stands. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** What Excel expects at the head of each list, where a spare writer left the list out (ECMA-376 part 1, 18.8). */
const DEFAULTS: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font/>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** A list of a styles part that may grow; what is there keeps its number. */
export interface StyleList {
  /** As the part has them. */
  readonly children: readonly TextElement[];
  /** Puts one behind, unless an equal one was put already; gives its number. */
  add(xml: string): number;
  grown(): boolean;
  /** @param needed whether the list must be there at all, if it was not */
  splices(needed: boolean): Splice[];
}

/** A counted list of the part: what it holds and what is put behind. */
export function listOf(text: string, root: TextElement, local: string): StyleList {
  const element = childOf(root, local);
  const count = element?.children.length ?? 0;
  const prefix = prefixOf(text, root);
  const added = count > 0 ? [] : (DEFAULTS[local] ?? []).map((xml) => withPrefix(xml, prefix));
  const seeded = added.length;
  return {
    children: element?.children ?? [],
    add(xml: string): number {
      const known = added.indexOf(xml);
      return count + (known >= 0 ? known : added.push(xml) - 1);
    },
    grown: () => added.length > seeded,
    splices(needed: boolean): Splice[] {
      if (added.length === 0 || !needed) return [];
      const total = String(count + added.length);
      if (element !== undefined)
        return [
          ...presentAttributeSplice(text, element, 'count', total),
          ...appendSplices(text, element, added.join('')),
        ];
      const at = placeBehind(root, ORDER.slice(0, ORDER.indexOf(local)));
      return [
        { start: at, end: at, text: `<${prefix}${local} count="${total}">${added.join('')}</${prefix}${local}>` },
      ];
    },
  };
}

/** Markup with the part's prefix at each name. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}
