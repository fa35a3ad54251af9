import type {
  Assessment,
  ConditionResult,
  CriterionOutcome,
  CriterionResult,
  NextStep,
  Outcome,
} from '../../src/assessment/assessment';
import { BUILT_IN } from '../../src/criteria/built-in';
import type { Kind } from '../../src/criteria/criterion';
import type { Finding } from '../../src/nominations/finding';
import type { Evidence, Nomination, NomineeRow } from '../../src/nominations/nomination';
import type { Nominations } from '../../src/nominations/result';
import type { Field, Table, TableColumn } from '../../src/nominations/table';

/** Nominations and assessments made by hand, for rooms that take them as given. */

export const SHEETS: Readonly<Record<Kind, string>> = {
  collective: 'Tập thể',
  individual: 'Cá nhân',
  model: 'Mô hình Dân vận khéo',
};

export function tableColumn(column: number, field: Field, year: number | null = null): TableColumn {
  return { column, field, year, header: `${field} ${year === null ? '' : String(year)}`.trim(), headerRow: 4 };
}

/** Table `index` 0, 1, 2 holds collectives, individuals, models, below a header in row 5. */
export function nomineeTable(kind: Kind, index: number, rows: number, fields: readonly Field[]): Table {
  return {
    index,
    sheet: SHEETS[kind],
    log: false,
    header: { top: 4, left: 0, bottom: 4, right: fields.length },
    rows: [5, 4 + Math.max(1, rows)],
    kind,
    year: 2024,
    title: [],
    columns: fields.map((field, n) => tableColumn(n + 1, field)),
  };
}

export function nominee(kind: Kind, name: string, row: number, more: Partial<Nomination> = {}): Nomination {
  const table = ['collective', 'individual', 'model'].indexOf(kind);
  return {
    kind,
    name,
    unit: null,
    position: null,
    gender: null,
    birthDate: null,
    idNumber: null,
    joinedYear: null,
    stage: null,
    proposed: [],
    achievements: null,
    note: null,
    at: [{ table, row, year: 2024, duplicate: false }],
    evidence: [],
    ...more,
  };
}

export function evidence(field: Evidence['field'], year: number, level: number, row: NomineeRow, text = ''): Evidence {
  return {
    field,
    year,
    reading: { state: 'known', level, text },
    row,
    column: tableColumn(3, field === 'mark' ? 'mark:C1' : field, year),
  };
}

/** One condition that came out so, at a cell of the nominee's row. */
function condition(result: 'met' | 'unmet' | 'unknown', sheet: string, row: number): ConditionResult {
  return {
    rule: 'rating-every-year',
    result,
    bound: 3,
    years: [2022, 2023, 2024],
    found: [2022, 2023, 2024].map((year) => ({
      year,
      state: result === 'unknown' && year === 2024 ? ('blank' as const) : ('known' as const),
      level: result === 'unmet' && year === 2024 ? 2 : result === 'unknown' && year === 2024 ? null : 3,
      text: result === 'unmet' && year === 2024 ? 'HTNV' : result === 'unknown' && year === 2024 ? '' : 'HTTNV',
      cells: [{ sheet, row, column: 7 + year - 2022 }],
    })),
    shortfall: result === 'met' ? null : { years: { short: [2024], asked: [2022, 2023, 2024] } },
  };
}

/**
 * An assessment with this outcome: the kind's first criterion is unmet or unknown accordingly, the last `council` ones
 * are left to the council, all others are met.
 */
export function assessmentOf(nomination: Nomination, outcome: Outcome, rank: number, council = 2): Assessment {
  const sheet = SHEETS[nomination.kind];
  const row = nomination.at[0]?.row ?? 5;
  const own = BUILT_IN.criteria.filter(({ kinds }) => kinds.includes(nomination.kind));
  const first = outcome === 'eligible' ? 'met' : outcome === 'ineligible' ? 'unmet' : 'unknown';
  const criteria = own.map(({ id }, n): CriterionResult => {
    const result: CriterionOutcome = n === 0 ? first : n >= own.length - council ? 'not-assessed' : 'met';
    return { id, result, conditions: result === 'not-assessed' ? [] : [condition(result, sheet, row)] };
  });
  const judged = own.length - council;
  const step: NextStep = {
    criterion: own[0]?.id ?? '',
    rule: 'rating-every-year',
    action: outcome === 'ineligible' ? 'stands' : 'fill',
    cells: [{ sheet, row, column: 9 }],
    years: [2024],
  };
  const score = Math.round(((outcome === 'eligible' ? judged : judged - 1) / judged) * 1000) / 10;
  return { nomination, outcome, score, rank, criteria, council, nearest: outcome === 'eligible' ? [] : [step] };
}

/** The workbook that the assessments' nominees stand in: a table a kind that has any. */
export function nominationsOf(
  assessments: readonly Assessment[],
  more: { year?: number; findings?: readonly Finding[]; fields?: Partial<Record<Kind, readonly Field[]>> } = {},
): Nominations {
  const year = more.year ?? 2024;
  const kinds: readonly Kind[] = ['collective', 'individual', 'model'];
  const tables = kinds.map((kind, index) => {
    const rows = assessments.filter(({ nomination }) => nomination.kind === kind).length;
    return nomineeTable(kind, index, rows, more.fields?.[kind] ?? ['name', 'unit', 'rating', 'title']);
  });
  return {
    year,
    period: year <= 2025 ? { first: 2022, last: 2025 } : { first: 2026, last: 2030 },
    tables,
    leftOut: [],
    nominations: assessments.map(({ nomination }) => nomination),
    nearMisses: [],
    passedOver: [],
    pending: [],
    findings: more.findings ?? [],
  };
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Mang', 'Thổ', 'Bờ'];
const MIDDLE = ['Thị', 'Văn', 'Hữu', 'Ngọc', 'Thanh', 'Minh', 'Thùy'];
const GIVEN = ['Hằng', 'Lộc', 'Dũng', 'Phượng', 'Quyên', 'Toàn', 'Ưng', 'Yến', 'Đạt', 'Nhơn', 'Khánh'];
export const UNITS = [
  'Văn phòng',
  'Phòng Dân vận các cơ quan Nhà nước',
  'Phòng Đoàn thể và các hội',
  'Phòng Dân tộc - Tôn giáo',
];
const OUTCOMES: readonly Outcome[] = ['eligible', 'needs-evidence', 'ineligible'];

/** As many nominees of each kind as asked for, outcomes by turns, the eligible ranked first. */
export function judged(counts: Readonly<Record<Kind, number>>, outcomes: readonly Outcome[] = OUTCOMES): Assessment[] {
  const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';
  const kinds: readonly Kind[] = ['collective', 'individual', 'model'];
  return kinds.flatMap((kind) => {
    const members = Array.from({ length: counts[kind] }, (_, n) => {
      const names: Record<Kind, string> = {
        collective: n < UNITS.length ? pick(UNITS, n) : `Ban Dân vận Huyện ủy ${String(n)}`,
        individual: `${pick(FAMILY, n)} ${pick(MIDDLE, n * 3)} ${pick(GIVEN, n * 7)}`,
        model: `Mô hình ${String(n + 1)}: tổ tự quản ở thôn, khu phố`,
      };
      const unit = kind === 'collective' ? null : pick(UNITS, n);
      return {
        outcome: OUTCOMES.find((one) => one === outcomes[n % outcomes.length]) ?? 'eligible',
        nomination: nominee(kind, names[kind], 5 + n, { unit }),
      };
    });
    members.sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
    return members.map(({ nomination, outcome }, n) => assessmentOf(nomination, outcome, n + 1));
  });
}

/** The nominees' names, in their order. */
export function namesOf(assessments: readonly Assessment[]): string[] {
  return assessments.map(({ nomination }) => nomination.name);
}

export function eligibleOf(assessments: readonly Assessment[]): Assessment[] {
  return assessments.filter(({ outcome }) => outcome === 'eligible');
}

/** Texts that would be formulas or markup, or that are very long. */
export const EVIL = ['=HYPERLINK("http://x")', '<b>&"\'</b>', '+1-1', 'Dài '.repeat(90).trim(), '__proto__'];
