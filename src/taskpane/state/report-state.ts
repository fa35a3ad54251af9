import type { Judged } from '../../excel/judge';
import type { ExportWay } from '../../excel/report/export-ways';
import type { DocumentInWorkbook } from '../../excel/report/standing';
import type { RunProblem, RunState } from '../../excel/run';
import type { CalendarDay } from '../../grid/dates';
import type { PaperName } from '../../language/pane-papers';
import type { ReportDocument } from '../../report/document';
import type { ReplyFill, ReplyPlan } from '../../report/papers/replies/reply';
import type { ReportJob } from '../jobs/report-job';
import type { Merged } from '../../report/passages/merge';

/** Whose dossiers: everyone's, those that the list of results shows, or one nominee's by its place. */
export type Whom =
  { readonly kind: 'all' } | { readonly kind: 'listed' } | { readonly kind: 'one'; readonly place: number };

/** What a paper is made of. */
export interface PaperAsked {
  readonly paper: PaperName;
  /** Null: the paper is about all nominees. */
  readonly places: readonly number[] | null;
  /** By when units are to answer; missing where it is to be written by hand, and in all other papers. */
  readonly replyBy?: CalendarDay;
}

/** A sheet or section that will be written. */
export interface PreparedSheet {
  readonly name: string;
  readonly pages: number;
}

/** A paper as it would be written now. */
export interface PreparedReport {
  readonly asked: PaperAsked;
  /** What it was made from: another one means that it must be made again. */
  readonly judged: Judged;
  /** As it is made from the data alone. */
  readonly fresh: ReportDocument;
  /** With what people wrote into the sheets of an earlier making; null where none stand in the workbook. */
  readonly merged: Merged | null;
  readonly sheets: readonly PreparedSheet[];
  /** What stands of it in the workbook. */
  readonly standing: DocumentInWorkbook | null;
}

/** What became of the last making. */
export type ReportOutcome =
  | { readonly kind: 'written'; readonly sheets: readonly string[] }
  | { readonly kind: 'opened' }
  | { readonly kind: 'downloaded'; readonly file: string }
  | { readonly kind: 'removed' }
  /** Replies were written into cells, or given back. */
  | { readonly kind: 'filled' | 'unfilled'; readonly done: readonly ReplyFill[]; readonly left: number }
  | { readonly kind: 'failed'; readonly problem: RunProblem; readonly state: RunState };

/** Forms that came back, and what they would change. */
export interface RepliesRead {
  /** Names of files that could not be read. */
  readonly unread: readonly string[];
  readonly plan: ReplyPlan;
  /** The conflicts that a person said yes to. */
  readonly agreed: ReadonlySet<ReplyFill>;
}

/** What the page of reports knows. */
export interface ReportState {
  readonly paper: PaperName;
  readonly whom: Whom;
  /** By when units are to answer, as it was typed. */
  readonly replyBy: string;
  readonly prepared: PreparedReport | null;
  /** Null until Excel was asked. */
  readonly ways: readonly ExportWay[] | null;
  /** What is being done; null where nothing is. */
  readonly doing: ReportJob['do'] | null;
  readonly outcome: ReportOutcome | null;
  /** What units sent back; null until it was read. */
  readonly replies: RepliesRead | null;
}

export const FIRST_REPORT: ReportState = {
  paper: 'annual',
  whom: { kind: 'all' },
  replyBy: '',
  prepared: null,
  ways: null,
  doing: null,
  outcome: null,
  replies: null,
};
