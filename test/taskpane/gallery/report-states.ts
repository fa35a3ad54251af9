import type { ExportWay } from '../../../src/excel/report/export-ways';
import type { Judged } from '../../../src/excel/judge';
import type { CellValue, Grid } from '../../../src/grid/grid';
import { annualReport } from '../../../src/report/annual-report';
import { evidenceRequests } from '../../../src/report/papers/evidence-request';
import type { ReplyFill } from '../../../src/report/papers/replies/reply';
import { dossiers } from '../../../src/report/papers/dossier';
import type { ReportDocument } from '../../../src/report/document';
import { mergeReport } from '../../../src/report/passages/merge';
import type { PaneEvent } from '../../../src/taskpane/state/event';
import type { PreparedReport, RepliesRead, ReportState } from '../../../src/taskpane/state/report-state';
import type { PaneState, ReportPart } from '../../../src/taskpane/state/state';
import { memoryOf } from '../../../src/xlsx/render-memory';
import { layoutOf } from '../../../src/xlsx/render-section';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { renderReport } from '../../../src/xlsx/render-workbook';

const WINDOWS: readonly ExportWay[] = (['workbook', 'download', 'sheet'] as const).map((way) => ({
  way,
  possible: true,
  why: null,
}));
const MAC = WINDOWS.map((one): ExportWay => (one.way === 'download' ? { ...one, possible: false, why: 'mac' } : one));

/** The states of the page of papers, each led to by what happens in a real pane. */
export function reportStates(
  judged: Judged,
  after: (...events: readonly PaneEvent[]) => PaneState,
): [string, PaneState][] {
  const report = (said: Partial<ReportState>): PaneEvent => ({ is: 'report', report: said });
  const open = (part: ReportPart): PaneEvent => ({ is: 'open', screen: { name: 'report', part } });
  const began: PaneEvent = { is: 'began', work: 'report' };
  const document = annualReport({ ...judged, settings: judged.settings.office });
  const annual = preparedOf(judged, document);
  const again = writtenOver(annual);
  const ready = report({ prepared: annual, ways: WINDOWS });
  const denied = { kind: 'excel', problem: { kind: 'structure-locked', code: '' } } as const;
  return [
    ['report-preparing', after(open('all'), began, report({ doing: 'prepare' }))],
    ['report', after(open('all'), ready)],
    ['report-export', after(open('export'), ready)],
    ['report-mac', after(open('export'), report({ prepared: annual, ways: MAC }))],
    ['report-preview', after(open('preview'), ready)],
    [
      'report-dossier',
      after(
        report({ paper: 'dossier', whom: { kind: 'one', place: 0 } }),
        open('all'),
        report({
          prepared: preparedOf(
            judged,
            dossiers({ ...judged, settings: judged.settings.office }, (one) => one === judged.assessments[0]),
            { paper: 'dossier', places: [0] },
          ),
          ways: WINDOWS,
        }),
      ),
    ],
    [
      'report-lacking',
      after(open('all'), ready, {
        is: 'marks',
        marked: true,
        unfinished: null,
        stale: [7, 8, 9].map((row) => ({ sheet: 'Cá nhân', row, column: 0 })),
        added: 0,
      }),
    ],
    [
      'report-evidence',
      after(
        report({ paper: 'evidence' }),
        open('all'),
        report({
          prepared: preparedOf(judged, evidenceRequests({ ...judged, settings: judged.settings.office }), {
            paper: 'evidence',
            places: null,
          }),
          ways: WINDOWS,
        }),
      ),
    ],
    ['replies', after(report({ paper: 'evidence' }), open('replies'))],
    ['replies-read', after(report({ paper: 'evidence' }), open('replies'), report({ replies: repliesOf(judged) }))],
    [
      'replies-filled',
      after(
        report({ paper: 'evidence' }),
        open('replies'),
        report({ outcome: { kind: 'filled', done: repliesOf(judged).plan.fill, left: 1 } }),
      ),
    ],
    ['report-choices', after(open('all'), report({ prepared: again, ways: WINDOWS }))],
    [
      'report-writing',
      after(open('all'), ready, began, report({ doing: 'write' }), {
        is: 'progress',
        progress: { stage: 'writing', share: 0.6 },
      }),
    ],
    [
      'report-written',
      after(
        open('all'),
        report({
          prepared: { ...annual, standing: standingOf(annual) },
          ways: WINDOWS,
          outcome: { kind: 'written', sheets: annual.sheets.map(({ name }) => name) },
        }),
      ),
    ],
    [
      'report-downloaded',
      after(
        open('all'),
        report({
          prepared: annual,
          ways: WINDOWS,
          outcome: { kind: 'downloaded', file: 'Bao cao dien hinh tien tien 2024.docx' },
        }),
      ),
    ],
    [
      'report-failed',
      after(
        open('all'),
        report({ prepared: annual, ways: WINDOWS, outcome: { kind: 'failed', problem: denied, state: 'untouched' } }),
      ),
    ],
  ];
}

function preparedOf(
  judged: Judged,
  fresh: ReportDocument,
  asked: PreparedReport['asked'] = { paper: 'annual', places: null },
): PreparedReport {
  const sheets = fresh.sections.map((section) => ({
    name: section.name,
    pages: layoutOf(section, fresh.font).paged.breaks.length + 1,
  }));
  return { asked, judged, fresh, merged: null, sheets, standing: null };
}

function standingOf({ fresh, sheets }: PreparedReport): PreparedReport['standing'] {
  return { id: fresh.id, sheets: sheets.map(({ name }) => name), copies: [] };
}

/** Somebody edited a sentence on the report's sheet, filled a place in, and wrote beside a table. */
function writtenOver(prepared: PreparedReport): PreparedReport {
  const { fresh } = prepared;
  const { grids } = readWorkbook(renderReport(fresh));
  const edits: readonly (readonly [RegExp, string])[] = [
    [/(Thuận lợi, khó khăn trong năm: )…+/, '$1cơ quan đủ biên chế, việc tăng ở khối xã.'],
    [/Trong 08 tập thể được đề nghị, có/, 'Trong số 08 tập thể do các đơn vị đề nghị, có'],
  ];
  const edited = (cell: CellValue): CellValue =>
    typeof cell === 'string' ? edits.reduce((text, [was, is]) => text.replace(was, is), cell) : cell;
  const current = grids.map((grid, n): Grid => {
    const rows = grid.rows.map((row) => row?.map(edited));
    const beside = rows[10]?.length ?? 0;
    if (n === 1) rows[10] = [...(rows[10] ?? []), ...Array<null>(20 - beside).fill(null), 'đã đối chiếu ngày 20/12'];
    return { ...grid, rows };
  });
  const merged = mergeReport(fresh, memoryOf(fresh), current);
  return { ...prepared, merged, standing: standingOf(prepared) };
}

/** Two units answered: cells to fill in, one that holds something else, one that finds no cell. */
function repliesOf({ assessments, nominations }: Judged): RepliesRead {
  const fills = assessments
    .filter(({ nearest }) => nearest.some(({ cells }) => cells.length > 0))
    .slice(0, 4)
    .flatMap(({ nomination: { kind, name, unit }, nearest }): ReplyFill[] => {
      const cell = nearest.flatMap(({ cells }) => cells)[0];
      const from = { file: 'Phong Dan toc.xlsx', sheet: 'Cá nhân', row: 5, column: 4 };
      const nominee = { kind, name, unit };
      const of = { nominee, field: 'rating', year: nominations.year, from, was: null, beside: [] } as const;
      return cell === undefined ? [] : [{ ...of, cell, becomes: 'Hoàn thành tốt nhiệm vụ' }];
    });
  const [first, ...others] = fills;
  const conflicts = first === undefined ? [] : [{ ...first, was: 'Hoàn thành nhiệm vụ' }];
  return {
    unread: ['anh chup.xlsx'],
    plan: {
      fill: others,
      conflicts,
      same: others.slice(0, 1),
      unmatched: [
        { reply: null, at: { file: 'Van phong.xlsx', sheet: 'Cá nhân', row: 8, column: 1 }, reason: 'no-name' },
      ],
    },
    agreed: new Set(),
  };
}
