import type { CellRef } from '../grid/area';
import type { Kind, RuleName } from '../criteria/criterion';
import type { ProblemReason } from '../criteria/problem';
import type { SettingReason } from './settings/fault';
import type { Field } from './table';

export type Severity = 'error' | 'warning' | 'info';

/** What is wrong or doubtful, as data; `src/language` makes the sentence. `text` is always the cell's own text. */
export interface FindingParams {
  /** `marked`: the cell holds a mark, not words; the levels that its row marks, none where its column names none. */
  'unknown-value': { field: Field; text: string; marked?: readonly string[] };
  'wrong-scale': { text: string; kind: Kind };
  'out-of-range': { field: Field; text: string; minimum: number; maximum: number };
  'cell-error': { text: string };
  'duplicate-nominee': { name: string; first: CellRef };
  'missing-name': Record<never, never>;
  'required-column-missing': { rule: RuleName; kind: Kind };
  'year-gap': { kind: Kind; field: Field; year: number };
  contradiction:
    | { reason: 'differs'; field: Field; text: string; other: string; first: CellRef }
    | { reason: 'points'; text: string; other: string; first: CellRef }
    | {
        reason: 'title-low-rating' | 'title-without-initiative' | 'collective-title-rating';
        text: string;
        other: string;
        year: number;
      }
    | { reason: 'vote-count'; text: string; other: string; first: CellRef };
  'value-guessed': { field: Field; text: string; readAs: string };
  'header-guessed': { field: Field; text: string; readAs: string };
  'same-name': { name: string; first: CellRef };
  'initiative-without-level': { text: string };
  'vote-read-from-date': { text: string; readAs: string };
  'year-from-decision-date': { text: string; year: number };
  'other-giver': { text: string; giver: string };
  'joined-after-year': { joined: number; year: number };
  'unmapped-column': { text: string };
  'asked-for': { text: string };
  'decision-pending': { kind: Kind; field: 'title' | 'commendation'; year: number };
  'year-out-of-period': { year: number; first: number; last: number };
  'criteria-invalid': {
    reason: ProblemReason;
    text: string;
    expected?: string;
    other?: CellRef;
  };
  'setting-invalid': { reason: SettingReason; name: string; text: string; expected?: string; other?: CellRef };
}

export type FindingCode = keyof FindingParams;

export type FindingOf<C extends FindingCode> = C extends FindingCode
  ? { readonly code: C; readonly severity: Severity; readonly cell: CellRef | null; readonly params: FindingParams[C] }
  : never;

/** Something wrong or doubtful in the sheets themselves, at its cell where it has one. */
export type Finding = FindingOf<FindingCode>;

export const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'unknown-value': 'error',
  'wrong-scale': 'error',
  'out-of-range': 'error',
  'cell-error': 'error',
  'duplicate-nominee': 'error',
  'missing-name': 'error',
  'required-column-missing': 'error',
  'criteria-invalid': 'error',
  'year-gap': 'warning',
  contradiction: 'warning',
  'value-guessed': 'warning',
  'header-guessed': 'warning',
  'same-name': 'warning',
  'initiative-without-level': 'warning',
  'vote-read-from-date': 'warning',
  'year-from-decision-date': 'warning',
  'other-giver': 'warning',
  'joined-after-year': 'warning',
  'setting-invalid': 'warning',
  'unmapped-column': 'info',
  'asked-for': 'info',
  'decision-pending': 'info',
  'year-out-of-period': 'info',
};

/** Makes a finding; its severity follows from its code. */
export function finding<C extends FindingCode>(code: C, cell: CellRef | null, params: FindingParams[C]): Finding {
  // The union's members are exactly these shapes; TypeScript cannot follow the generic into it.
  return { code, severity: SEVERITY[code], cell, params } as FindingOf<C> as Finding;
}
