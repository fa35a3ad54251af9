import { openAsWorkbook, waysFor, waysOfExport } from '../../../src/excel/report/export-ways';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import { renderReport } from '../../../src/xlsx/render-workbook';
import { openEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';
import { smallDocument } from '../../support/small-document';

const possible = (where: string, newest = 21): string[] =>
  waysFor(where, (set) => Number(set.split('.')[1]) <= newest)
    .filter((way) => way.possible)
    .map(({ way }) => way);

test.each([
  ['PC', 14, ['workbook', 'download', 'sheet']],
  ['OfficeOnline', 21, ['workbook', 'download', 'sheet']],
  // A download does nothing there.
  ['Mac', 14, ['workbook', 'sheet']],
  ['iOS', 21, []],
  ['PC', 12, ['workbook', 'download']],
  ['PC', 7, ['download']],
] as const)('on %s with 1.%d a document leaves by %j', (where, newest, ways) => {
  expect(possible(where, newest)).toEqual(ways);
});

test('why not is told', () => {
  expect(waysFor('Mac', () => true).find(({ way }) => way === 'download')?.why).toBe('mac');
  expect(waysFor('PC', () => false).find(({ way }) => way === 'sheet')?.why).toBe('excel-too-old');
});

test('a document opens as a workbook of its own; the open one stays as it is', async () => {
  const open = await openEmbedded(smallBook(), { profile: '2021' });
  expect(waysOfExport().every((way) => way.possible)).toBe(true);
  const file = renderReport(smallDocument());
  expect(await open.inPane(() => openAsWorkbook(file))).toBeNull();
  const [opened = ''] = open.excel.application.opened;
  expect(new Uint8Array(Buffer.from(opened, 'base64'))).toEqual(file);
  expect(loadWorkbook(file).sheets).toHaveLength(2);
  expect(open.workbook.sheets).toHaveLength(3);
});

test('what stands in its way is said', async () => {
  const open = await openEmbedded(smallBook());
  const no = new TextEncoder().encode('no workbook');
  expect(await open.inPane(() => openAsWorkbook(no))).toMatchObject({ kind: 'program', code: 'InvalidArgument' });
  // Requests count from the last one on.
  open.faults.at(open.requests.length + 1, { kind: 'no-answer', executed: false });
  expect(await open.inPane(() => openAsWorkbook(renderReport(smallDocument()), 50))).toMatchObject({
    kind: 'no-answer',
  });
});
