import { AsyncLocalStorage } from 'node:async_hooks';
import { EmbeddedExcel } from '../../src/embedded-excel/host/embedded-excel';
import { External } from '../../src/embedded-excel/host/external';
import { loadOffice, useOffice, type OfficeGlobals } from '../../src/embedded-excel/host/load-office-node';
import { actAs } from '../../src/embedded-excel/model/events';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { saveWorkbook } from '../../src/embedded-excel/model/save';
import type { WorkbookModel } from '../../src/embedded-excel/model/types';
import { profiles, type ProfileName } from '../../src/embedded-excel/profiles';

export interface EmbeddedSettings {
  /** Which Excel; `2021` where left out. */
  readonly profile?: ProfileName;
  /** The interface's language; `vi-VN` where left out. */
  readonly locale?: string;
  readonly readOnly?: boolean;
  readonly fileName?: string;
  /** Milliseconds a request takes. */
  readonly latency?: number;
}

/**
 * A workbook open in the embedded Excel, with Microsoft's genuine office.js connected to it: from now on the globals
 * `Excel`, `Office` and `OfficeExtension` are those of an add-in in this workbook. One is open at a time.
 */
export interface OpenEmbedded {
  readonly workbook: WorkbookModel;
  readonly excel: EmbeddedExcel;
  /** `Excel.run` of the present pane; what the embedded Excel itself got wrong fails the test. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /**
   * Runs anything as the pane's code, so that it dies with the pane: after `closePane` its requests are not executed and its
   * promise never settles.
   */
  inPane<T>(work: () => Promise<T>): Promise<T>;
  /** Closes the pane (also after a fault closed it) and opens a new one, as the user does. */
  reopenPane(): Promise<void>;
  /** Waits until all events on their way were delivered. */
  settle(): Promise<void>;
  /** Edits as a user or a co-author, with the events. */
  edit(by: 'user' | 'remote', edit: (workbook: WorkbookModel) => void): void;
  /** Requests that the add-in awaited, with their bytes and answers. */
  readonly requests: EmbeddedExcel['workRequests'];
  readonly faults: EmbeddedExcel['faults'];
  /** Ranges kept alive. After a run: 0, once `settle` was awaited. */
  readonly references: number;
  /** Presses a button of the ribbon. */
  press(action: string): Promise<void>;
  save(): Uint8Array;
}

let opened: EmbeddedExcel | undefined;

/** Until what is on its way has arrived: the client library sends releases that nobody awaits. */
async function quiet(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await opened?.idle();
  }
}

// An answer must not reach a library whose test file has ended; time limits and watchers of closed panes end with it.
if (typeof afterAll === 'function')
  afterAll(async () => {
    await quiet();
    for (const timer of timers) clearTimeout(timer);
    globalThis.setTimeout = startTimer;
  });

interface Library {
  readonly host: External;
  readonly globals: OfficeGlobals;
}

/** Which pane code runs in: a run that waits in a closed pane must not go on in the next workbook. */
const panes = new AsyncLocalStorage<object>();
const everyPane = new Set<object>();

/** Timers that did not end yet, whoever started them. */
const timers = new Set<NodeJS.Timeout>();
const startTimer = globalThis.setTimeout;
globalThis.setTimeout = Object.assign(
  (work: (...given: unknown[]) => void, milliseconds?: number, ...given: unknown[]) => {
    const timer = startTimer(() => {
      timers.delete(timer);
      work(...given);
    }, milliseconds);
    timers.add(timer);
    return timer;
  },
  startTimer,
);

/** Loaded once a test file (0.2 s), and anew where handlers of a former pane would still be in it. */
const libraries = new Map<string, Library>();

async function libraryFor(excel: EmbeddedExcel, fresh: boolean): Promise<Library> {
  const key = `${excel.profile.name} ${excel.locale}`;
  const known = libraries.get(key);
  if (known !== undefined && !fresh) {
    useOffice(known.globals);
    known.host.connect(excel);
    return known;
  }
  known?.host.disconnect();
  const host = new External(excel.profile, excel.locale);
  host.connect(excel);
  const library = { host, globals: await loadOffice(host) };
  libraries.set(key, library);
  return library;
}

const hasHandlers = (excel: EmbeddedExcel | undefined): boolean =>
  excel !== undefined && (excel.leftHandlers || excel.subscriptions.count > 0);

/** Opens the bytes of an .xlsx, or a model, in the embedded Excel. */
export async function openEmbedded(
  book: Uint8Array | WorkbookModel,
  { profile = '2021', locale = 'vi-VN', readOnly = false, fileName = 'Book1.xlsx', latency = 0 }: EmbeddedSettings = {},
): Promise<OpenEmbedded> {
  await quiet();
  const workbook = book instanceof Uint8Array ? loadWorkbook(book, { fileName, readOnly }) : book;
  let pane = {};
  const excel = new EmbeddedExcel(workbook, {
    profile: profiles[profile],
    locale,
    latency,
    paneOf: () => panes.getStore() ?? pane,
  });
  for (const gone of everyPane) excel.closePane(gone);
  everyPane.add(pane);
  const former = opened;
  opened = excel;
  if (hasHandlers(former)) libraries.clear();
  let { host } = await libraryFor(excel, false);
  const inPane = <T>(work: () => Promise<T>): Promise<T> => panes.run(pane, work);
  const settle = async (): Promise<void> => {
    await quiet();
    if (excel.crashes.length > 0) throw excel.crashes[0];
  };
  return {
    workbook,
    excel,
    faults: excel.faults,
    inPane,
    settle,
    run: async (work) => {
      try {
        return await inPane(() => Excel.run(work));
      } finally {
        if (excel.crashes.length > 0) throw excel.crashes[0];
      }
    },
    reopenPane: async () => {
      excel.closePane(pane);
      pane = {};
      everyPane.add(pane);
      await quiet();
      ({ host } = await libraryFor(excel, excel.leftHandlers));
      excel.leftHandlers = false;
    },
    edit: (by, edit) => void actAs(workbook, by, () => edit(workbook)),
    get requests() {
      return excel.workRequests;
    },
    get references() {
      return excel.references.count;
    },
    press: (action) => inPane(() => host.press(action)),
    save: () => saveWorkbook(workbook),
  };
}
