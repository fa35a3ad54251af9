import type { Language } from './language';

/** What `npm run criteria` says besides the sentences that every command has. */
export interface CriteriaWords {
  readonly help: string;
  readonly oneFile: string;
  readonly sheetExists: (file: string) => string;
  readonly written: (path: string) => string;
  readonly seeHelp: string;
}

const WORDS: Readonly<Record<Language, CriteriaWords>> = {
  vi: {
    help: `Ghi bộ tiêu chí có sẵn thành trang “Tiêu chí” trong một bản sao của tệp, để cơ quan sửa theo ý mình.

Cách dùng:  npm run --silent criteria -- TỆP.xlsx [tùy chọn]

  --out TỆP.xlsx   tên bản sao; không ghi thì là “TỆP - tiêu chí.xlsx” cạnh tệp gốc
  --force          ghi đè bản sao đã có, và thay trang “Tiêu chí” đã có trong tệp
  --lang vi|en     ngôn ngữ của thông báo (trang “Tiêu chí” luôn bằng tiếng Việt)
  --help           trang này

Tệp gốc không thay đổi. Lệnh assess đọc tiêu chí từ trang “Tiêu chí” của tệp được xét.
`,
    oneFile: 'Lệnh này ghi trang “Tiêu chí” vào một tệp: ghi tên đúng một tệp .xlsx hoặc .xlsm.',
    sheetExists: (file) =>
      `Tệp “${file}” đã có trang “Tiêu chí”: thêm --force để thay bằng bộ tiêu chí có sẵn (nội dung đã sửa ở trang đó sẽ mất trong bản sao).`,
    written: (path) => `Đã ghi trang “Tiêu chí” vào ${path}: sửa ngay trên trang đó, cách ghi có ở cuối trang.`,
    seeHelp: 'Xem cách dùng: npm run --silent criteria -- --help',
  },
  en: {
    help: `Writes the built-in criteria as the sheet “Tiêu chí” into a copy of a workbook, for the office to edit.

Usage:  npm run --silent criteria -- FILE.xlsx [options]

  --out FILE.xlsx  the copy's name; “FILE - tiêu chí.xlsx” beside the original where none is given
  --force          overwrite an existing copy, and replace a sheet “Tiêu chí” that the file has
  --lang vi|en     the language of messages (the sheet itself is always Vietnamese)
  --help           this page

The original does not change. assess reads the criteria from the sheet “Tiêu chí” of the file that it assesses.
`,
    oneFile: 'This command writes the sheet “Tiêu chí” into one file: name exactly one .xlsx or .xlsm file.',
    sheetExists: (file) =>
      `“${file}” has a sheet “Tiêu chí” already: add --force to replace it by the built-in criteria (what was edited there is lost in the copy).`,
    written: (path) => `The sheet “Tiêu chí” was written to ${path}: edit it there; its own notes say how.`,
    seeHelp: 'How to use it: npm run --silent criteria -- --help',
  },
};

export function criteriaWords(language: Language): CriteriaWords {
  return WORDS[language];
}
