import type { Profile } from '../profiles';
import type { EventMessage } from '../protocol/subscriptions';
import type { EmbeddedExcel, Reply } from './embedded-excel';
import { hostContext, hostInfo } from './host-context';

type SafeArray = { toArray: () => readonly unknown[] };
type Callback = (result: SafeArray | number) => void;
type EventHandler = (id: number, message: SafeArray) => void;

/** A page that the add-in wants to be shown in a window above the workbook (`displayDialogAsync`). */
export interface DialogRequest {
  readonly address: string;
  /** Percent of the screen. */
  readonly width: number;
  readonly height: number;
  /** The person has closed the window: the add-in hears of it. */
  readonly closed: () => void;
}

/** Shows a window; gives how the add-in closes it. */
export type DialogOpener = (dialog: DialogRequest) => () => void;

/** Numbers of the client library's dispatch ids. */
const RICH_API = 93;
const COMMAND_DONE = 94;
const RICH_EVENT = 33;
const COMMAND_EVENT = 39;
const DIALOG_EVENT = 10;
/** The client library's `OSF.DialogMessageType.DialogClosed`. */
const DIALOG_CLOSED = 12006;
const EVENT_CATEGORY = 65536;

const array = (...values: unknown[]): SafeArray => ({ toArray: () => values });

/**
 * `window.external` as the desktop program gives it to office.js. Put it there before office.js loads. The library looks at the
 * program and the profile once; the workbook can be changed at any time (`connect`).
 */
export class External {
  private excel: EmbeddedExcel | undefined;
  /** From now on the library hears of no events. */
  disconnect = (): void => undefined;
  private readonly handlers = new Map<number, EventHandler>();
  private command: { readonly finish: () => void; readonly fail: (error: Error) => void } | undefined;
  /** Where windows can be shown. Without it the add-in is told that they cannot. */
  openDialog: DialogOpener | undefined;
  private closeDialog = (): void => undefined;
  private commands = 0;
  private messages = 0;

  constructor(
    private readonly profile: Profile,
    private readonly locale: string,
  ) {}

  /** From now on the library talks to this Excel. */
  connect(excel: EmbeddedExcel): void {
    this.disconnect();
    this.excel = excel;
    this.disconnect = excel.onMessage((message) => this.fire(message));
  }

  /** Presses a ribbon button (`Office.actions.associate(action, …)`); resolves when the add-in has called `event.completed()`. */
  press(action: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.command = { finish: resolve, fail: reject };
      const event = JSON.stringify({ source: { id: action } });
      this.handlers.get(COMMAND_EVENT)?.(COMMAND_EVENT, array(`command-${String(++this.commands)}`, action, event));
    });
  }

  readonly GetHostInfo = (): string => hostInfo(this.locale);
  readonly GetLoggingAllowed = (): boolean => false;
  readonly GetContext = (): object => hostContext(this.profile, this.locale, () => this.current().workbook);

  readonly Execute = (dispatchId: number, params: readonly unknown[], callback: Callback): void => {
    if (dispatchId === COMMAND_DONE) {
      callback(array(0));
      if (params[1] === 0) this.command?.finish();
      else this.command?.fail(new Error(`the command failed: ${String(params[1])}`));
      return;
    }
    const message = params[0];
    const body: unknown = Array.isArray(message) ? message[4] : undefined;
    if (dispatchId !== RICH_API || typeof body !== 'string') {
      callback(array(UNSUPPORTED));
      return;
    }
    this.current().receive(body, (reply: Reply) => {
      callback('transport' in reply ? array(reply.transport) : array(0, [200, [], reply.body]));
    });
  };

  readonly RegisterEvent = (dispatchId: number, target: string, handler: EventHandler, callback: Callback): void => {
    if (dispatchId === DIALOG_EVENT) {
      callback(this.showDialog(target, handler));
      return;
    }
    this.handlers.set(dispatchId, handler);
    callback(0);
  };

  readonly UnregisterEvent = (
    dispatchId: number,
    _target: string,
    _handler: EventHandler,
    callback: Callback,
  ): void => {
    if (dispatchId === DIALOG_EVENT) this.closeDialog();
    this.handlers.delete(dispatchId);
    callback(0);
  };

  /** @param target what the library says of the window, as JSON: its address and its size in percent of the screen */
  private showDialog(target: string, handler: EventHandler): number {
    if (this.openDialog === undefined) return UNSUPPORTED;
    // The library's own words; their shape is the protocol's.
    const { url, width, height } = JSON.parse(target) as { url: string; width: number; height: number };
    const closed = (): void => handler(DIALOG_EVENT, array(DIALOG_CLOSED));
    this.closeDialog = this.openDialog({ address: url, width, height, closed });
    return 0;
  }

  private current(): EmbeddedExcel {
    if (this.excel === undefined) throw new Error('no embedded Excel is connected');
    return this.excel;
  }

  private fire({ number, target, args, remote }: EventMessage): void {
    const entry = [EVENT_CATEGORY, number, target, JSON.stringify(args), ++this.messages, remote];
    this.handlers.get(RICH_EVENT)?.(RICH_EVENT, array(entry));
  }
}

/** `ooeOperationNotSupported`: dispatch ids of Office's older, common API, which the add-in does not use. */
const UNSUPPORTED = 5000;
