import type { Kind } from '../criteria/criterion';
import { fold, foldAll } from '../text/fold';
import { withoutDates } from '../text/years';

const KIND_WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['collective', /(?:^| )(?:tập thể|tap the)(?: |$)/],
  ['individual', /(?:^| )(?:cá nhân|ca nhan)(?: |$)/],
  // "mô hình, điển hình tiên tiến" is the plan's name, not a kind.
  ['model', /(?:^| )(?:mô hình|mo hinh)(?: |$)(?!điển hình)/],
];

/** The kinds that a text speaks of. */
export function kindsIn(text: string): Kind[] {
  const folded = fold(text);
  return KIND_WORDS.filter(([, pattern]) => pattern.test(folded)).map(([kind]) => kind);
}

/** The one kind that a text names; null where it names none or several. */
export function kindIn(text: string): Kind | null {
  const kinds = kindsIn(text);
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}

const KIND_ABBREVIATIONS: ReadonlyMap<string, Kind> = new Map([
  ['tt', 'collective'],
  ['cn', 'individual'],
  ['mh', 'model'],
]);

/** The kind that a cell of a kind column says: `Tập thể`, `CN`. */
export function kindOfCell(text: string): Kind | null {
  return kindIn(text) ?? KIND_ABBREVIATIONS.get(fold(text)) ?? null;
}

const YEAR = '(?:19|20)\\d{2}';
const RANGE = new RegExp(
  `(?:(?:giai đoạn|nhiệm kỳ)\\s*(?:từ\\s*)?(?:năm\\s*)?)?${YEAR}\\s*(?:-|–|—|đến|tới)\\s*(?:(?:hết|năm)\\s*)*${YEAR}|(?:giai đoạn|nhiệm kỳ)\\s*(?:từ\\s*)?(?:năm\\s*)?${YEAR}`,
  'giu',
);
const BEHIND_YEAR_WORD = new RegExp(
  `(?<!\\p{L})n[ăa]m(?:\\s+(?:học|xét|công tác|đề nghị|đánh giá|báo cáo))?\\s*:?\\s*(${YEAR}(?:\\s*(?:,|;|và)\\s*(?:năm\\s*)?${YEAR})*)(?!\\d)`,
  'giu',
);

/**
 * The latest year that a title states behind `năm`; ranges, `giai đoạn`, dates and document numbers state none.
 */
export function yearStated(title: string): number | null {
  const stated = withoutDates(title.normalize('NFC')).replace(RANGE, ' ');
  let latest: number | null = null;
  for (const match of stated.matchAll(BEHIND_YEAR_WORD)) {
    for (const year of (match[1] ?? '').match(/\d{4}/g) ?? []) latest = Math.max(latest ?? 0, Number(year));
  }
  return latest;
}

/** The year a sheet's name states: behind `năm`, or as the whole name. */
export function yearOfSheetName(name: string): number | null {
  const whole = foldAll(name);
  return /^(?:19|20)\d\d$/.test(whole) ? Number(whole) : yearStated(name);
}

/** Whether a title says that the table asks for awards (`đề nghị`). */
export function asksForAwards(title: readonly string[]): boolean {
  return title.some((line) => /(?:^| )(?:đề nghị|de nghi)(?: |$)/.test(fold(line)));
}
