import { reference, type Probe } from './probe';

/** What cells show, in columns wide enough: each of a value and its number format. */
async function shown(
  { sheet, context }: Parameters<Probe['ask']>[0],
  cells: readonly (readonly [value: string | number | boolean, format: string])[],
): Promise<string[]> {
  const range = sheet.getRangeByIndexes(0, 0, 1, cells.length);
  range.format.columnWidth = 200;
  range.numberFormat = [cells.map(([, format]) => format)];
  range.values = [cells.map(([value]) => value)];
  range.load('text');
  await context.sync();
  return (range.text[0] ?? []).map(String);
}

/** What cells show. */
export const shownTextProbes: readonly Probe[] = [
  {
    name: 'shown texts: dates and times by their format',
    set: '1.2',
    page: 'https://support.microsoft.com/office/c0a1d1fa-d3f4-4018-96b7-9c9354dd99f5',
    why: 'a header such as “2024” may be a formatted date',
    expected: ['05-03-2024', '2024', 'T3/2024', '18:30'],
    ask: (place) =>
      shown(place, [
        [45_356, 'dd\\-mm\\-yyyy'],
        [45_356, 'yyyy'],
        [45_356, '"T"m"/"yyyy'],
        [0.770_833_333_333_333_4, 'hh":"mm'],
      ]),
  },
  {
    name: 'shown texts: percents, leading noughts, sections, literals',
    set: '1.2',
    page: 'https://support.microsoft.com/office/5026bbd6-04bc-48cd-bf33-80f18b4eae68',
    why: 'how a value is shown helps to tell shares from points',
    expected: ['90%', '007', '-', '(5)', '12 năm'],
    ask: (place) =>
      shown(place, [
        [0.9, '0%'],
        [7, '000'],
        [0, '0;(0);\\-'],
        [-5, '0;(0)'],
        [12, '0" năm"'],
      ]),
  },
  {
    name: 'shown texts: decimals have the separators of the settings',
    set: '1.11',
    page: reference('application', 'decimalSeparator'),
    why: 'a filter by values names what cells show',
    expected: '1T234D50',
    ask: async (place) => {
      const { application } = place.context.workbook;
      application.load('decimalSeparator,thousandsSeparator');
      const [text = ''] = await shown(place, [[1234.5, '#,##0.00']]);
      const { decimalSeparator, thousandsSeparator } = application;
      return [...text]
        .map((sign) => (sign === decimalSeparator ? 'D' : sign === thousandsSeparator ? 'T' : sign))
        .join('');
    },
  },
  {
    name: 'shown texts: booleans, texts and whole numbers',
    set: '1.2',
    guess: true,
    why: 'headers are read from what cells show',
    expected: ['TRUE', 'chữ', '2024', '2024'],
    ask: (place) =>
      shown(place, [
        [true, 'General'],
        ['chữ', '0.00'],
        [2024, 'General'],
        [2024, '@'],
      ]),
  },
];
