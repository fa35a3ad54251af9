import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Theme } from '../excel/personal';

/** How the pane looks: Fluent's theme, and the scheme of the browser's own controls. */
export interface Look {
  readonly theme: FluentTheme;
  readonly scheme: 'light' | 'dark';
}

export const LOOKS = {
  light: { theme: webLightTheme, scheme: 'light' },
  dark: { theme: webDarkTheme, scheme: 'dark' },
  contrast: { theme: teamsHighContrastTheme, scheme: 'dark' },
} as const satisfies Record<string, Look>;

/**
 * High contrast where the system has it; else the person's own choice, else as Office looks, else as the browser does.
 * @param officeIsDark null where Office does not say
 */
export function useLook(chosen: Theme, officeIsDark: boolean | null): Look {
  const contrast = useMedia('(forced-colors: active)');
  const browserIsDark = useMedia('(prefers-color-scheme: dark)');
  if (contrast) return LOOKS.contrast;
  const dark = chosen === 'system' ? (officeIsDark ?? browserIsDark) : chosen === 'dark';
  return dark ? LOOKS.dark : LOOKS.light;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
