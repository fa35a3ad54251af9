/** A window that the add-in had Excel open. */
export interface Dialog {
  readonly address: string;
  /** The user closes it. */
  close(): void;
}

/** What Microsoft's library calls for a window, and what it says of one that was closed. */
const DIALOG_EVENT = 10;
const CLOSED = 12006;

interface Array {
  toArray(): readonly unknown[];
}
type RegisterEvent = (
  id: number,
  target: string,
  handler: (id: number, message: Array) => void,
  callback: (status: number) => void,
) => void;

/**
 * From now on the embedded Excel opens windows, as the desktop program does, and lists them.
 * @param answer the status that Excel gives: 0 opens the window, everything else refuses it
 */
export function watchDialogs(answer = 0): Dialog[] {
  const opened: Dialog[] = [];
  // Every page has it, and the library reads it when a window closes.
  if (!('status' in globalThis)) Object.defineProperty(globalThis, 'status', { value: '', configurable: true });
  // The library asks `window.external` anew at every call; what it is typed as elsewhere is the browser's own.
  const host = Reflect.get(globalThis, 'external') as unknown as { RegisterEvent: RegisterEvent };
  const register = host.RegisterEvent;
  host.RegisterEvent = (id, target, handler, callback) => {
    if (id !== DIALOG_EVENT) return register(id, target, handler, callback);
    if (answer !== 0) return callback(answer);
    // The target is what the add-in asked for, as JSON.
    const { url } = JSON.parse(target) as { readonly url: string };
    opened.push({ address: url, close: () => handler(DIALOG_EVENT, { toArray: () => [CLOSED, ''] }) });
    callback(0);
  };
  return opened;
}
