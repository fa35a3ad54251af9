import type { CellRef } from '../grid/area';
import { highestOf, placesOfYear, ratingOf } from './evidence-of-year';
import { finding, type Finding } from './finding';
import type { FoundTable } from './find-tables';
import type { Evidence, Nomination } from './nomination';

/** Law 06/2022/QH15 on emulation and commendation is in force from 2024. */
const LAW_OF_2022_FROM = 2024;

type CellOf = (evidence: Evidence) => CellRef;

/** Two tables with different values for one field and year: said at the later cell. */
function differing(nomination: Nomination, tables: readonly FoundTable[], cell: CellOf): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, Evidence>();
  for (const one of nomination.evidence) {
    if (!['rating', 'ratingPoints', 'discipline', 'votes', 'mark'].includes(one.field)) continue;
    if (one.reading.state !== 'known' && one.reading.state !== 'not-rated') continue;
    const key = `${one.field}:${one.criterion ?? ''}:${String(one.year)}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, one);
      continue;
    }
    if (before.row.table === one.row.table) continue;
    if (before.reading.state === one.reading.state && before.reading.level === one.reading.level) continue;
    const counted = tables[before.row.table]?.counting === true;
    const said = { text: one.reading.text, other: before.reading.text, first: cell(before) };
    findings.push(
      one.field === 'votes' && counted
        ? finding('contradiction', cell(one), { reason: 'vote-count', ...said })
        : finding('contradiction', cell(one), { reason: 'differs', field: one.column.field, ...said }),
    );
  }
  return findings;
}

function ratingOfYear(evidence: readonly Evidence[], year: number): Evidence | null {
  return ratingOf(evidence, placesOfYear(evidence, 'rating', year), placesOfYear(evidence, 'ratingPoints', year));
}

/** Points and words of one year that disagree: the words win. */
function pointsAgainstWords(evidence: readonly Evidence[], cell: CellOf): Finding[] {
  const findings: Finding[] = [];
  for (const points of evidence) {
    if (points.field !== 'ratingPoints' || points.reading.state !== 'known') continue;
    const words = ratingOfYear(evidence, points.year);
    if (words === null || words.field !== 'rating' || words.reading.state !== 'known') continue;
    if (words.reading.level === points.reading.level) continue;
    const said = { text: points.reading.text, other: words.reading.text, first: cell(words) };
    findings.push(finding('contradiction', cell(points), { reason: 'points', ...said }));
  }
  return findings;
}

function knownToHaveNoInitiative(evidence: readonly Evidence[]): boolean {
  const cells = evidence.filter((one) => one.field === 'initiative');
  return (
    cells.length > 0 &&
    cells.every((one) => one.reading.state === 'known' && one.reading.level === 0 && one.reading.present !== true)
  );
}

/** Titles that the year's rating speaks against. */
function titlesAgainstRatings(kind: Nomination['kind'], evidence: readonly Evidence[], cell: CellOf): Finding[] {
  const findings: Finding[] = [];
  const years = new Set(evidence.flatMap((one) => (one.field === 'title' ? [one.year] : [])));
  for (const year of years) {
    const title = highestOf(evidence, placesOfYear(evidence, 'title', year));
    if (title === null || title.reading.state !== 'known' || title.reading.level === 0) continue;
    const rating = ratingOfYear(evidence, year);
    if (rating === null || rating.reading.state !== 'known') continue;
    const said = { text: title.reading.text, other: rating.reading.text, year };
    if (rating.reading.level <= 2) {
      findings.push(finding('contradiction', cell(title), { reason: 'title-low-rating', ...said }));
      continue;
    }
    if (rating.reading.level === 4) continue;
    if (kind === 'collective' && title.reading.level === 2) {
      findings.push(finding('contradiction', cell(title), { reason: 'collective-title-rating', ...said }));
    }
    const lawful = year < LAW_OF_2022_FROM || !knownToHaveNoInitiative(evidence);
    if (kind === 'individual' && title.reading.level >= 2 && !lawful) {
      findings.push(finding('contradiction', cell(title), { reason: 'title-without-initiative', ...said }));
    }
  }
  return findings;
}

/** Values of one nominee that contradict each other (contract, section 6 `contradiction`). */
export function checkContradictions(nomination: Nomination, tables: readonly FoundTable[], cell: CellOf): Finding[] {
  const { evidence } = nomination;
  return [
    ...differing(nomination, tables, cell),
    ...pointsAgainstWords(evidence, cell),
    ...titlesAgainstRatings(nomination.kind, evidence, cell),
  ];
}
