import { ENGLISH_CONDITIONS } from '../../src/language/conditions-en';
import { findingsWords } from '../../src/language/pane-findings';
import { nomineeWords } from '../../src/language/pane-nominee';
import { pageWords } from '../../src/language/pane-pages';
import { resultWords } from '../../src/language/pane-result';
import { printingWords } from '../../src/language/words-printing';
import { requestCount } from '../../src/language/workbench-words';

/** What English says of one thing and of several. */

const result = resultWords('en');
const findings = findingsWords('en');

test.each<[said: string, one: string, several: string]>([
  ['nominees judged', result.judgedAt('1', '9:05'), result.judgedAt('2', '9:05')],
  ['nominees in the workbook', result.inWorkbook('1'), result.inWorkbook('2')],
  ['nominees in the list', result.list('1'), result.list('2')],
  ['nominees left out of the print', printingWords('en').moreNominees(1), printingWords('en').moreNominees(2)],
  ['rows', pageWords('en').remove.columns('S', 'A1:D2', '1'), pageWords('en').remove.columns('S', 'A1:D2', '2')],
  ['points', nomineeWords('en').score('1'), nomineeWords('en').score('2')],
  ['requests', requestCount(1, 0, 'en'), requestCount(2, 0, 'en')],
  ['cells to repair', findings.askRepairAll('1'), findings.askRepairAll('2')],
  ['years met', ENGLISH_CONDITIONS.everyYearMet(1, 'Y', 'R'), ENGLISH_CONDITIONS.everyYearMet(2, 'Y', 'R')],
  [
    'years not met',
    ENGLISH_CONDITIONS.everyYearShort(0, 1, 'L', 'R'),
    ENGLISH_CONDITIONS.everyYearShort(0, 2, 'L', 'R'),
  ],
])('%s', (_said, one, several) => {
  const said = /\b(?:nominee|row|point|request|cell|year)\b/;
  expect(one).toMatch(said);
  expect(several).not.toMatch(said);
  expect(several).toMatch(/\b(?:nominee|row|point|request|cell|year)s\b/);
});

test('cells that changed meanwhile', () => {
  expect(findings.leftAsIs('1')).toBe('1 cell changed meanwhile; left as it stands.');
  expect(findings.leftAsIs('2')).toBe('2 cells changed meanwhile; left as they stand.');
});
