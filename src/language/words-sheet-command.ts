/** Behind the original's name where a copy is given none: `Danh sách - tiêu chí.xlsx`, in every language. */
export const COPY_NAMES = { criteria: 'tiêu chí', settings: 'cấu hình' } as const;

/** What a command that writes a sheet into a copy says besides the sentences that every command has. */
export interface SheetCommandWords {
  readonly help: (command: string) => string;
  readonly oneFile: string;
  readonly copyExists: (path: string) => string;
  readonly sheetExists: (file: string) => string;
  readonly written: (path: string) => string;
}
