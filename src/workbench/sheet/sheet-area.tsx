import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { areaAddress, type Area } from '../../grid/area';
import { cellAt, styleAt } from '../../embedded-excel/model/cells';
import { LAST_COLUMN, LAST_ROW, singleCell } from '../../embedded-excel/model/limits';
import { clearContents, typeIntoCell, widenColumns } from '../../embedded-excel/user/cell-actions';
import { choicesAt, takesTyped } from '../../embedded-excel/user/drop-down';
import type { SheetModel } from '../../embedded-excel/model/types';
import { selectCells } from '../../embedded-excel/user/sheet-actions';
import { canUndo, undo } from '../../embedded-excel/user/undo';
import { workbenchWord } from '../../language/workbench-words';
import type { Language } from '../../language/language';
import { CellMenu } from '../menus/cell-menu';
import { FilterMenu } from '../menus/filter-menu';
import { ListButton } from '../menus/list-button';
import type { Session } from '../session/session';
import { CellEditor, type EditEnd, type Editing } from './cell-editor';
import { copyAndPaste } from './copy-and-paste';
import { FormulaBar } from './formula-bar';
import { moveByKey } from './key-moves';
import { spanOf } from './layout';
import { blockAround, selected, type Ground, type Place } from './move';
import type { SheetPicture } from './sheet-picture';
import { SheetView, type SheetHandle } from './sheet-view';
import { filterButtonAt, type FilterButton } from './sort-and-filter';
import { editedText, typedText } from './typed-text';
import type { PointerTarget } from './use-pointer';

interface SheetAreaProps {
  readonly session: Session;
  readonly picture: SheetPicture;
  /** How any sheet looks now. */
  readonly look: (sheet: SheetModel) => SheetPicture;
  readonly language: Language;
  /** Asks the add-in about the row that is selected. */
  readonly why: () => void;
  /** F6: the keyboard goes on to the next part of the page. */
  readonly leave: () => void;
}

const useClasses = makeStyles({
  area: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
});

/** A sheet at work: what keys and the mouse do in it. */
export function SheetArea({ session, picture, look, language, why, leave }: SheetAreaProps) {
  const classes = useClasses();
  const { workbook } = session;
  const { sheet, layout, merged } = picture;
  const ground: Ground = useMemo(() => ({ sheet, layout, merged }), [sheet, layout, merged]);
  const { row, column, areas } = sheet.selection;
  const area = areas[0] ?? singleCell(row, column);
  const handle = useRef<SheetHandle>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [listOpen, setListOpen] = useState(false);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [filterMenu, setFilterMenu] = useState<FilterButton | null>(null);
  const word = (key: Parameters<typeof workbenchWord>[0]): string => workbenchWord(key, language);

  useEffect(() => {
    session.setEditing(editing !== null);
  }, [session, editing]);
  useEffect(() => {
    // The add-in goes to cells too: whatever is selected comes into view.
    handle.current?.show({ row, column });
  }, [sheet.id, row, column]);

  const choose = (chosen: Area, active: Place = { row: chosen.top, column: chosen.left }): void => {
    session.act(() => selectCells(workbook, sheet, chosen, active));
  };

  const numberFormat = workbook.styles.records[styleAt(sheet, row, column)]?.numberFormat ?? 'General';
  const content = editedText(cellAt(sheet, row, column), numberFormat, session.host.locale, workbook.date1904);

  const edit = (text: string, within: boolean): void => setEditing({ row, column, text, within });

  /** False where Excel refused it, which stands on the page then. */
  const keep = ({ row: at, column: across, text }: Editing): boolean => {
    const typed = typedText(text, numberFormat, session.host.locale);
    if (text === content) return true;
    if (takesTyped(workbook, sheet, at, across, typed))
      return session.act(() => typeIntoCell(workbook, sheet, at, across, typed));
    session.refuse('not-in-list');
    return false;
  };

  const endEdit = (how: EditEnd): void => {
    if (editing === null) return;
    session.setEditing(false);
    setEditing(null);
    const refused = how.keep && !keep({ ...editing, text: how.text });
    handle.current?.focus();
    // What was refused stays selected, as its sentence stays on the page.
    if (refused || how.key === null) return;
    const press = { key: how.key, ctrlKey: false, metaKey: false, shiftKey: how.shift };
    const moved = moveByKey(ground, press, 1);
    if (moved !== null) choose(moved.area, moved.active);
  };

  const onControl = (key: string): boolean => {
    switch (key.toLowerCase()) {
      case 'z':
        if (canUndo(workbook)) session.act(() => undo(workbook));
        else session.refuse('nothing-to-undo');
        return true;
      case 'a':
        choose(blockAround(sheet, sheet.selection, merged), { row, column });
        return true;
      default:
        return false;
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing !== null || event.nativeEvent.isComposing) return;
    const { key, altKey, ctrlKey, metaKey } = event;
    const control = ctrlKey || metaKey;
    const button = altKey && key === 'ArrowDown' ? filterButtonAt(sheet, row, column) : null;
    const moved = altKey ? null : moveByKey(ground, event, handle.current?.page() ?? 20);
    if (key === 'F6') leave();
    else if (button !== null) setFilterMenu(button);
    else if (altKey && key === 'ArrowDown') setListOpen(choicesAt(workbook, sheet, row, column) !== null);
    else if (moved !== null) {
      choose(moved.area, moved.active);
      handle.current?.show(moved.corner);
    } else if (key === 'F2') edit(content, true);
    else if (key === 'Escape' && session.copied?.cut === true) session.setCopied(null);
    else if (key === 'Delete' || key === 'Backspace') session.act(() => clearContents(workbook, sheet, area));
    else if (key.length === 1 && !control && !altKey) edit(key, false);
    else if (!control || !onControl(key)) return;
    event.preventDefault();
  };

  const onPointer = (target: PointerTarget): void => {
    if (editing !== null) endEdit({ keep: true, text: editing.text, key: null, shift: false });
    if (target.double) {
      edit(content, true);
      return;
    }
    const place = areaOf(target);
    if (target.secondary && within(area, place)) return;
    // Whole rows and columns are what was pressed, whatever merged cells reach across them.
    if (target.kind !== 'cell')
      choose(target.grows ? linesTo(target, { row, column }) : place, target.grows ? { row, column } : undefined);
    else if (!target.grows) choose(merged.whole(place));
    else choose(selected(ground, { row, column }, { row: place.bottom, column: place.right }), { row, column });
  };

  const clipboard = copyAndPaste(session, picture, look);
  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== null || inField(event)) return;
    event.preventDefault();
    clipboard.put(event.clipboardData.getData('text/plain'));
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (editing !== null || inField(event)) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', clipboard.take(event.type === 'cut'));
  };

  const active = merged.areaOf(row, column);
  const beside =
    editing === null ? (
      <ListButton
        session={session}
        label={word('choices')}
        row={row}
        column={column}
        open={listOpen}
        setOpen={(open) => {
          setListOpen(open);
          if (!open) handle.current?.focus();
        }}
      />
    ) : (
      <CellEditor
        editing={editing}
        box={picture.cell(active.top, active.left).box}
        width={spanOf(layout.columns, active.left, active.right)}
        height={spanOf(layout.rows, active.top, active.bottom)}
        label={word('editCell')}
        change={(text) => setEditing({ ...editing, text })}
        end={endEdit}
      />
    );
  return (
    <div className={classes.area} onPaste={onPaste} onCopy={onCopy} onCut={onCopy}>
      <FormulaBar
        address={areaAddress(area)}
        content={editing?.text ?? content}
        language={language}
        go={(to) => {
          choose(merged.whole(to));
          handle.current?.focus();
        }}
        edit={() => edit(content, true)}
      />
      <SheetView
        picture={picture}
        label={sheet.name}
        hint={word('gridHint')}
        handle={handle}
        beside={beside}
        onKeyDown={onKeyDown}
        onPointer={onPointer}
        onMenu={setMenu}
        onFilter={(at) => setFilterMenu(filterButtonAt(sheet, at.row, at.column))}
        widen={(at, pixels) => session.act(() => widenColumns(workbook, sheet, at, at, pixels * 0.75))}
      />
      <CellMenu
        session={session}
        picture={picture}
        language={language}
        at={menu}
        clipboard={clipboard}
        close={(back) => {
          setMenu(null);
          if (back) handle.current?.focus();
        }}
        why={why}
      />
      {filterMenu !== null && (
        <FilterMenu
          session={session}
          button={filterMenu}
          language={language}
          close={() => {
            setFilterMenu(null);
            handle.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** The name box and the formula bar copy and paste their own text. */
function inField({ target }: ClipboardEvent): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function areaOf({ kind, row, column }: PointerTarget): Area {
  if (kind === 'row') return { top: row, bottom: row, left: 0, right: LAST_COLUMN };
  if (kind === 'column') return { top: 0, bottom: LAST_ROW, left: column, right: column };
  if (kind === 'corner') return { top: 0, bottom: LAST_ROW, left: 0, right: LAST_COLUMN };
  return singleCell(row, column);
}

/** The whole rows or columns from the active cell's to the one that the pointer is at. */
function linesTo(target: PointerTarget, active: Place): Area {
  const end = areaOf(target);
  if (target.kind === 'row')
    return { ...end, top: Math.min(active.row, end.top), bottom: Math.max(active.row, end.bottom) };
  if (target.kind === 'column')
    return { ...end, left: Math.min(active.column, end.left), right: Math.max(active.column, end.right) };
  return end;
}

function within(area: Area, place: Area): boolean {
  return place.top >= area.top && place.bottom <= area.bottom && place.left >= area.left && place.right <= area.right;
}
