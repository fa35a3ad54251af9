import type { Judged } from '../../../src/excel/judge';
import { judgeGrids } from '../../../src/excel/judge';
import type { Reading } from '../../../src/excel/read-grids';
import type { RunProblem } from '../../../src/excel/run';
import type { Grid } from '../../../src/grid/grid';
import { tableKey } from '../../../src/nominations/table';
import { findingOrder } from '../../../src/taskpane/models/findings-page';
import { formOf } from '../../../src/taskpane/models/settings-form';
import { reduce } from '../../../src/taskpane/state/reduce';
import type { PaneEvent } from '../../../src/taskpane/state/event';
import { sheet } from '../../support/sheets';
import { reportStates } from './report-states';
import { firstState, type Ended, type PaneState, type ScreenName } from '../../../src/taskpane/state/state';

/** 14:05 on a working day, wherever the picture is taken. */
const AT = new Date(2024, 11, 20, 14, 5).getTime();
const DONE: Ended = { kind: 'validate', state: 'complete', problem: null, kept: [], protectedSheets: [] };

/** Every state of the pane by its name, each led to by what happens in a real pane: the demo workbook, judged. */
export function paneStates(grids: readonly Grid[]): ReadonlyMap<string, PaneState> {
  const judged = judge(grids);
  // Screens read nothing of a reading but its grids.
  const reading = { grids } as unknown as Reading;
  const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, firstState());
  const looked: PaneEvent = { is: 'looked', judged, reading };
  const validated: PaneEvent = { is: 'validated', ended: DONE, judged, reading, at: AT };
  const open = (name: Exclude<ScreenName, 'nominee' | 'report'>): PaneEvent => ({ is: 'open', screen: { name } });
  const nominee = (place: number): PaneEvent => ({ is: 'open', screen: { name: 'nominee', place } });
  const of = (outcome: string): number => judged.assessments.findIndex((one) => one.outcome === outcome);
  const failed = (ended: Partial<Ended>): PaneEvent => ({ ...validated, ended: { ...DONE, ...ended } });
  const excel = (kind: 'editing-cell' | 'access-denied' | 'cancelled' | 'program') =>
    ({ kind: 'excel', problem: { kind, code: kind === 'program' ? 'TypeError' : '' } }) as const;
  const guessed = judged.nominations.findings.find(({ code }) => code === 'value-guessed')?.cell ?? null;
  const began = formOf(judged.settings);
  const typed: PaneEvent = { is: 'form', form: { form: { ...began, date: '31/12' }, began } };
  const table = judged.nominations.tables[0];
  const short = abbreviated(grids);
  const shortened: PaneEvent = { ...validated, judged: judge(short), reading: { grids: short } as unknown as Reading };

  const unread = [...grids, ...UNREAD];
  const judgedAside = judge(unread);
  const aside = (leftOut: readonly string[]): PaneEvent => ({
    is: 'looked',
    judged: { ...judgedAside, settings: { ...judgedAside.settings, leftOut } },
    reading: { grids: unread } as unknown as Reading,
  });
  const lookedAside = aside([]);
  const openUnread: PaneEvent = { is: 'open', screen: { name: 'columns', unread: 'Tổ 3' } };

  return new Map<string, PaneState>([
    ['start-looking', after({ is: 'began', work: 'look' })],
    ['start', after(looked)],
    ['start-unread', after(lookedAside)],
    [
      'result-unread',
      after(lookedAside, {
        ...validated,
        judged: judgedAside,
        reading: { grids: unread } as unknown as Reading,
      }),
    ],
    ['result-unread-opened', after(lookedAside, { is: 'marks', marked: true, stale: [], added: 0, unfinished: null })],
    ['start-unread-left-out', after(aside(['Tổ 3', 'Đăng ký của khối trường học năm 2024']))],
    ['start-left-out', after(looked, ...everyTable(judged))],
    ['running-reading', after(looked, { is: 'began', work: 'validate' }, progress('reading', 0.4))],
    ['running-judging', after(looked, { is: 'began', work: 'validate' }, progress('judging', 0.62))],
    [
      'running-waiting',
      after(
        looked,
        { is: 'began', work: 'validate' },
        { is: 'progress', progress: { stage: 'waiting', who: 'Trần Thị Bích', since: AT } },
      ),
    ],
    [
      'running-stopping',
      after(looked, { is: 'began', work: 'validate' }, progress('judging', 0.7), { is: 'stopping' }),
    ],
    ['result', after(looked, validated)],
    ['result-in-place', after(looked, validated, { is: 'began', work: 'live' }, progress('writing', 0.4))],
    ['result-collectives', after(looked, validated, { is: 'list', view: { kind: 'collective' } })],
    [
      'result-filtered',
      after(looked, validated, {
        is: 'list',
        view: { outcome: 'needs-evidence', sort: 'name', active: of('needs-evidence') },
      }),
    ],
    ['result-nobody', after(looked, validated, { is: 'list', view: { search: 'khong co ai' } })],
    [
      'result-stale',
      after(looked, validated, {
        is: 'marks',
        marked: true,
        unfinished: null,
        stale: [7, 8, 9].map((row) => ({ sheet: table?.sheet ?? '', row, column: 0 })),
        added: 2,
      }),
    ],
    ['result-found', after(looked, { is: 'marks', marked: true, stale: [], added: 0, unfinished: null })],
    ['cut-off', after(looked, { is: 'marks', marked: true, stale: [], added: 0, unfinished: 'validate' })],
    ['cut-off-paper', after(looked, { is: 'marks', marked: false, stale: [], added: 0, unfinished: 'report' })],
    ['nominee-eligible', after(looked, validated, nominee(of('eligible')))],
    ['nominee-needs-evidence', after(looked, validated, nominee(of('needs-evidence')))],
    ['nominee-ineligible', after(looked, validated, nominee(of('ineligible')))],
    ['findings', after(looked, validated, open('findings'))],
    [
      'findings-repaired',
      after(
        looked,
        validated,
        open('findings'),
        { is: 'finding', place: findingOrder(judged.nominations.findings)[2] ?? 0 },
        {
          is: 'repaired',
          done: guessed === null ? [] : [{ cell: guessed, was: 'Hoàn thành tôt', becomes: 'Hoàn thành tốt' }],
        },
        { is: 'note', note: { kind: 'repaired', done: 1, left: 1 } },
      ),
    ],
    ['findings-abbreviations', after(looked, shortened, open('findings'))],
    ['columns', after(looked, validated, open('columns'))],
    ['columns-saving', after(looked, validated, open('columns'), { is: 'began', work: 'settings' })],
    ['settings', after(looked, validated, open('settings'))],
    ['settings-unsaved', after(looked, validated, typed, open('settings'))],
    ['result-unsaved-settings', after(looked, validated, typed)],
    ['remove', after(looked, validated, open('remove'))],
    ['removing', after(looked, validated, open('remove'), { is: 'began', work: 'clear' }, progress('writing', 0.5))],
    ['columns-unread', after(lookedAside, openUnread)],
    ['no-tables-unread', after({ is: 'refused', problem: refusal(UNREAD) })],
    ['no-tables-columns', after({ is: 'refused', problem: refusal(UNREAD) }, openUnread)],
    ['no-tables', after({ is: 'refused', problem: refusal([]) })],
    ['refused-editing', after({ is: 'refused', problem: excel('editing-cell') })],
    ['stopped', after(looked, failed({ state: 'untouched', problem: excel('cancelled') }))],
    ['failed-protected', after(looked, failed({ state: 'untouched', problem: excel('access-denied') }))],
    ['failed-interrupted', after(looked, validated, failed({ state: 'interrupted', problem: excel('program') }))],
    [
      'partial',
      after(
        looked,
        validated,
        failed({ protectedSheets: ['Tập thể'], kept: [{ sheet: 'Cá nhân', row: 9, column: 12 }] }),
      ),
    ],
    ['help', after(looked, validated, open('help'))],
    ...reportStates(judged, (...events) => after(looked, validated, ...events)),
  ]);
}

/** Two lists whose columns are headed by words that nobody knows. */
const UNREAD: readonly Grid[] = [
  sheet({
    name: 'Tổ 3',
    rows: [
      ['ỦY BAN NHÂN DÂN HUYỆN'],
      ['DANH SÁCH TỔ 3 NĂM 2024'],
      [],
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Phân loại A/B/C/D', 'Ghi chú'],
      [1, 'Nguyễn Thị Hồng Nhung', 'Chuyên viên', 'Văn phòng', 'A'],
      [2, 'Trần Quốc Khánh', 'Phó Trưởng phòng', 'Phòng Dân tộc - Tôn giáo', 'B', 'mới chuyển đến'],
      [3, 'Lê Văn Đức', 'Chuyên viên', 'Phòng Đoàn thể và các hội', 'B'],
    ],
  }),
  sheet({
    name: 'Đăng ký của khối trường học năm 2024',
    rows: [
      ['STT', 'Viên chức được nhà trường đề nghị xét', 'Chức vụ', 'Xếp loại 2023', 'Xếp loại 2024'],
      [1, 'Hoàng Anh Tuấn', 'Giáo viên', 'HTTNV', 'HTXSNV'],
      [2, 'Phạm Thị Mai', 'Giáo viên', 'HTTNV', 'HTTNV'],
    ],
  }),
  sheet({
    name: 'Bổ sung',
    rows: [
      ['PHIẾU ĐỀ NGHỊ BỔ SUNG NĂM 2024'],
      ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại'],
      [1, 'Đặng Thu Hà', 'Văn phòng', 'HTXSNV'],
      [2, 'Vũ Minh Quân', 'Văn phòng', 'HTTNV'],
    ],
  }),
];

function refusal(grids: readonly Grid[]): RunProblem {
  const judging = judgeGrids(grids, { fallbackYear: 2024 });
  if (judging.kind === 'judged') throw new Error('a table was found');
  return judging;
}

function judge(grids: readonly Grid[]): Judged {
  const judging = judgeGrids(grids, { fallbackYear: 2024 });
  if (judging.kind !== 'judged') throw new Error('the demo workbook was not judged');
  return judging.judged;
}

/** The demo's first people, as an office writes them that abbreviates; nothing in them is doubtful. */
function abbreviated(grids: readonly Grid[]): Grid[] {
  const short: Readonly<Record<string, string>> = {
    'Hoàn thành tốt nhiệm vụ': 'HTTNV',
    'Hoàn thành xuất sắc nhiệm vụ': 'HTXSNV',
    'Giấy khen': 'GK',
  };
  return grids
    .filter(({ sheet }) => sheet === 'Cá nhân')
    .map((grid) => ({
      ...grid,
      rows: grid.rows
        .slice(0, 26)
        .map((row) => row?.map((value) => (typeof value === 'string' ? (short[value] ?? value) : value))),
    }));
}

function progress(stage: 'reading' | 'judging' | 'writing', share: number): PaneEvent {
  return { is: 'progress', progress: { stage, share } };
}

function everyTable({ nominations }: Judged): PaneEvent[] {
  return nominations.tables.map((table) => ({ is: 'table', key: tableKey(table), read: false }));
}
