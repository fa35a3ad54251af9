import { useEffect, useRef } from 'react';

/** Where letters are typed, keys are no shortcuts. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null;
}

/** Ties keys to what they do while the component is shown: `n`, `/`, `Escape`. Keys with Ctrl or Alt stay the host's. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      // Keys within a word that an input method composes are its own: Esc takes back the word.
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isTyping(event.target) && event.key.length === 1) return;
      const does = new Map(Object.entries(latest.current)).get(
        event.key.length === 1 ? event.key.toLowerCase() : event.key,
      );
      if (does === undefined) return;
      event.preventDefault();
      does();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
