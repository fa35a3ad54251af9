import { isFoundList } from './find-tables';
import type { Nominee } from './nominee-register';
import type { Evidence, Nomination } from './nomination';
import type { TableRow } from './table-row';

/** Votes of the counting sheet come first, and so win over a column. */
function ordered(nominee: Nominee): Evidence[] {
  const counted = nominee.rows.filter(({ row }) => row.table.counting).flatMap((joined) => joined.evidence);
  return [...counted, ...nominee.rows.filter(({ row }) => !row.table.counting).flatMap((joined) => joined.evidence)];
}

/** Whether a nominee is nominated in Y: a table's row of Y names it, or only a log does, which belongs to one year. */
export function isNominated(nominee: Nominee, year: number, logYear: number): boolean {
  return (
    (nominee.fromLog && year === logYear) ||
    nominee.rows.some(({ row }) => row.at.year === year && isFoundList(row.table))
  );
}

/** Puts together what all rows say of a nominee; rows of Y speak first. */
export function nominate(nominee: Nominee, year: number): Nomination {
  const all = nominee.rows.map((joined) => joined.row);
  const tables = all.filter((row) => isFoundList(row.table));
  const people = tables.length > 0 ? tables : all;
  const rows = [...people.filter((row) => row.at.year === year && !row.at.duplicate), ...people];
  const first = <T>(pick: (row: TableRow) => T | null): T | null => {
    for (const row of rows) {
      const value = pick(row);
      if (value !== null) return value;
    }
    return null;
  };
  const stages = all.map((row) => row.stage ?? 0);
  const stage = Math.max(0, ...stages);
  return {
    kind: nominee.kind,
    name: rows[0]?.name ?? '',
    unit: first((row) => row.unit),
    position: first((row) => row.position),
    gender: first((row) => row.gender),
    birthDate: first((row) => row.birthDate),
    idNumber: first((row) => row.idNumber),
    joinedYear: first((row) => row.joinedYear),
    stage: stage === 1 || stage === 2 || stage === 3 || stage === 4 ? stage : null,
    proposed: [...new Set(people.flatMap((row) => row.proposed))],
    achievements: first((row) => row.achievements),
    note: first((row) => row.note),
    at: all.map((row) => row.at),
    evidence: ordered(nominee),
  };
}
