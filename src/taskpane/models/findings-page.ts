import type { Judged } from '../../excel/judge';
import type { Reading } from '../../excel/read-grids';
import type { Repair } from '../../excel/repair-cells';
import { groupBy } from '../../grid/group-by';
import { cellName } from '../../language/cell-text';
import { findingMessage } from '../../language/findings';
import { findingTitle } from '../../language/pane-findings';
import type { Language } from '../../language/language';
import { SEVERITY, type Finding, type FindingCode, type Severity } from '../../nominations/finding';
import { meaningField } from './columns-page';
import { repairableText } from './repairable-text';

/** What can be done about a finding besides going to its cell. */
export type Remedy = 'give-meaning' | 'choose-column' | null;

export interface FindingLine {
  /** Among the nominations' findings. */
  readonly place: number;
  readonly finding: Finding;
  readonly message: string;
  /** The cell's name; empty where the finding stands at none. */
  readonly cell: string;
  readonly repair: Repair | null;
  readonly remedy: Remedy;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly title: string;
  /** The first of them; messages are made for these only. */
  readonly lines: readonly FindingLine[];
  readonly count: number;
  readonly repairs: readonly Repair[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** In the same order whatever was found: a group stays in its place when the first of it is repaired. */
const CODES = new Map(Object.keys(SEVERITY).map((code, n) => [code, n]));
/** So many of a group are shown before one asks for more. */
export const SHOWN_OF_A_GROUP = 20;

/** The findings, the gravest first, by their codes; each code's in workbook order. */
export function findingGroups(
  findings: readonly Finding[],
  reading: Pick<Reading, 'grids'> | null,
  language: Language,
  shown: ReadonlyMap<FindingCode, number> = new Map(),
): FindingGroup[] {
  const byCode = groupBy(findings.keys(), (place) => findings[place]?.code);
  const groups = [...byCode].map(([code, places]): FindingGroup => {
    const lines = places.slice(0, shown.get(code) ?? SHOWN_OF_A_GROUP);
    return {
      severity: findings[places[0]]?.severity ?? 'info',
      code,
      title: findingTitle(code, language),
      lines: lines.flatMap((place) => lineOf(findings, place, reading, language) ?? []),
      count: places.length,
      repairs: code === 'value-guessed' ? places.flatMap((place) => repairOf(findings[place], reading) ?? []) : [],
    };
  });
  const place = ({ code }: FindingGroup): number => CODES.get(code) ?? CODES.size;
  groups.sort((a, b) => place(a) - place(b));
  return SEVERITIES.flatMap((severity) => groups.filter((group) => group.severity === severity));
}

function lineOf(
  findings: readonly Finding[],
  place: number,
  reading: Pick<Reading, 'grids'> | null,
  language: Language,
): FindingLine | null {
  const finding = findings[place];
  if (finding === undefined) return null;
  return {
    place,
    finding,
    message: findingMessage(finding, language),
    cell: finding.cell === null ? '' : cellName(finding.cell, null),
    repair: repairOf(finding, reading),
    remedy: remedyOf(finding),
  };
}

/** What may be written instead with a click: a guessed value that is the cell's whole text. */
function repairOf(finding: Finding | undefined, reading: Pick<Reading, 'grids'> | null): Repair | null {
  if (finding?.code !== 'value-guessed' || finding.cell === null || reading === null) return null;
  const { cell, params } = finding;
  const grid = reading.grids.find(({ sheet }) => sheet === cell.sheet);
  const was = grid === undefined ? null : repairableText(grid, cell.row, cell.column, params.text);
  if (was === null || !/^\p{L}/u.test(was)) return null;
  return params.readAs === was ? null : { cell, was, becomes: params.readAs };
}

function remedyOf(finding: Finding): Remedy {
  const { code } = finding;
  if (code === 'unmapped-column' || code === 'asked-for' || code === 'header-guessed') return 'choose-column';
  if (code === 'required-column-missing' || code === 'year-gap') return 'choose-column';
  return code === 'unknown-value' && meaningField(finding.params) !== null ? 'give-meaning' : null;
}

/** How many there are of each severity. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** What has to be looked at: notes are for whoever wonders. */
export function pointsToLookAt({ nominations }: Judged): number {
  const { error, warning } = countFindings(nominations.findings);
  return error + warning;
}

/** The findings' places in the order in which they are shown. */
export function findingOrder(findings: readonly Finding[]): number[] {
  return findingGroups(findings, null, 'vi', new Map()).flatMap(({ code }) =>
    findings.flatMap((finding, place) => (finding.code === code ? [place] : [])),
  );
}

/**
 * The next or previous of a list behind a place, round at the ends; the first or last where there is no such place.
 * @param order all in their order, the place among them too where the list itself does not show it
 */
export function step(
  places: readonly number[],
  from: number | null,
  by: 1 | -1,
  order: readonly number[] = places,
): number | null {
  const shown = new Set(places);
  const at = from === null ? -1 : order.indexOf(from);
  // The whole order, the place itself farthest away.
  const start = by === 1 ? at + 1 : Math.max(at, 0);
  const round = [...order.slice(start), ...order.slice(0, start)].filter((one) => shown.has(one));
  return round.at(by === 1 ? 0 : -1) ?? null;
}
