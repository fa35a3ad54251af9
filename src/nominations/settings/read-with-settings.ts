import type { CriteriaSet } from '../../criteria/criterion';
import type { Grid } from '../../grid/grid';
import { finish, type Steps } from '../../grid/steps';
import { inWorkbookOrder, readNominationsInSteps, type ReadOptions } from '../read-nominations';
import type { Nominations } from '../result';
import { namingNoTable } from './left-out-tables';
import { readSettings } from './read-settings';
import { readOptionsOf, type Settings } from './settings';

/** What is given here goes before what the sheet says of it. */
export interface OfficeReadOptions extends Pick<ReadOptions, 'leftOut' | 'undatedYear'> {
  readonly criteria: CriteriaSet;
  /** Goes before the year that the sheet `Cấu hình` or the tables state. */
  readonly year?: number;
  /** The year taken where nothing states one. */
  readonly fallbackYear?: number;
  /** Called now and then with the number of tables read, of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/** What the workbook says, and by which settings it was read. */
export interface OfficeReading {
  readonly settings: Settings;
  /** The findings of the sheet `Cấu hình` among them. */
  readonly nominations: Nominations;
}

/** Reads a workbook's nominations as its sheet `Cấu hình` says; files and Excel are read in this one way. */
export function readWithSettings(grids: readonly Grid[], options: OfficeReadOptions): OfficeReading {
  return finish(readWithSettingsInSteps(grids, options));
}

/** The same in steps, for where nothing may block. */
export function* readWithSettingsInSteps(grids: readonly Grid[], options: OfficeReadOptions): Steps<OfficeReading> {
  const { settings, leftOutAt, findings: faults } = readSettings(grids, options.criteria);
  const nominations = yield* readNominationsInSteps(grids, { ...readOptionsOf(settings), ...options });
  const findings = [...faults, ...namingNoTable(leftOutAt, nominations, grids)];
  if (findings.length === 0) return { settings, nominations };
  const all = inWorkbookOrder([...nominations.findings, ...findings], grids);
  return { settings, nominations: { ...nominations, findings: all } };
}
