import { clearCells } from '../model/clear';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import type { Scope } from '../protocol/scope';
import { asOneOf } from '../protocol/values';
import { areasOf, type Region } from './region';

const whats = { All: 'all', Formats: 'formats', Contents: 'contents' } as const;

/** learn.microsoft.com/javascript/api/excel/excel.clearapplyto: everything where left out. */
export function clearRegion(region: Region, given: Arguments, scope: Scope): void {
  const what = given.has(0)
    ? asOneOf(given.json(0), ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'])
    : 'All';
  if (what !== 'All' && what !== 'Formats' && what !== 'Contents')
    throw new ExcelError('NotImplemented', `clear ${what}`);
  for (const area of areasOf(region, scope)) clearCells(scope.workbook, region.sheet, area, whats[what]);
}
