import type { CellRef } from '../grid/area';
import type { Language } from '../language/language';
import { nearMissSentence, passedOverSentence } from '../language/near-misses';
import { commandLineSentences } from '../language/words-command-line';
import { unrecognised } from '../nominations/settings/left-out-tables';
import type { PassedOver } from '../nominations/skipped-sheets';
import { isList } from '../nominations/table';
import type { Judged } from './judged';
import { noNomineesSentence } from './no-nominees';

/** The lists that were not recognised, a sentence each. */
export function unrecognisedLists(
  read: Pick<Judged, 'nominations' | 'settings'>,
  language: Language,
): readonly string[] {
  return unrecognised(read).open.map((miss) => inItsFile(miss.cell, nearMissSentence(miss, language), language));
}

/** Where several files are judged together the sentence names its own. */
function inItsFile({ file }: CellRef, sentence: string, language: Language): string {
  return file === undefined ? sentence : commandLineSentences(language).inFile(file, sentence);
}

/** The sheets that are passed over although a list stands on them, a sentence each. */
export function passedOverLists(passedOver: readonly PassedOver[], language: Language): readonly string[] {
  return passedOver.map((one) => inItsFile(one.cell, passedOverSentence(one, language), language));
}

/**
 * What nobody was read from although tables were found: lists that were not recognised, and, of files that are judged
 * together, those without any list and those with nobody of the reporting year. Whoever stands there is missing in the
 * result.
 * @param files the names of files that are judged together, as tables name them
 */
export function notReadLines(judged: Judged, files: readonly string[], language: Language): readonly string[] {
  const { inFile, notRead, nobodyOf, noTables } = commandLineSentences(language);
  const { tables, leftOut, nearMisses, passedOver } = judged.nominations;
  const known = new Set([...tables, ...leftOut, ...nearMisses.map(({ cell }) => cell)].map(({ file }) => file));
  const empty = files
    .filter((file) => !known.has(file))
    .flatMap((file) => {
      const taken = passedOver.filter(({ cell }) => cell.file === file);
      return taken.length > 0 ? passedOverLists(taken, language) : [inFile(file, noTables)];
    });
  const nobody = withNobody(judged, files).map((file) => {
    const own = { ...judged.nominations, tables: tables.filter((table) => table.file === file) };
    return inFile(file, noNomineesSentence(own, language));
  });
  return [...[...empty, ...unrecognisedLists(judged, language)].map(notRead), ...nobody.map(nobodyOf)];
}

/** The files whose lists nominate nobody and say nothing of anybody whom another file nominates. */
function withNobody({ nominations: { nominations, tables } }: Judged, files: readonly string[]): string[] {
  const used = new Set<string | undefined>();
  for (const { at, evidence } of nominations)
    for (const { table } of [...at, ...evidence.map(({ row }) => row)]) used.add(tables[table]?.file);
  return files.filter((file) => !used.has(file) && tables.some((table) => table.file === file && isList(table)));
}
