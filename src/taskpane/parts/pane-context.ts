import { createContext, useContext } from 'react';
import type { Language } from '../../language/language';
import type { Technical } from '../models/technical';
import type { PaneEvent } from '../state/event';
import type { PaneState } from '../state/state';
import type { PaneWork } from '../jobs/pane-work';

/** What every screen has at hand. */
export interface Pane {
  readonly state: PaneState;
  readonly send: (event: PaneEvent) => void;
  readonly work: PaneWork;
  readonly technical: () => Promise<Technical>;
  /** Excel for Mac lays the add-in's own menu over the pane's corner. */
  readonly isMac: boolean;
  readonly language: Language;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane that a component belongs to. @throws outside of one */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('no pane around this component');
  return pane;
}
