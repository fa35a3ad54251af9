import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { LANGUAGE_NAMES, type Language } from '../../language/language';
import { workbenchWord } from '../../language/workbench-words';
import type { ThemeChoice } from '../preferences';

const useClasses = makeStyles({ end: { display: 'flex', alignItems: 'center', marginLeft: 'auto' } });

interface ViewMenuProps {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly children: ReactNode;
}

/** The page's language and brightness, and what else stands at the end of the ribbon. */
export function ViewMenu({ language, theme, setLanguage, setTheme, children }: ViewMenuProps) {
  const classes = useClasses();
  const word = (key: Parameters<typeof workbenchWord>[0]): string => workbenchWord(key, language);
  return (
    <div className={classes.end}>
      <Menu
        checkedValues={{ language: [language], theme: [theme] }}
        onCheckedValueChange={(_event, { name, checkedItems: [chosen] }) => {
          if (name === 'language') setLanguage(chosen === 'en' ? 'en' : 'vi');
          else setTheme(chosen === 'light' || chosen === 'dark' ? chosen : 'system');
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            icon={<Settings20Regular />}
            aria-label={word('theme')}
            title={word('theme')}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{word('language')}</MenuGroupHeader>
              <MenuItemRadio name="language" value="vi">
                {LANGUAGE_NAMES.vi}
              </MenuItemRadio>
              <MenuItemRadio name="language" value="en">
                {LANGUAGE_NAMES.en}
              </MenuItemRadio>
            </MenuGroup>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{word('theme')}</MenuGroupHeader>
              {(['system', 'light', 'dark'] as const).map((choice) => (
                <MenuItemRadio key={choice} name="theme" value={choice}>
                  {word(choice)}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      {children}
    </div>
  );
}
