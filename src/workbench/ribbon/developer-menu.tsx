import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { WrenchScrewdriver20Regular } from '@fluentui/react-icons';
import { NOTHING_ALLOWED } from '../../embedded-excel/model/protection';
import { protectSheet, unprotectSheet } from '../../embedded-excel/user/sheet-actions';
import type { ProfileName } from '../../embedded-excel/profiles';
import { LANGUAGE_NAMES, type Language } from '../../language/language';
import { workbenchWord, type WorkbenchWord } from '../../language/workbench-words';
import type { HostChoice, Session } from '../session/session';
import { FAULTS, playFault } from './faults';

const PROFILES: readonly (readonly [ProfileName, WorkbenchWord])[] = [
  ['2021', 'profile2021'],
  ['2024', 'profile2024'],
  ['365', 'profile365'],
  ['web', 'profileWeb'],
];
const LATENCIES: readonly (readonly [number, WorkbenchWord])[] = [
  [0, 'latencyNone'],
  [500, 'latencyHalf'],
  [2000, 'latencyTwo'],
];

interface DeveloperMenuProps {
  readonly session: Session;
  readonly language: Language;
  readonly setHost: (host: HostChoice) => void;
}

/** Which Excel this is, and what goes wrong in it. */
export function DeveloperMenu({ session, language, setHost }: DeveloperMenuProps) {
  const { workbook, sheet, host } = session;
  const word = (key: WorkbenchWord): string => workbenchWord(key, language);
  const protect = (): unknown =>
    sheet.protection === null ? protectSheet(workbook, sheet, NOTHING_ALLOWED) : unprotectSheet(workbook, sheet);
  return (
    <Menu
      checkedValues={{ profile: [host.profile], locale: [host.locale], latency: [String(host.latency)] }}
      onCheckedValueChange={(_event, { name, checkedItems: [chosen] }) => {
        const profile = PROFILES.find(([key]) => key === chosen)?.[0];
        if (name === 'profile' && profile !== undefined) setHost({ ...host, profile });
        if (name === 'locale') setHost({ ...host, locale: chosen === 'en-US' ? 'en-US' : 'vi-VN' });
        if (name === 'latency') setHost({ ...host, latency: Number(chosen) });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<WrenchScrewdriver20Regular />}
          aria-label={word('developer')}
          title={word('developer')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{word('excelVersion')}</MenuGroupHeader>
            {PROFILES.map(([profile, name]) => (
              <MenuItemRadio key={profile} name="profile" value={profile}>
                {word(name)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{word('excelLanguage')}</MenuGroupHeader>
            <MenuItemRadio name="locale" value="vi-VN">
              {LANGUAGE_NAMES.vi}
            </MenuItemRadio>
            <MenuItemRadio name="locale" value="en-US">
              {LANGUAGE_NAMES.en}
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{word('latency')}</MenuGroupHeader>
            {LATENCIES.map(([latency, name]) => (
              <MenuItemRadio key={latency} name="latency" value={String(latency)}>
                {word(name)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          {(['faults', 'faultsLater'] as const).map((when) => (
            <Menu key={when}>
              <MenuTrigger disableButtonEnhancement>
                <MenuItem>{word(when)}</MenuItem>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {FAULTS.map(([name, fault]) => (
                    <MenuItem key={name} onClick={() => playFault(session, fault(session), when === 'faultsLater')}>
                      {word(name)}
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
          ))}
          <MenuItem onClick={() => session.excel.faults.end()}>{word('endFaults')}</MenuItem>
          <MenuItem onClick={() => session.act(protect)}>
            {word(sheet.protection === null ? 'protectSheet' : 'unprotectSheet')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
