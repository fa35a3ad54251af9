import { BUILT_IN } from '../criteria/built-in';
import { settingsCommandWords } from '../language/words-settings-command';
import { COPY_NAMES } from '../language/words-sheet-command';
import { readCriteriaSheet } from '../nominations/criteria-findings';
import { readSettings } from '../nominations/settings/read-settings';
import type { Workbook } from '../xlsx/read-workbook';
import { writeSettings } from '../xlsx/write-settings';
import type { Surroundings } from './job';
import { runSheetCommand, type SheetCommand } from './write-sheet';

const SETTINGS: SheetCommand = {
  name: 'settings',
  words: settingsCommandWords,
  write: writeCopy,
  suffix: COPY_NAMES.settings,
};

/** Writes the sheet `Cấu hình`. @returns the exit code, as `runSheetCommand` gives it */
export function runSettings(words: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  return runSheetCommand(SETTINGS, words, around);
}

/** The plan's defaults; a sheet that gives way to the new one lends it the entries that can be used. */
function writeCopy(workbook: Workbook, replace: boolean): Uint8Array | null {
  const criteria = readCriteriaSheet(workbook.grids).set ?? BUILT_IN;
  return writeSettings(workbook, readSettings(workbook.grids, criteria).settings, criteria, replace);
}
