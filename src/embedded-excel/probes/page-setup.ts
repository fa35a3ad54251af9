import { cellsOf, cellsOrNull } from './addresses';
import { reference, type Probe } from './probe';

const LAYOUT = reference('pagelayout');

/** Printing and frozen panes. */
export const pageSetupProbes: readonly Probe[] = [
  {
    name: 'page: no print area is ItemNotFound, or a null object',
    set: '1.9',
    page: LAYOUT,
    why: 'a set print area sends marks to the sheet “Kết quả”',
    expected: ['ItemNotFound', null],
    ask: async ({ sheet, context, refusal }) => {
      const refused = await refusal((there) => there.pageLayout.getPrintArea().load('address'));
      const none = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      return [refused, cellsOrNull(none)];
    },
  },
  {
    name: 'page: a print area comes back',
    set: '1.9',
    page: LAYOUT,
    why: 'a set print area sends marks to the sheet “Kết quả”',
    expected: 'A1:D20',
    ask: async ({ sheet, context }) => {
      sheet.pageLayout.setPrintArea('A1:D20');
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      return cellsOrNull(area);
    },
  },
  {
    name: 'page: orientation, fit to width and title rows come back',
    set: '1.9',
    page: LAYOUT,
    why: 'the report sheet prints on one page’s width with its headers',
    expected: ['Landscape', 1, '1:3'],
    ask: async ({ sheet, context }) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.load('orientation,zoom');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return [pageLayout.orientation, pageLayout.zoom.horizontalFitToPages ?? null, cellsOrNull(titles)];
    },
  },
  {
    name: 'page: frozen rows and columns tell their cells',
    set: '1.7',
    guess: true,
    page: reference('worksheetfreezepanes'),
    why: 'the sheet of results keeps its header in sight',
    expected: [null, '1:2', 'A1:A2', null],
    ask: async ({ sheet, context }) => {
      const { freezePanes } = sheet;
      const answers: (string | null)[] = [];
      for (const work of [
        () => undefined,
        () => freezePanes.freezeRows(2),
        () => freezePanes.freezeAt(sheet.getRange('A1:A2')),
        () => freezePanes.unfreeze(),
      ]) {
        work();
        const location = freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        answers.push(location.isNullObject ? null : cellsOf(location.address));
      }
      return answers;
    },
  },
];
