import { writeBook } from '../../xlsx/write';
import { reference, type Place, type Probe } from './probe';

const PAGE = 'excel/excel-add-ins-workbooks#insert-a-copy-of-an-existing-workbook-into-the-current-one';

/** A workbook with sheets of these names, base64; each holds its name in A1 and is printed to B2. */
function book(names: readonly string[]): string {
  const page = {
    orientation: 'landscape',
    margins: { left: 1, right: 1, top: 1, bottom: 1, header: 0.5, footer: 0.5 },
    fitToWidth: true,
    header: '&C&P',
    breaks: [1],
  } as const;
  const bytes = writeBook({
    sheets: names.map((name) => ({
      name,
      rows: [{ row: 0, cells: [name, 2], height: 30 }],
      widths: [20, 10],
      merges: ['A2:B2'],
      page,
      printArea: 'A1:B2',
      showGridLines: false,
    })),
    styles: [{ font: 'Times New Roman', size: 12, bold: true }],
    properties: { title: '', subject: '', author: '', keywords: '', company: '' },
  });
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Inserts sheets whose names begin so that they go when the probe has answered; gives their ids. */
async function inserted({ context, prefix }: Place, ...endings: readonly string[]): Promise<string[]> {
  const ids = context.workbook.insertWorksheetsFromBase64(book(endings.map((ending) => prefix + ending)));
  await context.sync();
  return ids.value;
}

/** Sheets of another workbook. */
export const insertingProbes: readonly Probe[] = [
  {
    name: 'inserting: new sheets stand last, in their order, and their ids are told',
    set: '1.13',
    page: reference('workbook', 'insertworksheetsfrombase64'),
    why: 'the report comes as sheets of a workbook',
    expected: ['a', 'b', true],
    ask: async (place) => {
      const ids = await inserted(place, 'a', 'b');
      const sheets = place.context.workbook.worksheets.load('items/name,items/id');
      await place.context.sync();
      const last = sheets.items.slice(-2);
      return [...last.map(({ name }) => name.slice(place.prefix.length)), last.every(({ id }, n) => id === ids[n])];
    },
  },
  {
    name: 'inserting: cells, looks, heights, merged areas and page setup come along',
    set: '1.13',
    page: PAGE,
    why: 'the report is printed as it was made',
    expected: [2, 'Times New Roman', 30, 'A2:B2', 'Landscape', 'A1:B2', false],
    ask: async (place) => {
      await inserted(place, 'a');
      const sheet = place.context.workbook.worksheets.getItem(`${place.prefix}a`).load('showGridlines');
      const cell = sheet.getRange('B1').load('values,format/font/name,format/rowHeight');
      const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject().load('address');
      const layout = sheet.pageLayout.load('orientation');
      const area = layout.getPrintArea().load('address');
      await place.context.sync();
      const bare = (address: string): string => address.slice(address.lastIndexOf('!') + 1);
      return [
        // Office.js types it loosely.
        Number(cell.values[0]?.[0]),
        cell.format.font.name,
        cell.format.rowHeight,
        bare(merged.address),
        layout.orientation,
        bare(area.address),
        sheet.showGridlines,
      ];
    },
  },
  {
    name: 'inserting: a name that is taken gets a number',
    set: '1.13',
    guess: true,
    why: 'a sheet of the office’s may bear the report’s name',
    expected: ['a', 'a (2)'],
    ask: async (place) => {
      await inserted(place, 'a');
      await inserted(place, 'a');
      const sheets = place.context.workbook.worksheets.load('items/name');
      await place.context.sync();
      return sheets.items.slice(-2).map(({ name }) => name.slice(place.prefix.length));
    },
  },
  {
    name: 'inserting: in the same request the new sheets can be used by their names',
    set: '1.13',
    guess: true,
    why: 'the report’s sheets are marked in the request that inserts them, so that a run that is cut off leaves none unmarked',
    expected: ['DH', false],
    ask: async (place) => {
      const { context, prefix } = place;
      context.workbook.insertWorksheetsFromBase64(book([`${prefix}a`]));
      const sheet = context.workbook.worksheets.getItem(`${prefix}a`);
      sheet.names.add('DH_probe_mark', '="DH"').visible = false;
      await context.sync();
      const name = context.workbook.worksheets.getItem(`${prefix}a`).names.getItem('DH_probe_mark');
      name.load('value,visible');
      await context.sync();
      // Office.js types it loosely.
      return [String(name.value), name.visible];
    },
  },
  {
    name: 'inserting: what is no workbook is refused',
    set: '1.13',
    guess: true,
    why: 'a damaged export is said, not shown as a failure of Excel',
    expected: 'InvalidArgument',
    ask: (place) => place.refusal((_, { workbook }) => workbook.insertWorksheetsFromBase64('UEsDBA==')),
  },
];
