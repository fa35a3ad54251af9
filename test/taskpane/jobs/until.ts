import type { PaneState } from '../../../src/taskpane/state/state';
import type { Store } from '../../../src/taskpane/state/store';

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
