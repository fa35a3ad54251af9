import fc from 'fast-check';
import type { CellValue, Grid } from '../../../src/grid/grid';
import type { ReportDocument } from '../../../src/report/document';
import { withChoices, type Merged } from '../../../src/report/passages/merge';
import { passagesOf } from '../../../src/report/passages/passage';
import { shownText } from '../../../src/report/passages/shown-text';
import { finding } from '../../../src/nominations/finding';
import { judged, nominationsOf } from '../../support/assessments';
import {
  deleteRows,
  insertColumn,
  insertRow,
  madeAgain,
  reorder,
  sheetsOf,
  typeInto,
  type FilledSheets,
} from '../../support/filled-sheets';
import { documentTexts, reportOf } from '../../support/reports';

/** Reports as offices have them, small, of any data and settings. */
const count = fc.integer({ min: 0, max: 6 });
const report: fc.Arbitrary<ReportDocument> = fc
  .record({
    counts: fc.record({ collective: count, individual: count, model: count }),
    outcomes: fc.shuffledSubarray(['eligible', 'needs-evidence', 'ineligible'] as const, { minLength: 1 }),
    earlier: fc.boolean(),
    doubtful: fc.integer({ min: 0, max: 3 }),
    number: fc.constantFrom('', '', '15', '118'),
    dated: fc.boolean(),
    signatory: fc.constantFrom('', 'Nguyễn Văn Minh'),
    basis: fc.subarray(['Luật Thi đua, khen thưởng', 'Kế hoạch số 124-KH/TU', 'Kế hoạch số 15-KH/BDVTU'], {
      minLength: 1,
    }),
    recipients: fc.subarray(['Ban Dân vận Trung ương', 'Thường trực Tỉnh ủy', 'Lưu Văn phòng'], { minLength: 1 }),
  })
  .map(({ counts, outcomes, earlier, doubtful, number, dated, signatory, basis, recipients }) => {
    const assessments = judged(counts, outcomes);
    const findings = Array.from({ length: doubtful }, (_, n) =>
      finding('missing-name', { sheet: 'Cá nhân', row: 8 + n, column: 1 }, {}),
    );
    return reportOf(assessments, {
      nominations: nominationsOf(assessments, { findings }),
      ...(earlier ? { earlier: [{ year: 2023, assessments: judged({ ...counts, model: 1 }) }] } : {}),
      settings: {
        number,
        date: dated ? { year: 2025, month: 1, day: 5 } : null,
        signatory,
        legalBasis: basis,
        recipients,
      },
    });
  });

/** A share of the rows or columns, so that an edit suits any sheet. */
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

type Edit =
  | {
      readonly kind: 'type' | 'insert';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
      readonly second: string;
    }
  | { readonly kind: 'fill'; readonly row: number; readonly text: string }
  | { readonly kind: 'delete'; readonly sheet: number; readonly row: number; readonly count: number }
  | { readonly kind: 'column'; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly kind: 'sort'; readonly sheet: number; readonly row: number; readonly count: number };

const WORDS = [
  'đã bổ sung',
  '= cộng',
  '+ thêm',
  'đề nghị\nxem lại',
  '  thụt đầu dòng',
  'số 05',
  'Nguyễn Thị Hằng',
  '-',
];
/** A text of a person's, told from all others by its mark. */
const typedText = fc
  .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 100_000, max: 999_999 }), fc.integer({ min: 0, max: 20 }))
  .map(([words, mark, length]) => `${words} ⟦${String(mark)}⟧${' dài thêm nữa'.repeat(length === 20 ? 400 : length)}`);
const sheetNumber = fc.integer({ min: 0, max: 5 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('type' as const, 'insert' as const),
      sheet: sheetNumber,
      row: share,
      column: fc.oneof({ weight: 5, arbitrary: share }, { weight: 1, arbitrary: fc.constant(1.5) }),
      text: typedText,
      second: fc.oneof(fc.constant(''), typedText),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fill' as const), row: share, text: typedText }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      sheet: sheetNumber,
      row: share,
      count: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('column' as const), sheet: sheetNumber, row: share, column: share }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('sort' as const),
      sheet: sheetNumber,
      row: share,
      count: fc.integer({ min: 2, max: 6 }),
    }),
  },
);

function edited(sheets: FilledSheets, one: Edit): FilledSheets {
  if (one.kind === 'fill') return filled(sheets, one.row, one.text);
  const grid = sheets.grids[one.sheet];
  if (grid === undefined) return sheets;
  const row = Math.floor(one.row * grid.rows.length);
  const width = Math.max(...grid.rows.map((cells) => cells?.length ?? 0), 1);
  switch (one.kind) {
    case 'type': {
      // Where something stands people type over it more often than beside it.
      const filledColumns = (grid.rows[row] ?? []).flatMap((value, n) => (value === null ? [] : [n]));
      const column = Math.floor(one.column * width);
      const at = filledColumns[column % Math.max(1, filledColumns.length)] ?? column;
      return typeInto(sheets, grid.sheet, [row, one.second === '' && one.column < 1 ? at : column], one.text);
    }
    case 'insert': {
      const cells: CellValue[] = new Array<CellValue>(Math.floor(one.column * width)).fill(null);
      return insertRow(sheets, grid.sheet, row, [...cells, one.text, ...(one.second === '' ? [] : [one.second])]);
    }
    case 'column':
      return insertColumn(sheets, grid.sheet, Math.floor(one.column * width));
    case 'delete':
      return deleteRows(sheets, grid.sheet, row, one.count);
    case 'sort': {
      const last = Math.min(grid.rows.length, row + one.count);
      return reorder(
        sheets,
        grid.sheet,
        row,
        Array.from({ length: last - row }, (_, n) => last - 1 - n),
      );
    }
  }
}

/** Types behind the words of one of the dotted places. */
function filled(sheets: FilledSheets, which: number, text: string): FilledSheets {
  const body = sheets.grids[0];
  const places = (body?.rows ?? []).flatMap((cells, row) =>
    (cells ?? []).flatMap((value, column) =>
      typeof value === 'string' && value.includes('…') ? [{ row, column, value }] : [],
    ),
  );
  const place = places[Math.floor(which * places.length)];
  if (body === undefined || place === undefined) return sheets;
  return typeInto(sheets, body.sheet, [place.row, place.column], place.value.replace(/…+/, text));
}

/** The marks of what people typed, as far as it still stands somewhere. */
function marksIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/⟦\d+⟧/g) ?? []);
}

function cellTexts(grids: readonly Grid[]): string[] {
  return grids.flatMap(({ rows }) =>
    rows.flatMap((cells) => (cells ?? []).map((value) => (typeof value === 'string' ? value : ''))),
  );
}

function placesOfTyped({ document, choices, unplaced }: Merged): Set<string> {
  return new Set(
    marksIn([...documentTexts(document), ...choices.map(({ typed }) => typed), ...unplaced.map(({ text }) => text)]),
  );
}

const everything = fc.record({
  before: report,
  after: report,
  edits: fc.array(edit, { minLength: 1, maxLength: 8 }),
});

describe('whatever people do to a report and whatever its data become', () => {
  it('everything typed stands in the report made again, in a choice, or is told', () => {
    fc.assert(
      fc.property(everything, ({ before, after, edits }) => {
        const sheets = edits.reduce(edited, sheetsOf(before));
        const found = placesOfTyped(madeAgain(after, sheets));
        for (const mark of marksIn(cellTexts(sheets.grids))) expect(found).toContain(mark);
      }),
      { numRuns: 40 },
    );
  });

  it('everything generated stands in it or beside what was typed, and returns when it is chosen', () => {
    fc.assert(
      fc.property(everything, ({ before, after, edits }) => {
        const merged = madeAgain(after, edits.reduce(edited, sheetsOf(before)));
        const now = new Map(passagesOf(merged.document).map(({ key, text }) => [key, text]));
        const offered = new Map(merged.choices.map(({ key, generated }) => [key, generated]));
        const fresh = passagesOf(after);
        for (const { key, text, placeholder, whole } of fresh) {
          if (placeholder || whole === true) continue;
          expect([now.get(key), offered.get(key)].map((one) => one ?? '')).toContainEqual(text);
        }
        const generated = withChoices(
          merged,
          merged.choices.map((one) => ({ ...one, kept: 'generated' as const })),
        );
        const chosen = new Map(passagesOf(generated.document).map(({ key, text }) => [key, text]));
        for (const { key, text, placeholder, whole } of fresh) {
          if (!placeholder && whole !== true) expect(chosen.get(key)).toBe(text);
        }
      }),
      { numRuns: 16 },
    );
  });

  it('making it again from its own sheets changes nothing more', () => {
    fc.assert(
      fc.property(everything, ({ before, after, edits }) => {
        const merged = madeAgain(after, edits.reduce(edited, sheetsOf(before)));
        const twice = madeAgain(after, sheetsOf(merged.document));
        expect(twice.document).toEqual(merged.document);
        expect(twice.unplaced).toEqual([]);
      }),
      { numRuns: 16 },
    );
  });

  it('without changes the report is the fresh one', () => {
    fc.assert(
      fc.property(report, report, (before, after) => {
        const merged = madeAgain(after, sheetsOf(before));
        expect(merged.document).toBe(after);
        expect(merged).toMatchObject({ choices: [], unplaced: [] });
      }),
      { numRuns: 12 },
    );
  });

  it('the memory survives its sheet', () => {
    fc.assert(
      fc.property(report, (document) => {
        const { memory } = sheetsOf(document);
        const texts = new Set(memory.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.texts.map(shownText))));
        for (const { text, whole } of passagesOf(document))
          if (whole !== true && text.length < 500) expect(texts).toContain(shownText(text));
      }),
      { numRuns: 6 },
    );
  });
});
