import type { ConditionResult, Found } from '../../src/assessment/assessment';
import { NONE_WORDS } from '../../src/criteria/scales';
import { because } from '../../src/language/conditions';
import { saysNone } from '../../src/language/conditions-found';

const found = (text: string, level = 0): Found => ({ year: 2024, state: 'known', level, text, cells: [] });

describe('a cell that says there is nothing is taken for that, however it is typed', () => {
  const spellings = NONE_WORDS.flatMap((word) => [
    word,
    word.toUpperCase(),
    word.normalize('NFD'),
    word.normalize('NFD').replace(/\p{M}/gu, ''),
    ` ${word}. `,
  ]);
  test.each(spellings)('%j', (text) => {
    expect(saysNone(found(text))).toBe(true);
    expect(saysNone(found(`${text} · ${text}`))).toBe(true);
    expect(sentence(text)).not.toContain('không tính');
  });

  test('another text, or one with a level, does not', () => {
    for (const text of ['Giấy khen', 'Không · Giấy khen', 'Không xét']) expect(saysNone(found(text))).toBe(false);
    expect(saysNone(found('Không', 1))).toBe(false);
    expect(sentence('Kỷ niệm chương')).toContain('“Kỷ niệm chương”, không tính');
  });
});

function sentence(text: string): string {
  const condition: ConditionResult = {
    rule: 'commendation-every-year',
    result: 'unmet',
    bound: 1,
    years: [2024],
    found: [found(text)],
    shortfall: null,
  };
  return because(condition, 'vi');
}
