import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { assess } from '../../../src/assessment/assess';
import { BUILT_IN } from '../../../src/criteria/built-in';
import { readNominations } from '../../../src/nominations/read-nominations';
import { evidenceForms } from '../../../src/report/papers/evidence-form';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { writeEvidenceForm } from '../../../src/xlsx/write-evidence-form';
import { paperInput } from '../../support/papers';

describe('the columns of a unit’s form', () => {
  const { grids } = readWorkbook(readFileSync(join('test', 'samples', 'titles-and-commendations.xlsx')));
  const nominations = readNominations(grids, { criteria: BUILT_IN });
  const forms = evidenceForms(paperInput(assess(nominations, BUILT_IN), { nominations }));
  const form = forms.find(({ unit }) => unit.startsWith('Phòng Dân vận'));
  if (form === undefined) throw new Error('the unit lacks nothing');

  it('stand as lists have them, whoever lacks what first, and say what a criterion is about', () => {
    const headers = form.sheets[0]?.columns.slice(form.sheets[0].keys).map(({ header }) => header);
    expect([...new Set(headers)]).toEqual([
      'Xếp loại chất lượng',
      'Danh hiệu thi đua/Hình thức khen thưởng',
      'Sáng kiến',
      'Cấp sáng kiến',
      'Tiêu chí C1 (Gương mẫu chấp hành)',
      'Tiêu chí C4 (Tương thân, tương ái)',
      'Tiêu chí C6 (Đạo đức, lối sống)',
      'Tiêu chí CN3 (Học tập nâng cao trình độ)',
      'Tiêu chí CN4 (Chấp hành, đạo đức)',
    ]);
  });

  it('are known again by them', () => {
    const { tables } = readNominations(readWorkbook(writeEvidenceForm(form)).grids, { criteria: BUILT_IN });
    const read = tables.flatMap(({ columns }) => columns.map(({ field }) => field));
    expect(read).toEqual(expect.arrayContaining(['mark:C1', 'mark:C4', 'mark:C6', 'mark:CN3', 'mark:CN4']));
  });

  it('have headers as high as their words need', () => {
    const one = forms.find(({ unit }) => unit === 'Văn phòng');
    if (one === undefined) throw new Error('the unit lacks nothing');
    const xml = strFromU8(unzipSync(writeEvidenceForm(one))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const height = Number(/<row r="4"[^>]* ht="([\d.]+)"/.exec(xml)?.[1]);
    // Two lines of 12 pt letters at least: the column of one year is narrower than its header.
    expect(height).toBeGreaterThanOrEqual(2 * 15.75);
  });
});
