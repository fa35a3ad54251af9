import type { WorkbookModel } from '../model/types';
import type { ErrorCode } from '../protocol/excel-error';

/**
 * What can go wrong with one request. "Executed" means that the workbook changed although the add-in may never hear of it.
 * `action` counts the batch's actions from 0: those before it are done.
 */
export type Fault =
  /** A cell is being edited: nothing is executed (o-js#625; learn.microsoft.com/office/dev/add-ins/excel/performance#allow-add-ins-in-cell-edit-mode). */
  | { readonly kind: 'cell-edit' }
  /** The user begins to edit while the batch runs: it is aborted half-way (o-js#625). */
  | { readonly kind: 'cell-edit-midway'; readonly action: number }
  /** The request is refused as a whole: 7000 access denied, 5102 too many, 5103 and 5104 payload too large. */
  | { readonly kind: 'transport'; readonly code: 5012 | 5016 | 5102 | 5103 | 5104 | 7000 }
  /** An action fails, with any code of Microsoft's table. */
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly action: number }
  /** `values` and its like come as null without an error, as of more than 5,000,000 cells. */
  | { readonly kind: 'values-null' }
  /** Values that are written to rows of which a filter hides some go to the visible ones, one behind the other (o-js#224). */
  | { readonly kind: 'values-misplaced' }
  /** The promise stays open for ever (o-js#6150). */
  | { readonly kind: 'no-answer'; readonly executed: boolean }
  /** The pane goes with all it knows; nothing that it still sends is executed. */
  | { readonly kind: 'pane-closed'; readonly executed: boolean; readonly action?: number }
  /** Someone edits before the request is executed: a co-author, or the user at this Excel. */
  | { readonly kind: 'edit'; readonly by: 'remote' | 'user'; readonly edit: (workbook: WorkbookModel) => void }
  | { readonly kind: 'slow'; readonly milliseconds: number };
