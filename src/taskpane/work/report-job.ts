/** What the page of papers may ask for. All but `prepare` concern what was prepared last. */
export type ReportJob =
  /** Makes the paper as it would be written now, and looks at what stands of it in the workbook. */
  | { readonly do: 'prepare' }
  | { readonly do: 'write' }
  | { readonly do: 'open' }
  | { readonly do: 'download'; readonly ending: 'xlsx' | 'docx' }
  | { readonly do: 'remove' };
