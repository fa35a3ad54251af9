import { External } from '../../embedded-excel/host/external';
import type { Session } from './session';

type Answer = (result: { toArray: () => readonly unknown[] } | number) => void;

const RICH_API = 93;
/** A cell is being edited: number of the client library's `OSF.DDA.ErrorCodeManager.errorCodes`. */
const CELL_EDIT = 5004;

/** One page of the add-in: what it meets as `window.external`, and the buttons it answers. */
export interface PageHost {
  readonly external: object;
  /** Presses a ribbon button; resolves when the add-in has done. */
  press(action: string): Promise<void>;
  /** The page goes: nothing it still sends is executed. */
  close(): void;
}

/** Excel as one page of the add-in meets it. Give it to the page's window before office.js loads. */
export function pageHost(session: Session): PageHost {
  const host = new External(session.excel.profile, session.excel.locale);
  host.connect(session.excel);
  const page = {};
  const execute = (id: number, params: readonly unknown[], answer: Answer): void => {
    if (session.editing && id === RICH_API) {
      answer({ toArray: () => [CELL_EDIT] });
      return;
    }
    session.page = page;
    host.Execute(id, params, (result) => {
      answer(result);
      const message = params[0];
      const body: unknown = Array.isArray(message) ? message[4] : undefined;
      if (id === RICH_API && typeof body === 'string') session.executed(body);
    });
  };
  return {
    external: Object.assign(Object.create(host), host, { Execute: execute }),
    press: (action) => host.press(action),
    close: () => {
      session.excel.closePane(page);
      host.disconnect();
    },
  };
}
