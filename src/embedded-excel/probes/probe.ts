/** What Excel answered, boiled down so that two answers compare: scalars and lists of them. */
export type Answer = string | number | boolean | null | readonly Answer[];

/** How sure the expected answer is. */
export type Ground =
  /** A page of Microsoft's that says so: `excel/excel-add-ins-ranges-dates`, relative to `PAGES`, or a whole address. */
  | { readonly page: string; readonly guess?: never }
  /** Assumed: nobody has documented it. `page` is where it was seen, if anywhere. */
  | { readonly guess: true; readonly page?: string };

/** One question to Excel, asked in a temporary sheet of its own. */
export type Probe = Ground & {
  /** `values: a date is its serial number`: topic, colon, what is expected. */
  readonly name: string;
  /** The requirement set it needs: ExcelApi 1.9 is `1.9`. */
  readonly set: `1.${number}`;
  /** Why the add-in depends on it. */
  readonly why: string;
  readonly expected: Answer;
  readonly ask: (place: Place) => Promise<Answer>;
};

/** Where a probe works. Whatever it makes here goes when it has answered. */
export interface Place {
  readonly context: Excel.RequestContext;
  /** Empty, visible, not on screen. */
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** Begins every name, sheet and setting that a probe adds to the workbook; its end is the sheet's number. */
  readonly prefix: string;
  readonly patience: Patience;
  /** Runs in a context of its own and sends it; gives the code with which Excel refused, `done` where it did not. */
  refusal(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string>;
}

/** How long a probe waits for Excel, in milliseconds. */
export interface Patience {
  /** For a probe's whole answer. */
  readonly answer: number;
  /** For an event that must come. */
  readonly event: number;
  /** For an event that must not come, and after the last that must. */
  readonly silence: number;
}

/** What a page is relative to. */
export const PAGES = 'https://learn.microsoft.com/office/dev/add-ins/';

/** The address of a probe's page; null where there is none. */
export function pageOf({ page }: Ground): string | null {
  if (page === undefined) return null;
  return page.startsWith('https:') ? page : PAGES + page;
}

/** A member's page in Microsoft's reference: `reference('range', 'values')`. */
export function reference(className: string, member = ''): string {
  const page = `https://learn.microsoft.com/javascript/api/excel/excel.${className}`;
  return member === '' ? page : `${page}#excel-excel-${className}-${member}-member`;
}
