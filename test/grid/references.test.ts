import { areaOf, areasOf } from '../../src/grid/references';

test.each([
  ["'Cá nhân'!$A$1:$K$20", ['0,0–19,10']],
  ["'It''s, so'!$B$2", ['1,1–1,1']],
  ['Sheet1!A1:B2,Sheet1!D4', ['0,0–1,1', '3,3–3,3']],
  ['$A:$C', ['0,0–1048575,2']],
  ['$1:$9', ['0,0–8,16383']],
  ['#REF!', []],
  ['Sheet1!#REF!,Sheet1!C3', ['2,2–2,2']],
  ['', []],
])('%s names its areas', (reference, expected) => {
  const areas = areasOf(reference);
  expect(areas.map((a) => `${a.top},${a.left}–${a.bottom},${a.right}`)).toEqual(expected);
});

test('the rectangle around several', () => {
  expect(areaOf('D4:E5,A2')).toEqual({ top: 1, left: 0, bottom: 4, right: 4 });
  expect(areaOf('#REF!')).toBeNull();
});
