import { DEFAULT_SETTINGS } from '../../../src/nominations/settings/settings';
import { BUILT_IN } from '../../../src/criteria/built-in';
import { LANGUAGES } from '../../../src/language/language';
import { fieldChoices } from '../../../src/taskpane/models/field-choices';
import { tableColumns, unknownValues, withHeader, withMeaning } from '../../../src/taskpane/models/columns-page';
import { dayOf, formOf, isSound, typedOver, withForm } from '../../../src/taskpane/models/settings-form';
import { demo } from '../demo';

const { judged, reading } = demo();

test('every column with its header, its meaning and up to three of the nominees’ own values', () => {
  const [groups] = tableColumns(judged, reading);
  expect(groups?.columns[0]).toMatchObject({
    field: 'name',
    examples: ['Văn phòng', expect.any(String), expect.any(String)],
  });
  for (const { columns } of tableColumns(judged, reading))
    for (const { header, examples, cell } of columns) {
      expect(header).not.toBe('');
      expect(examples.length).toBeLessThanOrEqual(3);
      expect(cell.row).toBeGreaterThan(0);
    }
});

test('unknown values are named once, with how many cells hold them', () => {
  expect(unknownValues(judged)).toEqual([
    { field: 'rating', text: 'Hoàn thành khá', count: 1, cell: expect.anything() },
  ]);
});

test('of two choices for one column or text the later holds, and others stay', () => {
  const choice = { sheet: 'Cá nhân', header: 'Xếp loại', field: 'rating', year: 2023 } as const;
  const once = withHeader(DEFAULT_SETTINGS, choice);
  const other = withHeader(once, { ...choice, header: 'Ghi chú', field: null });
  expect(withHeader(other, { ...choice, year: 2024 }).headers).toEqual([
    { ...choice, header: 'Ghi chú', field: null },
    { ...choice, year: 2024 },
  ]);
  const meant = withMeaning(DEFAULT_SETTINGS, { field: 'rating', text: 'A' }, 'Hoàn thành tốt nhiệm vụ');
  expect(meant.values).toHaveLength(1);
  expect(withMeaning(meant, { field: 'rating', text: 'a' }, null).values).toEqual([]);
});

test.each(LANGUAGES)('no two choices for a column read alike (%s)', (language) => {
  const texts = fieldChoices(BUILT_IN, language).map(([, text]) => text);
  expect(texts.length).toBeGreaterThan(40);
  expect(new Set(texts).size).toBe(texts.length);
});

test('a form gives back the settings it was made from; only what was edited changes', () => {
  const form = formOf(DEFAULT_SETTINGS);
  expect(withForm(DEFAULT_SETTINGS, form, form)).toEqual(DEFAULT_SETTINGS);
  const edited = { ...form, date: '31/12/2024', lists: { ...form.lists, units: ' Văn phòng \n\n' } };
  const meanwhile = { ...DEFAULT_SETTINGS, office: { ...DEFAULT_SETTINGS.office, signatory: 'Người khác' } };
  const { office } = withForm(meanwhile, edited, form);
  expect(office).toEqual({
    ...meanwhile.office,
    date: { day: 31, month: 12, year: 2024 },
    units: ['Văn phòng'],
  });
});

test('a form shows what was typed, and elsewhere what others changed meanwhile', () => {
  const began = formOf(DEFAULT_SETTINGS);
  const form = { ...began, date: '31/12/2024', texts: { ...began.texts, signatory: 'Người này' } };
  const now = formOf({
    ...DEFAULT_SETTINGS,
    year: 2023,
    office: { ...DEFAULT_SETTINGS.office, signatory: 'Người khác' },
  });
  expect(typedOver(now, { form, began })).toEqual({
    ...now,
    date: '31/12/2024',
    texts: { ...now.texts, signatory: 'Người này' },
  });
});

test.each([
  ['31/12/2024', true],
  ['1.2.2024', true],
  ['', true],
  ['31/02/2024', false],
  ['2024', false],
])('the date “%s” can be saved: %s', (date, sound) => {
  expect(isSound({ ...formOf(DEFAULT_SETTINGS), date })).toBe(sound);
  if (sound && date !== '') expect(dayOf(date)).not.toBeNull();
});
