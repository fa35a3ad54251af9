import type { DialogRequest } from '../../embedded-excel/host/external';
import { EmbeddedExcel } from '../../embedded-excel/host/embedded-excel';
import { ModelError } from '../../embedded-excel/model/error';
import { loadWorkbook } from '../../embedded-excel/model/load';
import { sheetById } from '../../embedded-excel/model/sheets';
import type { SheetModel, WorkbookModel } from '../../embedded-excel/model/types';
import { profiles, type ProfileName } from '../../embedded-excel/profiles';
import { endUndo } from '../../embedded-excel/user/undo';
import type { RequestBody } from '../../embedded-excel/protocol/request';
import type { SheetRefusal } from '../../language/workbench-words';
import type { CopiedCells } from '../sheet/clipboard';
import { mayWrite } from './may-write';

/** Which Excel the workbench is. */
export interface HostChoice {
  readonly profile: ProfileName;
  /** Of Excel's own interface, as Windows names it. */
  readonly locale: 'vi-VN' | 'en-US';
  /** Milliseconds that a request takes. */
  readonly latency: number;
}

export const USUAL_HOST: HostChoice = { profile: '365', locale: 'vi-VN', latency: 0 };

/** Why Excel, or the browser, did not do what the person asked. */
export type Refusal = ModelError['code'] | OwnRefusal;

type OwnRefusal = 'not-in-list' | 'nothing-to-undo' | 'nothing-to-paste' | 'clipboard-closed';

/** What kind of refusal a person hears of. */
export function refusalWord(refusal: Refusal): SheetRefusal {
  switch (refusal) {
    case 'AccessDenied':
      return 'protected';
    case 'InvalidOperation':
      return 'merged';
    case 'not-in-list':
    case 'nothing-to-undo':
    case 'nothing-to-paste':
    case 'clipboard-closed':
      return refusal;
    default:
      return 'other';
  }
}

/** The sheet on screen, as it is between two changes. */
export interface Shown {
  readonly sheet: SheetModel;
}

/**
 * One open workbook in one Excel. The model is changed in place, by the person through `act` and by the add-in through
 * its requests; `shown` is another object after each change, so that what is on screen knows when to look again.
 */
export class Session {
  readonly excel: EmbeddedExcel;
  /** The page whose request is being received; requests of closed pages are not executed. */
  page: unknown = null;
  /** What is told where a page is closed from within, by a fault. */
  readonly whenClosed = new Map<unknown, () => void>();
  private shown: Shown;
  refusal: Refusal | null = null;
  /** What was copied or cut last, in whichever sheet. */
  copied: CopiedCells | null = null;
  /** The add-in's window above the sheet. */
  window: DialogRequest | null = null;
  private readonly listeners = new Set<() => void>();
  private announced = false;

  constructor(
    readonly workbook: WorkbookModel,
    readonly host: HostChoice,
  ) {
    // The Excel before this one, with another profile, lets go of the workbook.
    workbook.listeners.clear();
    this.shown = { sheet: this.sheet };
    this.excel = new EmbeddedExcel(workbook, {
      profile: profiles[host.profile],
      locale: host.locale,
      latency: host.latency,
      paneOf: () => this.page,
      paneClosed: (page) => this.whenClosed.get(page)?.(),
    });
  }

  /** While a cell is being edited Excel refuses what the add-in asks. */
  setEditing(editing: boolean): void {
    if (this.excel.cellEdit === editing) return;
    this.excel.cellEdit = editing;
    this.changed();
  }

  setCopied(cells: CopiedCells | null): void {
    this.copied = cells;
  }

  /** The sheet on screen. */
  get sheet(): SheetModel {
    const sheet = sheetById(this.workbook, this.workbook.activeSheet) ?? this.workbook.sheets[0];
    if (sheet === undefined) throw new Error('A workbook has at least one sheet');
    return sheet;
  }

  /** Calls `listener` after changes; gives how to end it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly getShown = (): Shown => this.shown;

  /** Something may have changed. Listeners hear once, however much it was. */
  changed(): void {
    if (this.announced) return;
    this.announced = true;
    queueMicrotask(() => {
      this.announced = false;
      this.shown = { sheet: this.sheet };
      for (const listener of this.listeners) listener();
    });
  }

  /** Does what the person asked. What Excel refuses is told in `refusal`; false then. */
  act(action: () => unknown): boolean {
    this.refusal = null;
    try {
      action();
      return true;
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      this.refusal = error.code;
      return false;
    } finally {
      this.changed();
    }
  }

  /** Says that Excel refused, or no longer says so (null). */
  refuse(refusal: Refusal | null): void {
    this.refusal = refusal;
    this.changed();
  }

  /** Shows a window of the add-in; gives how the add-in closes it. */
  openWindow(asked: DialogRequest): () => void {
    this.window = asked;
    this.changed();
    return () => {
      if (this.window !== asked) return;
      this.window = null;
      this.changed();
    };
  }

  /** The person closes the add-in's window. */
  closeWindow(): void {
    const { window } = this;
    this.window = null;
    window?.closed();
    this.changed();
  }

  /**
   * The add-in's request was executed. A write of an add-in ends what can be undone, as in Excel 2021 (a guess for
   * others): taking back what was done before it would take the add-in's own changes along.
   */
  executed(body: string): void {
    // What the client library sent; its shape is the protocol's.
    if (mayWrite(JSON.parse(body) as RequestBody)) endUndo(this.workbook);
    this.changed();
  }
}

/**
 * Opens the bytes of an .xlsx.
 * @throws FileProblem where it is no workbook that can be read
 */
export function openSession(bytes: Uint8Array, fileName: string, host: HostChoice = USUAL_HOST): Session {
  return new Session(loadWorkbook(bytes, { fileName }), host);
}
