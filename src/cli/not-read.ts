import type { Language } from '../language/language';
import { nearMissSentence } from '../language/near-misses';
import { commandLineSentences } from '../language/words-command-line';
import { unrecognised } from '../nominations/settings/left-out-tables';
import type { Judged } from './judged';

/** The lists that were not recognised, a sentence each. */
export function unrecognisedLists(
  read: Pick<Judged, 'nominations' | 'settings'>,
  language: Language,
): readonly string[] {
  const { inFile } = commandLineSentences(language);
  return unrecognised(read).open.map((miss) => {
    const sentence = nearMissSentence(miss, language);
    return miss.cell.file === undefined ? sentence : inFile(miss.cell.file, sentence);
  });
}

/**
 * What nobody was read from although tables were found: lists that were not recognised, and, of files that are judged
 * together, those without any list. Whoever stands there is missing in the result.
 * @param files the names of files that are judged together, as tables name them
 */
export function notReadLines(judged: Judged, files: readonly string[], language: Language): readonly string[] {
  const { inFile, notRead, noTables } = commandLineSentences(language);
  const { tables, leftOut, nearMisses } = judged.nominations;
  const known = new Set([...tables, ...leftOut, ...nearMisses.map(({ cell }) => cell)].map(({ file }) => file));
  const empty = files.filter((file) => !known.has(file)).map((file) => inFile(file, noTables));
  return [...empty, ...unrecognisedLists(judged, language)].map(notRead);
}
