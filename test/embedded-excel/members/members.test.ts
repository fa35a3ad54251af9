import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setOfMember } from '../../../src/embedded-excel/members/members';
import { hasMember, profiles } from '../../../src/embedded-excel/profiles';

describe('which Excel has which member', () => {
  it('is what the type definitions of office.js say today', () => {
    const generated = execFileSync(process.execPath, ['scripts/members.mjs', '--print'], {
      encoding: 'utf8',
      maxBuffer: 1e7,
    });
    expect(readFileSync('src/embedded-excel/members/members.json', 'utf8')).toBe(generated);
  });

  it.each([
    ['Worksheet', 'name', '1.1'],
    ['Worksheet', 'getUsedRangeOrNullObject', '1.4'],
    ['Worksheet', 'onProtectionChanged', '1.14'],
    ['Worksheet', 'onNameChanged', '1.17'],
    ['Worksheet', 'visibility', '1.1'],
    ['WorksheetCollection', 'add', '1.1'],
    ['Table', 'resize', '1.13'],
    ['Range', 'getMergedAreasOrNullObject', '1.13'],
    ['Range', 'getCellProperties', '1.9'],
    ['Range', 'GETCELLPROPERTIES', '1.9'],
    ['Workbook', 'focus', 'ExcelApiDesktop 1.1'],
    ['Worksheet', '_keepReference', undefined],
    ['NoSuchClass', 'name', undefined],
  ])('%s.%s came with %s', (className, member, set) => {
    expect(setOfMember(className, member)).toBe(set);
  });

  it.each([
    ['2021', 'onProtectionChanged', true],
    ['2021', 'onNameChanged', false],
    ['2024', 'onNameChanged', true],
    ['2024', 'notes', false],
    ['365', 'notes', true],
    ['web', 'notes', true],
    ['365', 'checkSpelling', false],
    ['web', 'namedSheetViews', false],
  ] as const)('Excel %s and Worksheet.%s: %s', (profile, member, has) => {
    expect(hasMember(profiles[profile], 'Worksheet', member)).toBe(has);
  });
});
