import type { Assessment, Outcome } from '../assessment/assessment';
import type { OutcomeCounts } from '../assessment/outcome-counts';
import { countOutcomes, OUTCOMES } from '../assessment/outcome-counts';
import type { Kind } from '../criteria/criterion';
import { KINDS } from '../criteria/criterion';
import { oneLine } from '../language/cell-text';
import { findingMessage } from '../language/findings';
import { compareNames, formatCount, formatScore } from '../language/format';
import type { Language } from '../language/language';
import { reasonFor } from '../language/reasons';
import { kindHeading, outcomeName, severityName } from '../language/words';
import type { PrintingWords } from '../language/words-printing';
import { printingWords } from '../language/words-printing';
import type { Finding, Severity } from '../nominations/finding';
import { listPlace } from '../nominations/list-place';
import { wrap } from './display-width';
import type { Judged } from './judged';
import { noNomineesSentence } from './no-nominees';
import { passedOverLists } from './not-read';
import type { Paint } from './paint';
import type { TextColumn } from './text-table';
import { tableLines } from './text-table';

export interface PrintStyle {
  readonly language: Language;
  readonly paint: Paint;
  /** The terminal's columns; null where the output is no terminal. */
  readonly width: number | null;
}

/** More nobody reads on a screen; what is left out is counted. */
const MOST_NOMINEES = 500;
const MOST_FINDINGS = 200;

const ICONS: Readonly<Record<Outcome, string>> = { eligible: '●', 'needs-evidence': '◐', ineligible: '○' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A result for people, in pieces of whole lines: what was read, a table a kind, what is doubtful in the data. */
export function* printResult(title: string, judged: Judged, style: PrintStyle): Generator<string> {
  const { nominations, assessments } = judged;
  const { paint, language } = style;
  const words = printingWords(language);
  const period = `${String(nominations.period.first)}–${String(nominations.period.last)}`;
  yield `${paint.bold(oneLine(title))} · ${words.reviewed(nominations.year, period)}\n`;
  yield* indented(words.tables(tableList(judged, words)), '', style);
  for (const line of passedOverLists(nominations.passedOver, language)) yield* indented(oneLine(line), '', style);
  yield `${words.nominees(assessments.length)}: ${countsLine(countOutcomes(assessments), style)}\n`;
  if (assessments.length === 0) yield `${noNomineesSentence(nominations, language)}\n`;
  for (const kind of KINDS) yield* printKind(kind, judged, style, words);
  yield* printFindings(nominations.findings, judged, style, words);
}

/** `● 25 đủ điều kiện · ◐ 21 cần bổ sung minh chứng · ○ 14 chưa đủ điều kiện` */
export function countsLine(counts: OutcomeCounts, { paint, language }: PrintStyle): string {
  return OUTCOMES.map((outcome) => {
    const words = `${formatCount(counts[outcome], language)} ${outcomeName(outcome, language).toLowerCase()}`;
    return paint.outcome(outcome, `${ICONS[outcome]} ${words}`);
  }).join(' · ');
}

function tableList({ nominations, merged }: Judged, words: PrintingWords): string {
  return nominations.tables
    .map(({ file, sheet, log, rows }) => {
      const place = merged && file !== undefined ? `${file} › ${sheet}` : sheet;
      return `${oneLine(place)} (${log ? `${words.log}, ` : ''}${words.rows(rows[0] + 1, rows[1] + 1)})`;
    })
    .join('; ');
}

function* printKind(kind: Kind, judged: Judged, style: PrintStyle, words: PrintingWords): Generator<string> {
  const { language, paint } = style;
  const all = judged.assessments.filter(({ nomination }) => nomination.kind === kind);
  if (all.length === 0) return;
  const shown = firstByRank(all, kind);
  const hasUnits = kind !== 'collective' && shown.some(({ nomination }) => nomination.unit !== null);
  const columns: TextColumn[] = [
    { header: words.columns.rank, side: 'right' },
    {
      header: words.columns.result,
      side: 'left',
      paint: (text, row) => paint.outcome(shown[row]?.outcome ?? 'ineligible', text),
    },
    { header: words.columns.score, side: 'right' },
    { header: words.columns.name, side: 'left', most: 36 },
    ...(hasUnits ? [{ header: words.columns.unit, side: 'left', most: 28 } as const] : []),
    ...(judged.merged ? [{ header: words.columns.file, side: 'left', most: 24 } as const] : []),
    { header: words.columns.reason, side: 'left' },
  ];
  const rows = shown.map((assessment) => {
    const { nomination, outcome, rank, score } = assessment;
    const listed = listPlace(nomination, judged.nominations);
    return [
      formatCount(rank, language),
      `${ICONS[outcome]} ${outcomeName(outcome, language)}`,
      formatScore(score, language),
      oneLine(nomination.name),
      ...(hasUnits ? [oneLine(nomination.unit ?? '')] : []),
      ...(judged.merged ? [oneLine(listed?.table.file ?? '')] : []),
      reasonFor(assessment, language, { criteria: judged.criteria, home: homeSheet(assessment, judged) }),
    ];
  });
  yield `\n${paint.bold(`${kindHeading(kind, language).toLocaleUpperCase(language)} (${formatCount(all.length, language)})`)}\n`;
  for (const line of tableLines(columns, rows, style.width, paint.dim)) yield `${line}\n`;
  if (all.length > shown.length) yield `${words.moreNominees(all.length - shown.length)}\n`;
}

/** The first by rank, then by name. Names are compared only as far down as is shown: that is the slow part. */
function firstByRank(all: readonly Assessment[], kind: Kind): Assessment[] {
  const ranks = all.map(({ rank }) => rank).sort((a, b) => a - b);
  const last = ranks[Math.min(MOST_NOMINEES, ranks.length) - 1] ?? 0;
  return all
    .filter(({ rank }) => rank <= last)
    .sort((a, b) => a.rank - b.rank || compareNames(a.nomination.name, b.nomination.name, kind))
    .slice(0, MOST_NOMINEES);
}

/** The one sheet that a nominee's rows lie on; cells are named in full where there are several. */
function homeSheet({ nomination }: Assessment, { nominations }: Judged): string | null {
  const sheets = new Set(nomination.at.map(({ table }) => nominations.tables[table]?.sheet));
  const [only] = sheets;
  return sheets.size === 1 && only !== undefined ? only : null;
}

function* printFindings(
  findings: readonly Finding[],
  judged: Judged,
  style: PrintStyle,
  words: PrintingWords,
): Generator<string> {
  const { language, paint } = style;
  if (findings.length === 0) {
    yield `\n${words.noFindings}\n`;
    return;
  }
  yield `\n${paint.bold(words.findings)}\n`;
  for (const severity of SEVERITIES) {
    const all = findings.filter((one) => one.severity === severity);
    if (all.length === 0) continue;
    const heading = `${severityName(severity, language)} (${formatCount(all.length, language)})`;
    yield `${paint.severity(severity, heading)}\n`;
    for (const finding of all.slice(0, MOST_FINDINGS)) {
      const { cell } = finding;
      const file = judged.merged && cell?.file !== undefined ? `${cell.file} › ` : '';
      const place = cell === null ? '' : `${oneLine(file + cell.sheet)}: `;
      yield* indented(place + findingMessage(finding, language), '  ', style);
    }
    if (all.length > MOST_FINDINGS) yield `  ${words.moreFindings(all.length - MOST_FINDINGS)}\n`;
  }
}

/** The text behind `start`; on a terminal it is broken, and goes on four columns in. */
function* indented(text: string, start: string, { width }: PrintStyle): Generator<string> {
  if (width === null) {
    yield `${start}${text}\n`;
    return;
  }
  const lines = wrap(start.trimStart() + text, Math.max(24, width - 4));
  const [first = '', ...more] = lines;
  yield `${start.slice(0, start.length - start.trimStart().length)}${first}\n`;
  for (const line of more) yield `    ${line}\n`;
}
