import { groupBy } from '../../grid/group-by';
import { likeness, wordsOf } from './row-likeness';
import { shownText } from './shown-text';

/** A text with the key that it had, or has. */
export interface KeyedText {
  readonly key: string;
  readonly text: string;
}

/** Sentences of one place in a numbered row are the same only where so much of their words agree. */
const ALIKE = 0.5;

/**
 * Under which keys remembered texts stand now. Keys that only count (`IV.1.2`, `I.1.basis#3`) say little: where a
 * sentence or an item was added above, the next ones are counted on. So within what is counted together texts are
 * found again by their words, and by their number only where nothing else is left.
 * @returns only those whose key became another
 */
export function carriedKeys(before: readonly KeyedText[], now: readonly KeyedText[]): Map<string, string> {
  const carried = new Map<string, string>();
  const groups = counted(now);
  for (const [base, old] of counted(before)) {
    const open = new Map((groups.get(base) ?? []).map((one) => [one.key, one]));
    const left = new Map(old.map((one) => [one.key, one]));
    const settle = (isSame: (a: KeyedText, b: KeyedText) => boolean): void => {
      for (const one of left.values()) {
        const found = [...open.values()].find((other) => isSame(one, other));
        if (found === undefined) continue;
        if (found.key !== one.key) carried.set(one.key, found.key);
        open.delete(found.key);
        left.delete(one.key);
      }
    };
    settle((a, b) => a.key === b.key && shownText(a.text) === shownText(b.text));
    settle((a, b) => shownText(a.text) === shownText(b.text));
    settle((a, b) => bare(a.text) === bare(b.text));
    settle((a, b) => likeness(wordsOf(a.text), wordsOf(b.text)) >= ALIKE);
    settle((a, b) => a.key === b.key);
    // What was counted there is gone, even where another text bears its number now.
    for (const { key } of left.values()) carried.set(key, '');
  }
  return carried;
}

/** Without figures, which change from making to making. */
function bare(text: string): string {
  return shownText(text).replace(/\d+/g, '');
}

/** Texts by what stands before their number. */
function counted(texts: readonly KeyedText[]): Map<string, KeyedText[]> {
  return groupBy(texts, ({ key }) => /^(.*[.#])\d+$/.exec(key)?.[1]);
}
