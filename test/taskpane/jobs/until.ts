import type { PaneState } from '../../../src/taskpane/state/state';
import type { Store } from '../../../src/taskpane/state/store';
import type { OpenEmbedded } from '../../support/embedded';

/** What the pane knows as soon as this holds. */
export function until(store: Store, holds: (state: PaneState) => boolean): Promise<PaneState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (holds(store.get())) resolve(store.get());
    };
    store.listen(look);
    look();
  });
}

/** What the pane knows once it has looked at the workbook and is at work no longer. */
export function idle(store: Store): Promise<PaneState> {
  return until(store, ({ work, workbook }) => work === null && workbook.kind !== 'looking');
}

/** Longer than the pane waits behind the last change before it looks. */
const LONGER_THAN_QUIET = 800;

/** Waits until the pane, which watches the workbook, has nothing more to ask of it. */
export async function asksNothing(opened: Pick<OpenEmbedded, 'requests' | 'settle'>): Promise<void> {
  for (let last = -1; last !== opened.requests.length;) {
    last = opened.requests.length;
    await new Promise((resolve) => setTimeout(resolve, LONGER_THAN_QUIET));
    await opened.settle();
  }
}
