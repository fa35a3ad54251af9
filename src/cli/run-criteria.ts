import { BUILT_IN } from '../criteria/built-in';
import { criteriaWords } from '../language/words-criteria';
import { COPY_NAMES } from '../language/words-sheet-command';
import { writeCriteria } from '../xlsx/write-criteria';
import type { Surroundings } from './job';
import { runSheetCommand, type SheetCommand } from './write-sheet';

const CRITERIA: SheetCommand = {
  name: 'criteria',
  words: criteriaWords,
  write: (workbook, replace) => writeCriteria(workbook, BUILT_IN, replace),
  suffix: COPY_NAMES.criteria,
};

/** Writes the built-in criteria as the sheet `Tiêu chí`. @returns the exit code, as `runSheetCommand` gives it */
export function runCriteria(words: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  return runSheetCommand(CRITERIA, words, around);
}
