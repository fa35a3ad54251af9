import type { Area } from '../grid/area';
import type { CellValue } from '../grid/grid';
import type { Condition, CriteriaSet, Criterion, Kind } from './criterion';
import { KINDS, NEEDS, RULES } from './criterion';
import { standIns } from './check-conditions';
import { periodText } from './sheet-cells';
import { placeText } from './sheet-criterion';
import { sheetNotes } from './sheet-notes';
import type { SheetColumn } from './sheet-words';
import * as words from './sheet-words';

/** What a row is, for whoever formats it. `condition`: a further condition of the criterion above. */
export type SheetRole =
  | 'title'
  | 'hint'
  | 'header'
  | 'criterion'
  | 'condition'
  | 'heading'
  | 'labels'
  | 'value'
  | 'sentence'
  | 'meaning'
  | 'blank';

export interface SheetRow {
  readonly role: SheetRole;
  readonly cells: readonly CellValue[];
  /** Areas of cells of this row that are one, as first and last column. */
  readonly merges: readonly (readonly [first: number, last: number])[];
}

/** A drop-down list over some cells. */
export interface SheetChoices {
  readonly area: Area;
  readonly choices: readonly string[];
  /** Whether nothing else may stand there; kinds may be combined in ways that the list does not name. */
  readonly only: boolean;
}

/** The sheet `Tiêu chí` as data. Rows and columns count from 0. */
export interface CriteriaSheet {
  readonly rows: readonly SheetRow[];
  readonly headerRow: number;
  /** The row that begins the notes, best on a page of their own. */
  readonly notesRow: number;
  /** The column of each name. */
  readonly columns: readonly SheetColumn[];
  /** One a column, in characters. */
  readonly widths: readonly number[];
  /** Cells whose number is a share, shown as a percentage. */
  readonly shares: readonly { readonly row: number; readonly column: number }[];
  readonly choices: readonly SheetChoices[];
}

const WIDTHS: Readonly<Record<SheetColumn, number>> = {
  id: 6,
  place: 11,
  kinds: 9,
  text: 47,
  about: 15,
  weight: 7,
  rule: 17,
  bound: 7,
  need: 14,
  only: 8,
  instead: 13,
  insteadBound: 7,
  remains: 24,
  period: 10,
};

const TITLE = 'TIÊU CHÍ XÉT CHỌN MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN';
const HINT =
  'Chương trình đọc tiêu chí từ trang này. Có thể sửa, thêm, bớt, sắp xếp lại các dòng; cách ghi có ở cuối trang. Nếu có chỗ sai, chương trình chỉ ra ô sai và không xét cho đến khi sửa xong.';
const RATING_LEVELS = ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'];

/** Writes a set as a sheet that the office can edit; `readCriteria` reads an equal set back. */
export function criteriaSheet(set: CriteriaSet): CriteriaSheet {
  const top: SheetRow[] = [
    row('title', [TITLE], [[0, LAST]]),
    row('hint', [HINT], [[0, LAST]]),
    row(
      'header',
      words.SHEET_COLUMNS.map((column) => words.COLUMN_WORDS[column]),
    ),
  ];
  const criteria = set.criteria.flatMap(criterionRows);
  const body = [...top, ...criteria, BLANK, ...periodRows(set), BLANK, ...pointRows(set), BLANK];
  const rows = [...body, ...noteRows()];
  const first = top.length;
  return {
    rows,
    headerRow: first - 1,
    notesRow: body.length,
    columns: words.SHEET_COLUMNS,
    widths: words.SHEET_COLUMNS.map((column) => WIDTHS[column]),
    shares: sharesOf(rows),
    choices: choicesOf(first, first + criteria.length),
  };
}

const at = (column: SheetColumn): number => words.SHEET_COLUMNS.indexOf(column);
const LAST = words.SHEET_COLUMNS.length - 1;
const BLANK: SheetRow = { role: 'blank', cells: [], merges: [] };

function row(role: SheetRole, cells: readonly CellValue[], merges: SheetRow['merges'] = []): SheetRow {
  return { role, cells, merges };
}

/** A criterion's row with its first condition, and one row for each further condition, with the id alone. */
function criterionRows(criterion: Criterion): SheetRow[] {
  const [first, ...further] = criterion.conditions;
  const cells: Partial<Record<SheetColumn, CellValue>> = {
    id: criterion.id,
    place: placeText(criterion.place),
    kinds: kindsCell(criterion.kinds),
    text: criterion.text,
    about: criterion.about,
    weight: criterion.weight,
    remains: criterion.remains,
    ...(criterion.period === undefined ? {} : { period: periodText(criterion.period) }),
    ...(first === undefined ? {} : conditionCells(first)),
  };
  return [
    row('criterion', inColumns(cells)),
    ...further.map((condition) => row('condition', inColumns({ id: criterion.id, ...conditionCells(condition) }))),
  ];
}

function conditionCells({ rule, bound, need, kinds, orElse }: Condition): Partial<Record<SheetColumn, CellValue>> {
  return {
    rule: words.RULE_WORDS[rule],
    bound: bound ?? null,
    need: words.NEED_WORDS[need],
    only: kinds === undefined ? null : kindsCell(kinds),
    instead: orElse === undefined ? null : words.RULE_WORDS[orElse.rule],
    insteadBound: orElse?.bound ?? null,
  };
}

/** A kind a line, so that a narrow column breaks none of them. */
function kindsCell(kinds: readonly Kind[]): string {
  return words.kindsText(kinds).replaceAll('; ', ';\n');
}

/** An empty text is an empty cell. */
function inColumns(cells: Partial<Record<SheetColumn, CellValue>>): CellValue[] {
  return words.SHEET_COLUMNS.map((column) => (cells[column] === '' ? null : (cells[column] ?? null)));
}

function periodRows({ periods }: CriteriaSet): SheetRow[] {
  const { first, last } = words.PERIOD_WORDS;
  return [
    row('heading', [words.BLOCK_WORDS.periods]),
    row('labels', [null, first, last]),
    ...periods.map((period) => row('value', [null, period.first, period.last])),
  ];
}

function pointRows({ pointBounds }: CriteriaSet): SheetRow[] {
  const { level, from } = words.POINT_WORDS;
  return [
    row('heading', [words.BLOCK_WORDS.points]),
    row('labels', [null, level, from, 'Xếp loại']),
    ...pointBounds.map((bound, i) => row('value', [null, 4 - i, bound, RATING_LEVELS[i] ?? null])),
  ];
}

function noteRows(): SheetRow[] {
  const notes = sheetNotes().map((note): SheetRow => {
    if (note.is === 'sentence') return row('sentence', [note.text], [[0, LAST]]);
    const cells: CellValue[] = [note.word];
    cells[at('text')] = note.meaning;
    cells[at('about')] = note.level === '' ? null : note.level;
    const firstColumns = [0, at('text') - 1] as const;
    const merges: SheetRow['merges'] =
      note.level === '' ? [firstColumns, [at('text'), at('instead')]] : [firstColumns, [at('about'), at('instead')]];
    return row(
      note.is,
      Array.from(cells, (cell) => cell ?? null),
      merges,
    );
  });
  return [row('heading', [words.BLOCK_WORDS.notes]), ...notes];
}

function sharesOf(rows: readonly SheetRow[]): { row: number; column: number }[] {
  const votes = words.RULE_WORDS.votes;
  const pairs = [
    [at('rule'), at('bound')],
    [at('instead'), at('insteadBound')],
  ] as const;
  return rows.flatMap(({ cells }, index) =>
    pairs.flatMap(([rule, bound]) => (cells[rule] === votes ? [{ row: index, column: bound }] : [])),
  );
}

/** Over the criteria and the blank row below, so that rows put in at their end have the lists too. */
function choicesOf(first: number, end: number): SheetChoices[] {
  const over = (column: SheetColumn, choices: readonly string[]): SheetChoices => ({
    area: { top: first, left: at(column), bottom: end, right: at(column) },
    choices,
    only: column !== 'kinds' && column !== 'only',
  });
  const rules = RULES.map((rule) => words.RULE_WORDS[rule]);
  const kinds = [...KINDS.map((kind): readonly Kind[] => [kind]), ['collective', 'individual'] as const, KINDS].map(
    words.kindsText,
  );
  return [
    over('kinds', kinds),
    over('rule', rules),
    over(
      'need',
      NEEDS.map((need) => words.NEED_WORDS[need]),
    ),
    over('only', kinds),
    over(
      'instead',
      standIns('mark').map((rule) => words.RULE_WORDS[rule]),
    ),
  ];
}
