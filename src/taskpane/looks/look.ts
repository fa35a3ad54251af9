import type { PartialTheme } from '@fluentui/react-components';
import type { Theme } from '../../excel/personal';
import light from './light.json';

/** How the pane looks: Fluent's theme, and the scheme of the browser's own controls. */
export interface Look {
  readonly theme: PartialTheme;
  readonly scheme: 'light' | 'dark';
}

export type LookName = 'light' | 'dark' | 'contrast';

const CONTRAST_QUERY = '(forced-colors: active)';
const DARK_QUERY = '(prefers-color-scheme: dark)';

/**
 * High contrast where the system has it; else the person's own choice, else as Office looks, else as the browser does.
 * @param officeIsDark null where Office does not say
 */
export function lookName(chosen: Theme, officeIsDark: boolean | null): LookName {
  if (matchMedia(CONTRAST_QUERY).matches) return 'contrast';
  const dark = chosen === 'system' ? (officeIsDark ?? matchMedia(DARK_QUERY).matches) : chosen === 'dark';
  return dark ? 'dark' : 'light';
}

/** Loads what most people never see only for those who do. The data are Fluent's own (`scripts/looks.mjs`). */
export async function loadLook(name: LookName): Promise<Look> {
  try {
    if (name === 'dark') return { theme: (await import('./dark.json')).default, scheme: 'dark' };
    if (name === 'contrast') return { theme: (await import('./contrast.json')).default, scheme: 'dark' };
  } catch {
    // Better light than nothing.
  }
  return { theme: light, scheme: 'light' };
}

/** Tells when the system's own look changes. */
export function listenToSystem(listener: () => void): void {
  for (const query of [CONTRAST_QUERY, DARK_QUERY]) matchMedia(query).addEventListener('change', listener);
}
