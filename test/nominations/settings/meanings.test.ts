import type { Kind } from '../../../src/criteria/criterion';
import { formChoices } from '../../../src/language/paper-evidence';
import { valueKey } from '../../../src/nominations/read-nominations';
import { VALUE_FIELDS, type ValueField } from '../../../src/nominations/settings/settings';
import { MEANINGS } from '../../../src/nominations/settings/words';
import { judgeSheets } from '../../support/sheets';

/** The words that a value may be said to mean: one list for the pane, the sheet `Cấu hình` and the forms for units. */

const HEADERS: Readonly<Record<ValueField, string>> = {
  rating: 'Xếp loại 2024',
  title: 'Danh hiệu 2024',
  commendation: 'Khen thưởng 2024',
  initiativeLevel: 'Cấp sáng kiến',
};

/** What a cell of a list is read as, with the errors it gets; `meaning` is what a person said that it means. */
function readAs(field: ValueField, cell: string, kind: Kind, meaning: string | null = null): string {
  const judged = judgeSheets(
    [
      {
        name: 'Năm 2024',
        rows: [
          [kind === 'collective' ? 'Tên tập thể' : 'Họ và tên', HEADERS[field], 'Kỷ luật'],
          ['Mai An', cell, 'Không'],
        ],
      },
    ],
    meaning === null ? {} : { values: new Map([[valueKey(field, cell), meaning]]) },
  );
  const wanted = field === 'initiativeLevel' ? 'initiative' : field;
  const [read] = judged.of('Mai An').nomination.evidence.filter((one) => one.field === wanted);
  const doubts = judged.nominations.findings.filter(({ cell: at }) => at?.row === 1 && at.column === 1);
  return [
    read?.reading.state === 'known' ? String(read.reading.level) : String(read?.reading.state),
    ...doubts.map(({ code }) => code),
  ].join(' ');
}

const kindOf = (word: string): Kind => (/^(?:Tập thể|Cờ)/.test(word) ? 'collective' : 'individual');

describe('each word offered for a scale is read back as its own level, without a doubt', () => {
  test.each<[ValueField, string[]]>([
    ['rating', ['4', '3', '2', '1', 'not-rated']],
    ['title', ['1', '2', '3', '4', '1', '2', '3', '4', '0']],
    ['commendation', ['1', '2', '3', '4', '0']],
    ['initiativeLevel', ['1', '2', '3', '0']],
  ])('%s', (field, levels) => {
    expect(MEANINGS[field].map((word) => readAs(field, word, kindOf(word)))).toEqual(levels);
    expect(MEANINGS[field].map((word) => readAs(field, 'LẠ', kindOf(word), word))).toEqual(levels);
  });
});

test('none can be said wherever a scale knows it', () => {
  expect(VALUE_FIELDS.filter((field) => !MEANINGS[field].includes('Không'))).toEqual(['rating']);
});

describe.each(['collective', 'individual'] as const)('in the form for a unit, of a %s', (kind) => {
  test.each(VALUE_FIELDS)('the choices of %s are words of the list that the kind’s scale reads', (field) => {
    const choices = formChoices(field, kind);
    expect(choices.filter((word) => !MEANINGS[field].includes(word))).toEqual([]);
    expect(choices.map((word) => readAs(field, word, kind)).filter((read) => !/^(?:\d|not-rated)$/.test(read))).toEqual(
      [],
    );
    // Excel takes a comma in such a list for the end of a choice.
    expect(choices.filter((word) => word.includes(','))).toEqual([]);
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices.length).toBeGreaterThan(3);
  });
});
