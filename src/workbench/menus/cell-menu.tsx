import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, type MenuItemProps } from '@fluentui/react-components';
import {
  ArrowSortDownLines20Regular,
  ArrowSortUpLines20Regular,
  ClipboardPaste20Regular,
  Copy20Regular,
  Cut20Regular,
  Filter20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import {
  clearContents,
  deleteColumns,
  deleteRows,
  hideOrShowColumns,
  hideOrShowRows,
  insertColumns,
  insertRows,
} from '../../embedded-excel/user/cell-actions';
import { singleCell } from '../../embedded-excel/model/limits';
import type { Language } from '../../language/language';
import { ribbonLabel } from '../../language/ribbon-words';
import { workbenchWord, type WorkbenchWord } from '../../language/workbench-words';
import type { Session } from '../session/session';
import type { CopyAndPaste } from '../sheet/copy-and-paste';
import type { SheetPicture } from '../sheet/sheet-picture';
import { sortBySelection, switchFilter } from '../sheet/sort-and-filter';
import { pointTarget } from './point-target';

interface CellMenuProps {
  readonly session: Session;
  readonly picture: SheetPicture;
  readonly language: Language;
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly clipboard: CopyAndPaste;
  /** @param back the keyboard goes back to the sheet, not to what was clicked instead */
  readonly close: (back: boolean) => void;
  /** The add-in's entry of the menu, as its manifest has it. */
  readonly why: () => void;
}

type Entry = readonly [word: WorkbenchWord, action: () => unknown, icon?: ReactElement, letter?: string] | 'divider';

/** What the second button of the mouse offers over cells and headers. */
export function CellMenu({ session, picture, language, at, clipboard, close, why }: CellMenuProps) {
  const { workbook } = session;
  const { sheet, merged } = picture;
  const { selection } = sheet;
  const { top, bottom, left, right } = selection.areas[0] ?? singleCell(selection.row, selection.column);
  const entries: readonly Entry[] = [
    ['cut', () => clipboard.takeByMenu(true), <Cut20Regular />, 'X'],
    ['copy', () => clipboard.takeByMenu(false), <Copy20Regular />, 'C'],
    ['paste', () => clipboard.putByMenu(), <ClipboardPaste20Regular />, 'V'],
    'divider',
    ['sortUp', () => sortBySelection(workbook, sheet, merged, true), <ArrowSortUpLines20Regular />],
    ['sortDown', () => sortBySelection(workbook, sheet, merged, false), <ArrowSortDownLines20Regular />],
    ['filter', () => switchFilter(workbook, sheet, merged), <Filter20Regular />],
    'divider',
    ['insertRow', () => insertRows(workbook, sheet, top, bottom - top + 1)],
    ['deleteRow', () => deleteRows(workbook, sheet, top, bottom - top + 1)],
    ['insertColumn', () => insertColumns(workbook, sheet, left, right - left + 1)],
    ['deleteColumn', () => deleteColumns(workbook, sheet, left, right - left + 1)],
    'divider',
    ['hideRows', () => hideOrShowRows(workbook, sheet, top, bottom, true)],
    ['showRows', () => hideOrShowRows(workbook, sheet, Math.max(0, top - 1), bottom + 1, false)],
    ['hideColumns', () => hideOrShowColumns(workbook, sheet, left, right, true)],
    ['showColumns', () => hideOrShowColumns(workbook, sheet, Math.max(0, left - 1), right + 1, false)],
    'divider',
    ['clearContents', () => clearContents(workbook, sheet, { top, bottom, left, right })],
  ];
  return (
    <Menu
      open={at !== null}
      onOpenChange={(_event, { open, type }) => {
        if (!open) close(type !== 'clickOutside');
      }}
      positioning={{
        target: pointTarget(at ?? { x: 0, y: 0 }),
        position: 'below',
        align: 'start',
        // All of it in view wherever the mouse was; on a low screen it scrolls.
        shiftToCoverTarget: true,
        autoSize: 'height',
        overflowBoundaryPadding: 4,
      }}
    >
      <MenuPopover>
        <MenuList>
          {entries.map((entry, index) =>
            entry === 'divider' ? (
              <MenuDivider key={`divider-${String(index)}`} />
            ) : (
              <MenuItem
                key={entry[0]}
                {...(entry[2] === undefined ? {} : { icon: entry[2] })}
                {...(entry[3] === undefined ? {} : shortcut(entry[3]))}
                onClick={() => session.act(entry[1])}
              >
                {workbenchWord(entry[0], language)}
              </MenuItem>
            ),
          )}
          <MenuDivider />
          <MenuItem icon={<img src="add-in/assets/why-20.png" alt="" />} onClick={why}>
            {ribbonLabel('why', language)}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The keys that do the same, shown and told to screen readers. */
function shortcut(letter: string): Pick<MenuItemProps, 'secondaryContent' | 'aria-keyshortcuts'> {
  return {
    secondaryContent: { children: `Ctrl+${letter}`, 'aria-hidden': true },
    'aria-keyshortcuts': `Control+${letter}`,
  };
}
