import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/** What a page's outermost element listens with. */
export interface FocusListeners {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/**
 * Work closes what would begin another, and may take it away: once it has ended the keyboard is where it was, or at the
 * heading where that is gone. Left alone where the person went elsewhere meanwhile.
 */
export function useKeptFocus(idle: boolean, heading: RefObject<HTMLElement | null>): FocusListeners {
  const held = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const before = held.current;
    if (!idle || before === null || !document.hasFocus() || document.activeElement !== document.body) return;
    if (before.isConnected && !before.matches(':disabled')) before.focus({ preventScroll: true });
    else heading.current?.focus();
  }, [idle, heading]);
  return {
    onFocus: ({ target }) => {
      held.current = target;
    },
    // Told when a person goes elsewhere, not when a control is closed or taken away.
    onBlur: () => {
      held.current = null;
    },
  };
}
