import {
  OFFICE_BIRTH_DATES,
  OFFICE_CONGRESS_YEAR,
  OFFICE_DATE,
  OFFICE_LISTS,
  OFFICE_TEXTS,
  TASK_WORDS,
} from '../../src/criteria/office-entries';
import { PLAN_SETTINGS, PLAN_TASKS } from '../../src/criteria/plan';

/** The entries of the sheet `Cấu hình` about the office. */

const TEXTS_AND_LISTS = { ...OFFICE_TEXTS, ...OFFICE_LISTS };
const ENTRIES = [...Object.values(TEXTS_AND_LISTS), OFFICE_DATE, OFFICE_CONGRESS_YEAR, OFFICE_BIRTH_DATES];

test('every particular of the office has an entry', () => {
  const others = ['date', 'congressYear', 'showBirthDates', 'tasks'];
  expect([...Object.keys(TEXTS_AND_LISTS), ...others].sort()).toEqual(Object.keys(PLAN_SETTINGS).sort());
});

test('each has a name of its own, as a person would look for it, and says what to know of it', () => {
  for (const { name, note } of ENTRIES) {
    expect(name).toMatch(/^\p{Lu}\p{Ll}*,?(?: [\p{L}:,]+)+$/u);
    expect(note).toMatch(/^\p{Lu}.{8,}$/u);
  }
  expect(new Set(ENTRIES.map(({ name }) => name)).size).toBe(ENTRIES.length);
});

test('the tasks have a column for all that the plan says of them', () => {
  expect(Object.keys(TASK_WORDS).sort()).toEqual(Object.keys(PLAN_TASKS[0] ?? {}).sort());
  expect(Object.values(TASK_WORDS)).toEqual([
    'STT',
    'Nội dung nhiệm vụ',
    'Chủ trì',
    'Lãnh đạo tham mưu',
    'Phòng tham mưu',
    'Phòng phối hợp',
    'Thời gian',
  ]);
});
