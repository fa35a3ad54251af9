import type { Fault } from '../../embedded-excel/faults/fault';
import { wholeRows } from '../../embedded-excel/model/limits';
import { insertCells } from '../../embedded-excel/model/insert-delete';
import { sheetById } from '../../embedded-excel/model/sheets';
import type { WorkbenchWord } from '../../language/workbench-words';
import { mayWrite } from '../session/may-write';
import type { Session } from '../session/session';

/** A co-author puts a row above the selected cell of the sheet on screen. */
function insertsRow({ workbook }: Session): Fault {
  return {
    kind: 'edit',
    by: 'remote',
    edit: () => {
      const sheet = sheetById(workbook, workbook.activeSheet);
      if (sheet !== undefined)
        insertCells(workbook, sheet, wholeRows(sheet.selection.row, sheet.selection.row), 'down');
    },
  };
}

/** Faults that can be played from the developer's menu, by what they are called there. */
export const FAULTS: readonly (readonly [word: WorkbenchWord, fault: (session: Session) => Fault])[] = [
  ['faultCellEdit', () => ({ kind: 'cell-edit' })],
  ['faultDenied', () => ({ kind: 'transport', code: 7000 })],
  ['faultTooMany', () => ({ kind: 'transport', code: 5102 })],
  ['faultTooLarge', () => ({ kind: 'transport', code: 5104 })],
  ['faultNoAnswer', () => ({ kind: 'no-answer', executed: false })],
  ['faultRemoteEdit', insertsRow],
  ['faultPaneClosed', () => ({ kind: 'pane-closed', executed: true })],
];

/** Plays a fault at the next request of the add-in, or at the next with which it writes. */
export function playFault({ excel }: Session, fault: Fault, whileWriting: boolean): void {
  if (whileWriting) excel.faults.atFirst(mayWrite, fault);
  else excel.faults.at(excel.workRequests.length + 1, fault);
}
