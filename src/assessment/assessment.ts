import type { CellRef } from '../grid/area';
import type { RuleName } from '../criteria/criterion';
import type { Nomination } from '../nominations/nomination';

/** A three-valued answer: missing evidence is never a pass and never a fail. */
export type ConditionOutcome = 'met' | 'unmet' | 'unknown';

/** `not-assessed`: no condition was taken up, the council judges it (Hội đồng bình xét). */
export type CriterionOutcome = ConditionOutcome | 'not-assessed';

export type Outcome = 'eligible' | 'needs-evidence' | 'ineligible';

/** What one year's (or the only) piece of evidence said. */
export interface Found {
  /** Null for what is bound to no year (discipline, votes, marks). */
  readonly year: number | null;
  /** `no-cell`: no column, row or log entry holds it. Otherwise as `Reading.state`. */
  readonly state: 'known' | 'unknown' | 'blank' | 'not-rated' | 'no-cell';
  /** The level, a vote's share (0–1), 1 or 0 for a mark; null where it is not known. */
  readonly level: number | null;
  /** The cell's own text. */
  readonly text: string;
  /** Of an initiative its text's, then its level's. */
  readonly cells: readonly CellRef[];
  /** An initiative that is there though its level is unknown. */
  readonly present?: true;
  /** `unknown`, since only a value of the other scale (title, commendation) stands in the cell. */
  readonly elsewhere?: true;
  /** `unknown`, since these cells of the row are marked too, and only one may be. */
  readonly alsoMarked?: readonly CellRef[];
  /** `unknown`, since the points lie outside 0 and this. */
  readonly mostPoints?: number;
}

/** How far a condition falls short, where a number says it. */
export interface Shortfall {
  /** Years below the bound, or without evidence, of the years asked. */
  readonly years?: { readonly short: readonly number[]; readonly asked: readonly number[] };
  /** The best level read and the level required. */
  readonly level?: { readonly found: number; readonly required: number };
  /** Shares, 0–1. */
  readonly share?: { readonly found: number; readonly required: number };
}

export interface ConditionResult {
  readonly rule: RuleName;
  readonly result: ConditionOutcome;
  /** The bound that had to be reached, where the rule has one. */
  readonly bound: number | null;
  /** The years it was judged over, ascending; empty for rules without years. */
  readonly years: readonly number[];
  readonly found: readonly Found[];
  readonly shortfall: Shortfall | null;
}

export interface CriterionResult {
  readonly id: string;
  readonly result: CriterionOutcome;
  readonly conditions: readonly ConditionResult[];
}

/** One thing between a nominee and "eligible". */
export interface NextStep {
  readonly criterion: string;
  readonly rule: RuleName;
  /** `fill`: these cells are blank or unreadable; `stands`: what was read is below the bound. */
  readonly action: 'fill' | 'stands';
  /** Blank cells to fill, or the cells that stand in the way; empty where no column exists yet. */
  readonly cells: readonly CellRef[];
  /** The years concerned. */
  readonly years: readonly number[];
  /** The initiatives are there: `cells` are those of their levels. */
  readonly onlyLevel?: true;
  /** The cells are all marked, and only one of a row may be. */
  readonly oneMark?: true;
  /** The cells' points lie outside 0 and this. */
  readonly mostPoints?: number;
}

export interface Assessment {
  readonly nomination: Nomination;
  readonly outcome: Outcome;
  /** 0–100 with one decimal; null where nothing was assessed. */
  readonly score: number | null;
  /** Within the kind; ties share a rank (1, 1, 3). */
  readonly rank: number;
  /** Every criterion that applies to the kind, in the set's order. */
  readonly criteria: readonly CriterionResult[];
  /** How many criteria the council must still judge. */
  readonly council: number;
  /** The smallest set of evidence that would change the outcome; empty for the eligible. */
  readonly nearest: readonly NextStep[];
}
