import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/** What a page's outermost element listens with. */
export interface FocusListeners {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/** Where the keyboard is: the control, and its item's place in a list where it is in one. */
interface Held {
  readonly control: HTMLElement;
  readonly list: Element | null;
  readonly place: number;
}

/**
 * Work closes what would begin another, and may take it away: once it has ended the keyboard is where it was. Where that
 * is gone, it is at the choice that took the place of one made, else at the heading. Left alone where the person went
 * elsewhere meanwhile.
 */
export function useKeptFocus(idle: boolean, heading: RefObject<HTMLElement | null>): FocusListeners {
  const held = useRef<Held | null>(null);
  useEffect(() => {
    const before = held.current;
    if (!idle || before === null || !document.hasFocus() || document.activeElement !== document.body) return;
    const { control } = before;
    if (control.isConnected && !control.matches(':disabled')) control.focus({ preventScroll: true });
    else (nextChoice(before) ?? heading.current)?.focus();
  }, [idle, heading]);
  return {
    onFocus: ({ target }) => {
      const item = target.closest('li');
      const list = item?.parentElement ?? null;
      held.current = { control: target, list, place: [...(list?.children ?? [])].findIndex((one) => one === item) };
    },
    // Told when a person goes elsewhere, not when a control is closed or taken away.
    onBlur: () => {
      held.current = null;
    },
  };
}

/** Something was chosen in a list's item, which went with it: the choice to be made next, or the last of the list. */
function nextChoice({ control, list, place }: Held): HTMLElement | null {
  if (!(control instanceof HTMLSelectElement) || list?.isConnected !== true) return null;
  const item = list.children[place] ?? list.lastElementChild;
  return item?.querySelector('select') ?? null;
}
