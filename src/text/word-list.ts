import { fold, stripDiacritics } from './fold';

/** Words to be found in folded text: as spelt, or without diacritics where the text has none itself. */
export interface WordList {
  /** Whether the text is one of the words. */
  is(folded: string): boolean;
  /** Whether the text begins with one of the words, at a word's end. */
  begins(folded: string): boolean;
  /** Whether one of the words stands in the text, as whole words. */
  within(folded: string): boolean;
}

/** Text that holds no letter with diacritics. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Makes a list of words (contract, section 2 "Folding": first with diacritics, then without). */
export function wordList(words: readonly string[]): WordList {
  const spelt = words.map(fold).filter((word) => word !== '');
  const bare = spelt.map(stripDiacritics);
  const some = (folded: string, test: (text: string, word: string) => boolean) =>
    spelt.some((word) => test(folded, word)) ||
    (PLAIN.test(folded) && bare.some((word) => test(stripDiacritics(folded), word)));
  return {
    is: (folded) => some(folded, (text, word) => text === word),
    begins: (folded) => some(folded, (text, word) => text === word || text.startsWith(`${word} `)),
    within: (folded) => some(folded, (text, word) => ` ${text} `.includes(` ${word} `)),
  };
}
