import type { Kind } from '../../criteria/criterion';
import type { Places, Topic } from '../../nominations/evidence-of-year';
import type { Evidence } from '../../nominations/nomination';
import type { PendingDecision } from '../../nominations/result';
import type { Table } from '../../nominations/table';
import type { ConditionOutcome, Found, Shortfall } from '../assessment';

/** What a nominee's evidence is about, and the years: all that conditions are taken up by. Never what a cell says. */
export interface Scope {
  readonly kind: Kind;
  readonly evidence: readonly Topic[];
  /** The year under review, Y. */
  readonly year: number;
  /** The nominee's assessed years, ascending. */
  readonly years: readonly number[];
  /** The years whose columns take a condition up: the assessed ones; of a nominee who has none, the period's up to Y. */
  readonly columnYears: readonly number[];
  readonly pending: readonly PendingDecision[];
}

/** Where the evidence of one year stands. */
export interface YearAsked {
  readonly year: number;
  readonly places: Places;
  /** Points, which may stand for a rating. */
  readonly points: Places;
}

/** Which of a nominee's evidence a condition is judged on. */
export interface Asked {
  /** Of rules that look at all their pieces together; empty for the others. */
  readonly places: Places;
  /** Of rules that look at one year after the other, ascending; empty for the others. */
  readonly years: readonly YearAsked[];
}

/** What explains an outcome, from the same evidence that it was judged on. */
export interface Grounds {
  /** The years it was judged over; empty for rules without years. */
  readonly years: readonly number[];
  readonly found: readonly Found[];
  readonly shortfall: Shortfall | null;
}

/** What is to be explained. */
export interface Judged {
  readonly outcome: ConditionOutcome;
  /** The level or share to reach; 0 for rules without one. */
  readonly bound: number;
  /** The nominee's assessed years. */
  readonly years: readonly number[];
  readonly tables: readonly Table[];
}

export interface Rule {
  /** Only columns bound to Y take a condition of this rule up. */
  readonly thisYear?: true;
  /** @param criterion the criterion's id, for its marks */
  readonly asks: (scope: Scope, criterion: string) => Asked;
  /** @param bound the level or share to reach; 0 for rules without one */
  readonly judge: (asked: Asked, evidence: readonly Evidence[], bound: number) => ConditionOutcome;
  readonly explain: (asked: Asked, evidence: readonly Evidence[], judged: Judged) => Grounds;
}
