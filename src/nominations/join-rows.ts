import { KINDS, type Kind } from '../criteria/criterion';
import { ROWS_A_STEP, type Steps } from '../grid/steps';
import { finding, type Finding } from './finding';
import { isFoundList, type FoundTable } from './find-tables';
import { NomineeRegister, type Known, type Nominee } from './nominee-register';
import { readLogEntry } from './read-log';
import type { TableRow } from './table-row';

const AWARDS: ReadonlySet<string> = new Set(['title', 'commendation', 'initiative']);

function isAwardList(table: FoundTable): boolean {
  return table.columns.every(
    ({ field }) => !(field.startsWith('mark:') || ['rating', 'ratingPoints', 'discipline', 'votes'].includes(field)),
  );
}

function shownValues(row: TableRow): string {
  return row.evidence
    .filter((one) => AWARDS.has(one.field))
    .map((one) => `${one.field}${String(one.year)}:${one.reading.text}`)
    .join('\n');
}

function hasIdentityColumns(row: TableRow): boolean {
  return (
    row.unit !== null ||
    row.table.columns.some(({ field }) => field === 'unit' || field === 'idNumber' || field === 'birthDate')
  );
}

function nameCell(row: TableRow) {
  return row.table.sheet.ref(row.at.row, row.nameColumn);
}

/**
 * Joins rows to nominees (contract, section 3 "Rows of the same nominee"): first the tables in workbook order, then the
 * counting sheet and the logs, which add to those nominees.
 */
export function* joinRows(
  rows: readonly TableRow[],
  year: number,
): Steps<{ nominees: Nominee[]; findings: Finding[] }> {
  const register = new NomineeRegister();
  const findings: Finding[] = [];

  const warnOfName = (row: TableRow, { nominee, tables }: Known) => {
    const before = nominee.rows[0]?.row;
    if (before === undefined || nominee.kind === 'collective' || tables.includes(row.table)) return;
    if (row.idNumber !== null && before.idNumber === row.idNumber) return;
    if (hasIdentityColumns(row) && hasIdentityColumns(before)) return;
    findings.push(finding('same-name', nameCell(row), { name: row.name, first: nameCell(before) }));
  };

  const later: TableRow[] = [];
  const awardLists = new Set<FoundTable>();
  for (const [place, row] of rows.entries()) {
    if (place % ROWS_A_STEP === 0) yield;
    if (!isFoundList(row.table)) {
      later.push(row);
      continue;
    }
    const found = register.find(row, row.kind);
    const known = found ?? register.add(row.kind, row.nameKey, false);
    if (found !== null) warnOfName(row, found);
    const earlier = register.placeOf(known, row);
    if (earlier !== null) {
      earlier.shown ??= new Set([shownValues(earlier.first)]);
      const own = shownValues(row);
      if (!isAwardList(row.table) || earlier.shown.has(own)) {
        row.at.duplicate = true;
        const first = nameCell(earlier.first);
        findings.push(finding('duplicate-nominee', nameCell(row), { name: row.name, first }));
      } else {
        earlier.shown.add(own);
        awardLists.add(row.table);
      }
    }
    if (!row.at.duplicate) findings.push(...row.findings);
    register.join(known, { row, evidence: row.at.duplicate ? [] : row.evidence });
  }

  const named = new Set(register.known.map(({ nominee }) => nominee.kind));
  for (const [place, row] of later.entries()) {
    if (place % ROWS_A_STEP === 0) yield;
    const kinds: readonly Kind[] = row.kindByDefault ? KINDS : [row.kind];
    let known: Known | null = null;
    for (const kind of kinds) known ??= register.find(row, kind);
    if (known === null && row.table.mapped.log && !named.has(row.kind) && row.nameKey !== '') {
      known = register.add(row.kind, row.nameKey, true);
    }
    if (known === null) continue;
    warnOfName(row, known);
    findings.push(...row.findings);
    if (row.table.counting) {
      register.join(known, {
        row,
        evidence: row.evidence.filter((one) => one.field === 'votes' && one.reading.state !== 'blank'),
      });
      continue;
    }
    const entry = readLogEntry(row, known.nominee.kind, year);
    findings.push(...entry.findings);
    if (entry.evidence !== null) row.at.year = entry.evidence.year;
    register.join(known, { row, evidence: entry.evidence === null ? [] : [entry.evidence] });
  }
  const nominees: Nominee[] = [];
  for (const { nominee } of register.known) {
    if (nominees.length % ROWS_A_STEP === 0) yield;
    nominees.push(settled(nominee, awardLists));
  }
  return { nominees, findings };
}

/** Rows in workbook order; a table of an award a row has, like a log, only what its rows tell. */
function settled(nominee: Nominee, awardLists: ReadonlySet<FoundTable>): Nominee {
  const rows = nominee.rows.map((joined) =>
    awardLists.has(joined.row.table)
      ? { ...joined, evidence: joined.evidence.filter((one) => one.reading.state !== 'blank') }
      : joined,
  );
  rows.sort((a, b) => a.row.at.table - b.row.at.table || a.row.at.row - b.row.at.row);
  return { ...nominee, rows };
}
