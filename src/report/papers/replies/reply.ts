import type { Kind } from '../../../criteria/criterion';
import type { CellRef } from '../../../grid/area';
import type { CellValue } from '../../../grid/grid';
import type { UnmatchedReason } from '../../../language/reply-reasons';
import type { Field } from '../../../nominations/table';

/** Who a reply is about, as its sheet says. */
export interface RepliedNominee {
  readonly kind: Kind;
  readonly name: string;
  readonly unit: string | null;
}

/** One filled-in cell of a unit's form. */
export interface Reply {
  readonly nominee: RepliedNominee;
  readonly field: Field;
  readonly year: number;
  /** As it was typed; spaces and old encodings tidied. */
  readonly value: string | number | boolean;
  /** Where it stands in the form. */
  readonly at: CellRef;
}

/** A cell of the office's own list, and what a reply would make of it. */
export interface ReplyFill {
  readonly cell: CellRef;
  /** What stands there: nothing, a sign for "not yet known", or in a conflict another value. */
  readonly was: CellValue;
  readonly becomes: string | number | boolean;
  /** What tells whose row it is: it must still say so when the reply is written. */
  readonly beside: readonly { readonly cell: CellRef; readonly was: CellValue }[];
  readonly nominee: RepliedNominee;
  readonly field: Field;
  readonly year: number;
  /** Where the reply stands in the form. */
  readonly from: CellRef;
}

export interface UnmatchedReply {
  /** Null where the row has no name. */
  readonly reply: Reply | null;
  readonly at: CellRef;
  readonly reason: UnmatchedReason;
}

/** What replies would change: shown to a person before anything is written. */
export interface ReplyPlan {
  /** Cells that hold nothing yet. */
  readonly fill: readonly ReplyFill[];
  /** Cells that hold another value: each needs a yes of its own. */
  readonly conflicts: readonly ReplyFill[];
  /** Replies that say what stands there already. */
  readonly same: readonly ReplyFill[];
  readonly unmatched: readonly UnmatchedReply[];
}
