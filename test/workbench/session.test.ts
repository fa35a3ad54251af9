import { valueAt } from '../../src/embedded-excel/model/cells';
import { setVisibility, protectSheet } from '../../src/embedded-excel/model/sheets';
import { canUndo, undo } from '../../src/embedded-excel/user/undo';
import { typeIntoCell } from '../../src/embedded-excel/user/cell-actions';
import type { RequestBody } from '../../src/embedded-excel/protocol/request';
import { mayWrite } from '../../src/workbench/session/may-write';
import { openSession, refusalWord } from '../../src/workbench/session/session';
import { NOTHING_ALLOWED } from '../../src/embedded-excel/model/protection';
import { playFault } from '../../src/workbench/ribbon/faults';
import { pageHost } from '../../src/workbench/session/page-host';
import { smallBook } from '../support/embedded-book';

const request = (...actions: { readonly ActionType: number; readonly Name?: string }[]): RequestBody =>
  // As much of a request as is looked at.
  ({ Actions: actions.map((action, Id) => ({ Id, Name: '', ObjectPathId: 1, ...action })), ObjectPaths: {} }) as never;

it.each([
  ['a load', request({ ActionType: 1 }, { ActionType: 2 }), false],
  ['a reading method', request({ ActionType: 3, Name: 'GetCellProperties' }), false],
  ['a property that is set', request({ ActionType: 4, Name: 'Values' }), true],
  ['an update', request({ ActionType: 9 }), true],
  ['a method that changes', request({ ActionType: 3, Name: 'Delete' }), true],
])('%s may write: %#', (_name, body, writes) => {
  expect(mayWrite(body)).toBe(writes);
});

it('a write of the add-in ends what the person can undo, a reading does not', () => {
  const session = openSession(smallBook(), 'a.xlsx');
  const { workbook, sheet } = session;
  session.act(() => typeIntoCell(workbook, sheet, 1, 2, 'CSTĐCS'));
  session.executed(JSON.stringify(request({ ActionType: 2 })));
  expect(canUndo(workbook)).toBe(true);
  session.act(() => undo(workbook));
  expect(valueAt(sheet, 1, 2)).toBe('LĐTT');
  session.act(() => typeIntoCell(workbook, sheet, 1, 2, 'CSTĐCS'));
  session.executed(JSON.stringify(request({ ActionType: 4, Name: 'Values' })));
  expect(canUndo(workbook)).toBe(false);
});

it('says why Excel refused, until something else is done', () => {
  const session = openSession(smallBook(), 'a.xlsx');
  const { workbook, sheet } = session;
  protectSheet(workbook, sheet, NOTHING_ALLOWED);
  expect(session.act(() => typeIntoCell(workbook, sheet, 0, 0, 'x'))).toBe(false);
  expect(session.refusal === null ? null : refusalWord(session.refusal)).toBe('protected');
  session.act(() => setVisibility(workbook, sheet, 'visible'));
  expect(session.refusal).toBeNull();
});

/** What a page's client library is answered, as the number that the program gives: 0, or that of an error. */
async function answerTo(page: object, body: RequestBody): Promise<unknown> {
  // The shape is `window.external`'s.
  const { Execute } = page as { Execute: (id: number, params: unknown[], answer: (result: Answer) => void) => void };
  const answer = await new Promise<Answer>((resolve) => Execute(93, [['', '', '', '', JSON.stringify(body)]], resolve));
  return answer.toArray()[0];
}

interface Answer {
  readonly toArray: () => readonly unknown[];
}

it('while a cell is edited the add-in is refused, and can be undone what could; its library may still say it is ready', async () => {
  const session = openSession(smallBook(), 'a.xlsx');
  const { workbook, sheet } = session;
  const { external } = pageHost(session);
  const write = request({ ActionType: 4, Name: 'Values' });
  const ready = {
    ...request({ ActionType: 1 }),
    ObjectPaths: { '1': { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } },
  };
  session.act(() => typeIntoCell(workbook, sheet, 1, 2, 'CSTĐCS'));
  session.setEditing(true);
  expect(await answerTo(external, write)).toBe(5004);
  expect(canUndo(workbook)).toBe(true);
  // As much of a request as is looked at.
  expect(await answerTo(external, ready as never)).toBe(0);
  session.setEditing(false);
  expect(await answerTo(external, write)).toBe(0);
});

it('a fault while writing waits for the request that writes, however many read before it', async () => {
  const session = openSession(smallBook(), 'a.xlsx');
  const { external } = pageHost(session);
  const reading = request({ ActionType: 1 }, { ActionType: 2 });
  const write = request({ ActionType: 4, Name: 'Values' });
  playFault(session, { kind: 'transport', code: 7000 }, true);
  for (let n = 0; n < 6; n++) expect(await answerTo(external, reading)).toBe(0);
  expect(await answerTo(external, write)).toBe(7000);
  expect(await answerTo(external, write)).toBe(0);
  playFault(session, { kind: 'transport', code: 7000 }, true);
  session.excel.faults.end();
  expect(await answerTo(external, write)).toBe(0);
});
