import type { CriteriaSet } from '../criteria/criterion';
import type { CriteriaFault } from '../criteria/fault';
import { readCriteria } from '../criteria/read-criteria';
import type { Grid } from '../grid/grid';
import type { Finding } from './finding';
import { finding } from './finding';

/** The office's criteria, as the sheet `Tiêu chí` holds them. */
export interface CriteriaReading {
  /** Null where there is no such sheet (the built-in set applies) or where it is faulty (nothing may be judged). */
  readonly set: CriteriaSet | null;
  /** One `criteria-invalid` a faulty cell. */
  readonly findings: readonly Finding[];
}

/** Reads the criteria sheet of a workbook and says what is wrong with it, cell by cell (spec 5 and 6). */
export function readCriteriaSheet(grids: readonly Grid[]): CriteriaReading {
  const { set, faults } = readCriteria(grids);
  return { set, findings: faults.map(criteriaFinding) };
}

function criteriaFinding({ cell, ...params }: CriteriaFault): Finding {
  return finding('criteria-invalid', cell, params);
}
