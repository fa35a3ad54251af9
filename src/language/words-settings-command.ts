import type { Language } from './language';
import type { SheetCommandWords } from './words-sheet-command';

const WORDS: Readonly<Record<Language, SheetCommandWords>> = {
  vi: {
    help: (
      command,
    ) => `Ghi trang “Cấu hình” vào một bản sao của tệp: tên cơ quan, số văn bản, người ký, năm xét, cách hiểu các cột và
các chữ viết tắt, đã điền sẵn theo kế hoạch để cơ quan sửa theo ý mình.

Cách dùng:  ${command} TỆP.xlsx [tùy chọn]

  --out TỆP.xlsx   tên bản sao; không ghi thì là “TỆP - cấu hình.xlsx” cạnh tệp gốc
  --force          ghi lại trang “Cấu hình” đã có trong tệp (giữ những mục đọc được, bỏ ghi chú riêng) và ghi đè
                   bản sao đã có, nên hãy ghi --out với một tên mới
  --lang vi|en     ngôn ngữ của thông báo (trang “Cấu hình” luôn bằng tiếng Việt)
  --help           trang này

Tệp gốc không thay đổi. Khi xét, cấu hình được đọc từ trang “Cấu hình” của chính tệp được xét.
`,
    oneFile: 'Lệnh này ghi trang “Cấu hình” vào một tệp: ghi tên đúng một tệp .xlsx hoặc .xlsm.',
    copyExists: (path) => `Tệp “${path}” đã có, trong đó có thể có cấu hình cơ quan đã sửa: ghi --out với một tên mới.`,
    sheetExists: (file) =>
      `Tệp “${file}” đã có trang “Cấu hình”: sửa ngay trên trang đó; nếu muốn bản có trang được ghi lại cho ngay ngắn, thêm --force và ghi --out với một tên mới.`,
    written: (path) => `Đã ghi trang “Cấu hình” vào ${path}: sửa ngay trên trang đó, cách ghi có ở cuối trang.`,
  },
  en: {
    help: (
      command,
    ) => `Writes the sheet “Cấu hình” into a copy of a workbook: the office's name, document numbers, signers, the
reporting year, what columns and abbreviations mean, filled in as the plan has it, for the office to edit.

Usage:  ${command} FILE.xlsx [options]

  --out FILE.xlsx  the copy's name; “FILE - cấu hình.xlsx” beside the original where none is given
  --force          write a sheet “Cấu hình” that the file has anew (entries that can be used are kept, notes of one's
                   own are not), and overwrite an existing copy: so give --out a new name
  --lang vi|en     the language of messages (the sheet itself is always Vietnamese)
  --help           this page

The original does not change. Settings are read from the sheet “Cấu hình” of the very file that is assessed.
`,
    oneFile: 'This command writes the sheet “Cấu hình” into one file: name exactly one .xlsx or .xlsm file.',
    copyExists: (path) =>
      `“${path}” exists already and may hold settings that the office edited: give --out a new name.`,
    sheetExists: (file) =>
      `“${file}” has a sheet “Cấu hình” already: edit it there; for a copy with the sheet written anew, add --force and give --out a new name.`,
    written: (path) => `The sheet “Cấu hình” was written to ${path}: edit it there; its own notes say how.`,
  },
};

/** What the command `settings` says, in one language. */
export function settingsCommandWords(language: Language): SheetCommandWords {
  return WORDS[language];
}
