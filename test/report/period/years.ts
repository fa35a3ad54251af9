import { BUILT_IN } from '../../../src/criteria/built-in';
import type { CriteriaSet } from '../../../src/criteria/criterion';
import { PLAN_SETTINGS, type OfficeSettings } from '../../../src/criteria/plan';
import { assess } from '../../../src/assessment/assess';
import type { Grid } from '../../../src/grid/grid';
import { readNominations } from '../../../src/nominations/read-nominations';
import type { ReportDocument } from '../../../src/report/document';
import { periodReport } from '../../../src/report/period/period-report';
import { periodYears } from '../../../src/report/period/period-years';
import { sheet, type TestCell } from '../../support/sheets';

/** The report on the period that the sheets' last year lies in, as the command line makes it. */
export function periodReportOf(
  grids: readonly Grid[],
  more: { settings?: Partial<OfficeSettings>; year?: number; criteria?: CriteriaSet } = {},
): ReportDocument {
  const criteria = more.criteria ?? BUILT_IN;
  const nominations = readNominations(grids, { criteria, ...(more.year === undefined ? {} : { year: more.year }) });
  return periodReport({
    nominations,
    assessments: assess(nominations, criteria),
    criteria,
    settings: { ...PLAN_SETTINGS, ...more.settings },
    ...periodYears(grids, nominations, { criteria }),
  });
}

/** A person in a year's list: `eligible` has all that CN7 and the others ask for. */
export interface Person {
  readonly name: string;
  readonly unit?: string;
  readonly result: 'eligible' | 'lacking' | 'failing';
}

const CELLS: Readonly<Record<Person['result'], readonly TestCell[]>> = {
  eligible: ['HTTNV', 'LĐTT', 'GK', 'Sáng kiến A', 'Cấp cơ sở'],
  lacking: ['HTTNV', 'LĐTT', '', 'Sáng kiến A', 'Cấp cơ sở'],
  failing: ['HTNV', 'Không', 'Không', 'Sáng kiến A', 'Cấp cơ sở'],
};

/** A year's list of persons. A failing or lacking year also counts against the years after it, as the plan says. */
export function peopleOf(year: number, people: readonly Person[], units = true): Grid {
  const unit = units ? ['Đơn vị'] : [];
  return sheet({
    name: `Cá nhân ${String(year)}`,
    rows: [
      [`DANH SÁCH CÁ NHÂN NĂM ${String(year)}`],
      ['STT', 'Họ và tên', ...unit, 'Xếp loại', 'Danh hiệu', 'Khen thưởng', 'Sáng kiến', 'Mức độ ảnh hưởng'],
      ...people.map(({ name, unit: own = 'Văn phòng', result }, n) => [
        n + 1,
        name,
        ...(units ? [own] : []),
        ...CELLS[result],
      ]),
    ],
  });
}

/** A year's list of departments; `true`: eligible that year. */
export function collectivesOf(year: number, collectives: Readonly<Record<string, boolean>>): Grid {
  return sheet({
    name: `Tập thể ${String(year)}`,
    rows: [
      [`DANH SÁCH TẬP THỂ NĂM ${String(year)}`],
      ['STT', 'Tên tập thể', 'Xếp loại', 'Danh hiệu', 'Sáng kiến'],
      ...Object.entries(collectives).map(([name, good], n) => [
        n + 1,
        name,
        good ? 'HTTNV' : 'HTNV',
        good ? 'TTLĐTT' : 'Không',
        'x',
      ]),
    ],
  });
}

export interface Model {
  readonly name: string;
  readonly unit: string;
  readonly stage: string;
  readonly where?: string;
  readonly field?: string;
}

/** A year's list of models, with columns for where they spread to and for their field where asked for. */
export function modelsOf(year: number, models: readonly Model[], columns: readonly ('where' | 'field')[] = []): Grid {
  const headers = { where: 'Nơi nhân rộng', field: 'Lĩnh vực' };
  return sheet({
    name: `Mô hình ${String(year)}`,
    rows: [
      [`DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM ${String(year)}`],
      ['STT', 'Tên mô hình', 'Đơn vị', 'Khâu', 'MH1', 'MH2', 'MH3', 'Sáng kiến', ...columns.map((one) => headers[one])],
      ...models.map((model, n) => [
        n + 1,
        model.name,
        model.unit,
        model.stage,
        'x',
        'x',
        'x',
        'x',
        ...columns.map((one) => model[one] ?? ''),
      ]),
    ],
  });
}
