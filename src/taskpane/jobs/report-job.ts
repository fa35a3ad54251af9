import type { ReplyFill } from '../../report/papers/replies/reply';

/** What the page of papers may ask for. Those that make something make what was prepared last. */
export type ReportJob =
  /** Makes the paper as it would be written now, and looks at what stands of it in the workbook. */
  | { readonly do: 'prepare' }
  | { readonly do: 'write' }
  | { readonly do: 'open' }
  | { readonly do: 'download'; readonly ending: 'xlsx' | 'docx' }
  | { readonly do: 'remove' }
  /** The units' forms, in one .zip. */
  | { readonly do: 'forms' }
  /** Reads files that units sent back; nothing is written. */
  | { readonly do: 'read-replies'; readonly files: readonly File[] }
  | { readonly do: 'fill'; readonly fills: readonly ReplyFill[] }
  /** Takes written replies back. */
  | { readonly do: 'unfill'; readonly fills: readonly ReplyFill[] };

/** The jobs about units' forms. */
export type RepliesJob = Extract<ReportJob, { do: 'forms' | 'read-replies' | 'fill' | 'unfill' }>;
