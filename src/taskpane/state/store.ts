import type { PaneEvent } from './event';
import { reduce } from './reduce';
import type { PaneState } from './state';

/** Holds the pane's state and tells who listens; shaped for React's `useSyncExternalStore`. */
export interface Store {
  readonly get: () => PaneState;
  readonly send: (event: PaneEvent) => void;
  /** @returns what ends the listening */
  readonly listen: (listener: () => void) => () => void;
}

/** Makes a store that begins with a state. */
export function storeOf(first: PaneState): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send: (event) => {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
