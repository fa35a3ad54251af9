import fc from 'fast-check';
import { BUILT_IN } from '../../../src/criteria/built-in';
import { PLAN_SETTINGS, type OfficeSettings } from '../../../src/criteria/plan';
import { sheetKey } from '../../../src/nominations/sheet-key';
import type { HeaderSetting, Settings, ValueSetting } from '../../../src/nominations/settings/settings';
import { VALUE_FIELDS } from '../../../src/nominations/settings/settings';
import { FIELD_WORDS, fieldOfWord, MEANINGS } from '../../../src/nominations/settings/words';
import { valueKey } from '../../../src/nominations/read-nominations';
import { fold, plainText } from '../../../src/text/fold';

const LETTERS = 'ăâêôơưđÁẾẩữ ;:=“”azxk,.()-+01/\n'.split('');

/** Text as a sheet's cell holds it: Unicode of any kind, cleaned as reading cleans it. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 }),
  )
  .map(plainText);
const words = text.filter((value) => value !== '');
/** Words that headers and values are known by: more than punctuation. */
const telling = text.filter((value) => fold(value) !== '');
const year = fc.integer({ min: 1900, max: 2199 });

const FIELDS = [
  null,
  ...Object.values(FIELD_WORDS).map(({ name }) => fieldOfWord(name) ?? null),
  ...BUILT_IN.criteria.map(({ id }) => `mark:${id}` as const),
];

const header: fc.Arbitrary<HeaderSetting> = fc.record({
  sheet: fc.option(words),
  header: telling,
  field: fc.constantFrom(...FIELDS),
  year: fc.option(year),
});

const value: fc.Arbitrary<ValueSetting> = fc
  .constantFrom(...VALUE_FIELDS)
  .chain((field) =>
    fc.record({ field: fc.constant(field), text: telling, meaning: fc.constantFrom(...MEANINGS[field]) }),
  );

const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

const task = fc.record({
  text: words,
  lead: text,
  leadership: text,
  advising: text,
  cooperating: text,
  time: text,
});

const office: fc.Arbitrary<OfficeSettings> = fc
  .record({
    recipients: fc.array(words, { maxLength: 4 }),
    legalBasis: fc.array(words, { maxLength: 4 }),
    units: fc.array(words, { maxLength: 4 }),
    tasks: fc.array(task, { maxLength: 4 }).map((tasks) => tasks.map((one, index) => ({ number: index + 1, ...one }))),
    date: fc.option(day),
    congressYear: year,
    showBirthDates: fc.boolean(),
    font: words,
    superiorBody: text,
    agency: text,
    agencyInText: text,
    partyLine: text,
    symbol: text,
    number: text,
    place: text,
    signingFor: text,
    capacity: text,
    signatory: text,
    superiorPlan: text,
    ownPlan: text,
    council: text,
    leaders: text,
    staff: text,
    movement: text,
    conference: text,
    congress: text,
  })
  .map((one) => ({ ...PLAN_SETTINGS, ...one }));

/** Any sound settings. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  year: fc.option(year),
  leftOut: fc.uniqueArray(fc.constantFrom('Tập thể', 'Cá nhân!A8', 'Số liệu 2023!B12'), { maxLength: 3 }),
  marks: fc.record({
    language: fc.constantFrom('vi', 'en'),
    colours: fc.boolean(),
    place: fc.constantFrom('beside', 'sheet'),
  }),
  office,
  headers: fc.uniqueArray(header, {
    maxLength: 6,
    selector: ({ sheet, header: of }) => `${sheet === null ? '' : sheetKey(sheet)}\n${fold(of)}`,
  }),
  values: fc.uniqueArray(value, { maxLength: 6, selector: ({ field, text: of }) => valueKey(field, of) }),
});
