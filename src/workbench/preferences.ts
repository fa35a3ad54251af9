import { useEffect, useState } from 'react';
import type { Language } from '../language/language';

export type ThemeChoice = 'system' | 'light' | 'dark';

const LANGUAGE = 'workbench.language';
const THEME = 'workbench.theme';
const DARK = '(prefers-color-scheme: dark)';

/** What this person likes the page to be; kept in the browser. Vietnamese, and as bright as the system, at first. */
export function usePreferences() {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'vi'));
  const [theme, setTheme] = useState<ThemeChoice>(() => themeNamed(localStorage.getItem(THEME)));
  const [systemDark, setSystemDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const hear = (): void => setSystemDark(query.matches);
    query.addEventListener('change', hear);
    return () => query.removeEventListener('change', hear);
  }, []);
  return {
    language,
    theme,
    dark: theme === 'system' ? systemDark : theme === 'dark',
    setLanguage: (chosen: Language): void => {
      localStorage.setItem(LANGUAGE, chosen);
      setLanguage(chosen);
    },
    setTheme: (chosen: ThemeChoice): void => {
      localStorage.setItem(THEME, chosen);
      setTheme(chosen);
    },
  };
}

function themeNamed(name: string | null): ThemeChoice {
  return name === 'light' || name === 'dark' ? name : 'system';
}
