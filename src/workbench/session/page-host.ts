import { External } from '../../embedded-excel/host/external';
import type { Session } from './session';

type Result = { toArray: () => readonly unknown[] } | number;
type Answer = (result: Result) => void;

const RICH_API = 93;

/** Milliseconds in which a page's program has tied its functions to the buttons once the library is there. */
const LOADING = 60_000;

/** The client library says that it listens to the ribbon's buttons. */
function isReadyNotice(body: string): boolean {
  return body.includes('Microsoft.InternalService.AddinInternalService');
}

/** Nothing of the request was executed: its answer is the number of an error. */
function isRefusal(result: Result): boolean {
  return (typeof result === 'number' ? result : result.toArray()[0]) !== 0;
}

/** One page of the add-in: what it meets as `window.external`, and the buttons it answers. */
export interface PageHost {
  readonly external: object;
  /** Presses a ribbon button; resolves when the add-in has done. */
  press(action: string): Promise<void>;
  /** Tells where the page is closed from within, by a fault. */
  whenClosed(tell: () => void): void;
  /** The page goes: nothing it still sends is executed. */
  close(): void;
}

/** Excel as one page of the add-in meets it. Give it to the page's window before office.js loads. */
export function pageHost(session: Session): PageHost {
  const host = new External(session.excel.profile, session.excel.locale);
  host.connect(session.excel);
  host.openDialog = (dialog) => session.openWindow(dialog);
  const page = {};
  let tellReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (tellReady = resolve));
  const execute = (id: number, params: readonly unknown[], answer: Answer): void => {
    session.page = page;
    host.Execute(id, params, (result) => {
      answer(result);
      const message = params[0];
      const body: unknown = Array.isArray(message) ? message[4] : undefined;
      if (id !== RICH_API || typeof body !== 'string' || isRefusal(result)) return;
      if (isReadyNotice(body)) tellReady();
      session.executed(body);
    });
  };
  return {
    external: Object.assign(Object.create(host), host, { Execute: execute }),
    press: async (action) => {
      await ready;
      const begun = Date.now();
      for (;;) {
        try {
          await host.press(action);
          return;
        } catch (error) {
          // The library is there before the add-in's own program has tied its functions to the buttons.
          if (Date.now() - begun > LOADING) throw error;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    },
    whenClosed: (tell) => void session.whenClosed.set(page, tell),
    close: () => {
      session.whenClosed.delete(page);
      session.excel.closePane(page);
      host.disconnect();
    },
  };
}
