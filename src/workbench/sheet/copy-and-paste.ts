import { singleCell, isWholeColumns, isWholeRows } from '../../embedded-excel/model/limits';
import type { SheetModel } from '../../embedded-excel/model/types';
import { moveCutCells, pasteCells, pasteText } from '../../embedded-excel/user/cell-actions';
import type { Session } from '../session/session';
import { copiedCells, pastedCells, standingCells } from './clipboard';
import type { SheetPicture } from './sheet-picture';
import { typedText } from './typed-text';

export interface CopyAndPaste {
  /** Copies or cuts what is selected; gives the text for other programs. */
  readonly take: (cut: boolean) => string;
  /** Pastes what the clipboard holds: the cells that it was copied from, else the text. */
  readonly put: (text: string) => void;
  /** As `take`, and puts the text on the clipboard: for a menu, where no event of the browser brings it. */
  readonly takeByMenu: (cut: boolean) => Promise<void>;
  /** Pastes the clipboard where the browser lets it be read, else what was copied here last; says so where that is nothing. */
  readonly putByMenu: () => Promise<void>;
}

/**
 * Copying, cutting and pasting the selected cells of a sheet.
 * @param look how any sheet looks now
 */
export function copyAndPaste(
  session: Session,
  picture: SheetPicture,
  look: (sheet: SheetModel) => SheetPicture,
): CopyAndPaste {
  const { workbook } = session;
  const { sheet } = picture;
  const { row, column, areas } = sheet.selection;
  const area = areas[0] ?? singleCell(row, column);

  const take = (cut: boolean): string => {
    const copied = copiedCells(picture, area, cut);
    session.setCopied(copied);
    return copied.text;
  };
  const put = (text: string): void => {
    const from = standingCells(workbook, session.copied, text, look);
    if (from !== null && session.copied?.cut === true) {
      // Once only, as in Excel.
      if (session.act(() => moveCutCells(workbook, from, { sheet, area }))) session.setCopied(null);
      return;
    }
    if (from !== null) {
      // Into whole rows and columns from their first cell on, not again and again.
      const endless = isWholeRows(area) || isWholeColumns(area);
      const to = endless ? singleCell(area.top, area.left) : area;
      session.act(() => pasteCells(workbook, from, { sheet, area: to }));
      return;
    }
    if (text === '') {
      // A picture, or nothing: the cell keeps what it holds.
      session.refuse('nothing-to-paste');
      return;
    }
    const typed = pastedCells(text).map((line) => line.map((one) => typedText(one, 'General', session.host.locale)));
    session.act(() => pasteText(workbook, sheet, row, column, typed));
  };
  return {
    take,
    put,
    takeByMenu: async (cut) => {
      const text = take(cut);
      if (putOnClipboard(text)) return;
      // Where the browser forbids this, too, the cells can be pasted here all the same.
      await clipboard()
        ?.writeText(text)
        .catch(() => undefined);
    },
    putByMenu: async () => {
      const text =
        (await clipboard()
          ?.readText()
          .catch(() => null)) ?? session.copied?.text;
      if (text === undefined) session.refuse('clipboard-closed');
      else put(text);
    },
  };
}

/** The browser's clipboard; none on a page of another machine without https. */
function clipboard(): Clipboard | undefined {
  // The library's types have it everywhere: https://developer.mozilla.org/docs/Web/API/Navigator/clipboard
  return (navigator as Partial<Navigator>).clipboard;
}

/** Puts a text on the clipboard within a click, for which browsers ask no permission; false where this one does not. */
function putOnClipboard(text: string): boolean {
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    // The sheet has taken its cells already.
    event.stopPropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    // Deprecated, and the only way on a page of another machine without https.
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
