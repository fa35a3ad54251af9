import type { Language } from './language';
import type { SheetCommandWords } from './words-sheet-command';

const WORDS: Readonly<Record<Language, SheetCommandWords>> = {
  vi: {
    help: (
      command,
    ) => `Ghi bộ tiêu chí có sẵn thành trang “Tiêu chí” trong một bản sao của tệp, để cơ quan sửa theo ý mình.

Cách dùng:  ${command} TỆP.xlsx [tùy chọn]

  --out TỆP.xlsx   tên bản sao; không ghi thì là “TỆP - tiêu chí.xlsx” cạnh tệp gốc
  --force          thay trang “Tiêu chí” đã có trong tệp và ghi đè bản sao đã có: những gì đã sửa ở đó sẽ mất,
                   nên hãy ghi --out với một tên mới
  --lang vi|en     ngôn ngữ của thông báo (trang “Tiêu chí” luôn bằng tiếng Việt)
  --help           trang này

Tệp gốc không thay đổi. Khi xét, tiêu chí được đọc từ trang “Tiêu chí” của chính tệp được xét.
`,
    oneFile: 'Lệnh này ghi trang “Tiêu chí” vào một tệp: ghi tên đúng một tệp .xlsx hoặc .xlsm.',
    copyExists: (path) => `Tệp “${path}” đã có, trong đó có thể có tiêu chí cơ quan đã sửa: ghi --out với một tên mới.`,
    sheetExists: (file) =>
      `Tệp “${file}” đã có trang “Tiêu chí”: sửa ngay trên trang đó; nếu muốn bản có lại bộ tiêu chí ban đầu, thêm --force và ghi --out với một tên mới.`,
    written: (path) => `Đã ghi trang “Tiêu chí” vào ${path}: sửa ngay trên trang đó, cách ghi có ở cuối trang.`,
  },
  en: {
    help: (
      command,
    ) => `Writes the built-in criteria as the sheet “Tiêu chí” into a copy of a workbook, for the office to edit.

Usage:  ${command} FILE.xlsx [options]

  --out FILE.xlsx  the copy's name; “FILE - tiêu chí.xlsx” beside the original where none is given
  --force          replace a sheet “Tiêu chí” that the file has, and overwrite an existing copy: what was edited there
                   is lost, so give --out a new name
  --lang vi|en     the language of messages (the sheet itself is always Vietnamese)
  --help           this page

The original does not change. The criteria are read from the sheet “Tiêu chí” of the very file that is assessed.
`,
    oneFile: 'This command writes the sheet “Tiêu chí” into one file: name exactly one .xlsx or .xlsm file.',
    copyExists: (path) =>
      `“${path}” exists already and may hold criteria that the office edited: give --out a new name.`,
    sheetExists: (file) =>
      `“${file}” has a sheet “Tiêu chí” already: edit it there; for a copy with the built-in criteria again, add --force and give --out a new name.`,
    written: (path) => `The sheet “Tiêu chí” was written to ${path}: edit it there; its own notes say how.`,
  },
};

/** What the command `criteria` says, in one language. */
export function criteriaWords(language: Language): SheetCommandWords {
  return WORDS[language];
}
