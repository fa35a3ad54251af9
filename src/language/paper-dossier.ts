import type { Assessment, ConditionResult, CriterionOutcome, Found } from '../assessment/assessment';
import type { Kind, RuleName } from '../criteria/criterion';
import type { OfficeSettings } from '../criteria/plan';
import { groupBy } from '../grid/group-by';
import { LONGEST_SHEET_NAME, withoutRefusedSigns } from '../grid/sheet-names';
import type { BirthDate, Nomination } from '../nominations/nomination';
import { cellNames, oneLine, shorten, type Home } from './cell-text';
import { foundText, saysNone, viewOf, type ConditionView } from './conditions-found';
import { formatBirthDate, formatPercent, formatScore, formatYears } from './format';
import { VIETNAMESE_REASONS } from './reasons-vi';
import { paperCount, withinSentence } from './report-words';
import { EMPTY_BOX, forTheCouncil, SHORT_BLANK } from './paper-words';
import { levelShort } from './words-levels';
import { outcomeName, stageName } from './words';

/** Sentences of the page that sums up one nominee. */

export const DOSSIER_HEADERS = ['Mã', 'Tiêu chí', 'Minh chứng (ô trong danh sách)', 'Kết quả', 'Hội đồng'] as const;
export const NO_DOSSIER = 'Không có trường hợp nào được chọn.';

/** The sheet of those whom a list was narrowed to. */
export function chosenSheet(year: number): string {
  return `Phiếu tổng hợp ${String(year)} – chọn`;
}

/** One nominee's own sheet: `Phiếu 2024 – Đỗ Sỹ Ngữ`. Collectives differ by how their names end. */
export function nomineeSheet(year: number, { kind, name }: Pick<Nomination, 'kind' | 'name'>): string {
  const start = `Phiếu ${String(year)} – `;
  const said = oneLine(withoutRefusedSigns(name, ' ')).trim();
  const room = LONGEST_SHEET_NAME - start.length;
  if (said.length <= room) return start + said;
  const cut = kind === 'collective' ? `…${said.slice(1 - room)}` : `${said.slice(0, room - 1)}…`;
  // A letter of two units may be cut in half.
  return start + cut.replace(/\p{Cs}/gu, '');
}

/** What belongs into the bordered place for a picture. */
export function photoPlace(kind: Kind): string {
  return kind === 'individual' ? 'Ảnh\n3 × 4' : 'Ảnh';
}

const NAMES: Readonly<Record<Kind, string>> = {
  individual: 'Họ và tên',
  collective: 'Tên tập thể',
  model: 'Tên mô hình',
};

/** What the lists say of who it is, a line each; what they do not say has no line. */
export function particulars(
  { kind, name, gender, position, unit, stage, joinedYear, proposed, achievements }: Nomination,
  birthDate: BirthDate | null,
  place: string,
): string[] {
  const said: readonly (readonly [string, string | null])[] = [
    [NAMES[kind], name],
    ['Giới tính', gender],
    ['Ngày sinh', birthDate === null ? null : formatBirthDate(birthDate)],
    ['Chức vụ', position],
    [kind === 'model' ? 'Đơn vị thực hiện' : 'Đơn vị', unit],
    ['Về cơ quan năm', joinedYear === null ? null : String(joinedYear)],
    ['Khâu', stage === null ? null : stageName(stage, 'vi')],
    ['Thành tích', achievements],
    ['Hình thức đề nghị', proposed.length === 0 ? null : proposed.join('; ')],
    ['Vị trí trong danh sách', place],
  ];
  return said.flatMap(([label, value]) => (value === null || value === '' ? [] : [`${label}: ${value}`]));
}

const EVIDENCE: Readonly<Record<RuleName, string>> = { ...VIETNAMESE_REASONS.subject, mark: 'Ghi nhận' };

/**
 * What a condition read, with all its cells: `Xếp loại: 2022, 2023 HTTNV (F8, G8); 2024 trống (H8)`.
 * @param narrow cells' texts are cut early
 */
export function evidenceText(condition: ConditionResult, kind: Kind, home: Home, narrow: boolean): string {
  const view = viewOf(condition, 'vi', { kind, home, mostCells: Infinity }, narrow);
  const groups = groupBy(condition.found, ({ state, level, text }) => [state, level, text].join('\n'));
  const parts = [...groups.values()].map((group) => {
    const all = { ...group[0], cells: group.flatMap(({ cells }) => cells) };
    const text = levelText(all, view) ?? foundText(all, view);
    const years = formatYears([...new Set(group.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b));
    return years === '' ? text : `${years} ${text}`;
  });
  return `${EVIDENCE[condition.rule]}: ${parts.length === 0 ? view.phrases.noCell : parts.join('; ')}`;
}

/** Evidence that an earlier criterion's row shows: `Sáng kiến: như C3`. */
export function sameEvidence({ rule }: ConditionResult, criterion: string): string {
  return `${EVIDENCE[rule]}: như ${criterion}`;
}

/** A level as clerks abbreviate it: the page has no room for `Hoàn thành xuất sắc nhiệm vụ` in every year. */
function levelText(
  found: Found,
  { condition: { rule }, scale, home, mostCells, narrow }: ConditionView,
): string | null {
  const { state, level, cells } = found;
  if (state !== 'known' || level === null) return null;
  if (rule === 'initiative' || rule === 'initiative-present') {
    if (oneLine(found.text) === '') return null;
    return `${saysNone(found) ? 'không có' : initiative(found.text, narrow)} (${cellNames(cells, home, mostCells)})`;
  }
  return level === 0 || scale === null
    ? null
    : `${levelShort(scale, level, 'vi')} (${cellNames(cells, home, mostCells)})`;
}

/** Letters of an initiative that are told. */
const INITIATIVE = { usual: 110, narrow: 40 } as const;

/** What the cells of an initiative say, its name cut where it is long, never the level beside it. */
function initiative(text: string, narrow: boolean): string {
  const parts = text.split('·').map(oneLine);
  const longest = Math.max(...parts.map(({ length }) => length));
  const over = oneLine(text).length - (narrow ? INITIATIVE.narrow : INITIATIVE.usual);
  const said = parts.map((part) => (part.length === longest && over > 0 ? shorten(part, longest - over) : part));
  return `“${said.join(' · ')}”`;
}

const RESULTS: Readonly<Record<CriterionOutcome, string>> = {
  met: 'Đạt',
  unmet: 'Không đạt',
  unknown: 'Thiếu',
  'not-assessed': '–',
};

/** A criterion's result where room is narrow. */
export function shortResult(result: CriterionOutcome): string {
  return RESULTS[result];
}

/** The outcome in one sentence. `of` is the number of nominees of the kind; `votes` as the sheets say them. */
export function resultSentence(
  { outcome, score, rank, council }: Assessment,
  of: number,
  votes: { readonly share: number; readonly voters: number | null } | null,
): string {
  const parts = [
    `${outcomeName(outcome, 'vi')}; điểm ${score === null ? 'chưa có' : formatScore(score, 'vi')}`,
    `thứ hạng ${String(rank)}/${String(of)}`,
    ...(votes === null ? [] : [`phiếu suy tôn ${votesText(votes)}`]),
    ...(council === 0 ? [] : [`${paperCount(council)} tiêu chí do Hội đồng xét`]),
  ];
  return `${parts.join('; ')}.`;
}

/** What stands in the way or is to be done, as one sentence; no step begins with a name. */
export function stepsSentence(steps: readonly string[]): string {
  return `${steps.map((step, n) => (n === 0 ? step : withinSentence(step))).join('; ')}.`;
}

/** `12/13 (92,3 %)`; only the share where nobody says of how many. */
export function votesText({ share, voters }: { readonly share: number; readonly voters: number | null }): string {
  const percent = formatPercent(share, 'vi');
  return voters === null ? percent : `${String(Math.round(share * voters))}/${String(voters)} (${percent})`;
}

/** A criterion that no cell says anything of. */
export const FOR_COUNCIL = 'Do Hội đồng xét';

/** Dots over a whole line of the council's part, 105 mm wide at 12 points. */
const DOTTED = '…'.repeat(22);
const OPINION = 'Ý kiến của Hội đồng: ';

/** What the council writes: its opinion on so many lines, the votes and what it decides. */
export function councilOpinion(lines: number): string {
  return [
    OPINION + '…'.repeat(13),
    ...new Array<string>(lines - 1).fill(DOTTED),
    `Số phiếu đồng ý: ${SHORT_BLANK}/${SHORT_BLANK}`,
    `Kết luận:  ${EMPTY_BOX} Công nhận     ${EMPTY_BOX} Không công nhận`,
  ].join('\n');
}

/** Who signs for it, above the room that its opinion takes beside it. */
export function councilSigns(lines: number, settings: OfficeSettings): string {
  return `${forTheCouncil(settings)}\n(Ký, ghi rõ họ tên)${'\n'.repeat(lines)}`;
}
