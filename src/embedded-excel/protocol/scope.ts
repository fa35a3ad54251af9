import type { WorkbookModel } from '../model/types';
import type { Profile } from '../profiles';
import type { References } from './references';
import type { Subscriptions } from './subscriptions';

/** What the members of all objects work on. */
export interface Scope {
  readonly workbook: WorkbookModel;
  readonly profile: Profile;
  readonly references: References;
  readonly subscriptions: Subscriptions;
  readonly application: ApplicationState;
  readonly limits: Limits;
  /** The interface's and the data's language: `vi-VN`. */
  readonly locale: string;
}

/** What a workbook's size runs into. Smaller in tests and where a fault says so. */
export interface Limits {
  /** Above it `values` and its like come as null without an error. */
  readonly valueCells: number;
  /** Characters of an address given to `getRange` and `getRanges`. */
  readonly addressLength: number;
  /** Bytes of a request's and of a response's body. */
  readonly payloadBytes: number;
  /** Whether values reach rows that are hidden. */
  readonly writesHiddenRows: boolean;
}

/**
 * 5,000,000 cells: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.
 * 8,192 characters: office-js issue 5198.
 */
export function fullLimits(profile: Profile): Limits {
  return {
    valueCells: 5_000_000,
    addressLength: 8192,
    payloadBytes: profile.payloadLimit ?? Infinity,
    writesHiddenRows: true,
  };
}

/** What the program knows beside the workbook. */
export interface ApplicationState {
  /** Both last until the next sync, that is: to the end of the batch. */
  screenUpdatingSuspended: boolean;
  calculationSuspended: boolean;
  /** How often each was asked for. */
  screenUpdatingSuspensions: number;
  calculationSuspensions: number;
  /** Workbooks that `Excel.createWorkbook` opened, base64; an empty text for an empty workbook. */
  readonly opened: string[];
}

/** The application's state when a workbook is opened. */
export function newApplication(): ApplicationState {
  return {
    screenUpdatingSuspended: false,
    calculationSuspended: false,
    screenUpdatingSuspensions: 0,
    calculationSuspensions: 0,
    opened: [],
  };
}
