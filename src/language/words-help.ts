import type { Said } from './language';

/** `assess --help`. */
export const ASSESS_HELP: Said = {
  vi: `Xét điển hình tiên tiến: đọc bảng đề nghị trong sổ Excel, xét từng dòng theo tiêu chí của kế hoạch,
nói ai đủ điều kiện và vì sao người khác chưa đủ.

Cách dùng
  npm run --silent assess -- TỆP.xlsx                    in kết quả ra màn hình
  npm run --silent assess -- TỆP.xlsx --out BẢN.xlsx     ghi thêm một bản có cột Kết quả, Điểm, Hạng, Lý do
  npm run --silent assess -- TỆP.xlsx --report BC.xlsx   ghi báo cáo
  npm run --silent assess -- THƯ-MỤC                     xét mọi tệp .xlsx, .xlsm trong thư mục
  npm run --silent assess -- A.xlsx B.xlsx --merge       xét chung các tệp, xếp hạng chung

Tùy chọn
  --year NĂM            năm xét; nếu không ghi, lấy năm mới nhất mà bảng nêu
  --out TỆP             ghi bản có kết quả (tệp gốc không đổi); nhiều tệp: tên thư mục
  --report TỆP.xlsx     ghi báo cáo; nhiều tệp: tên thư mục
  --criteria TỆP.xlsx   dùng bộ tiêu chí ở trang “Tiêu chí” của tệp này
  --merge               xét chung nhiều tệp như một
  --unmark              gỡ các cột kết quả đã ghi, ghi bản sạch vào --out
  --force               cho phép ghi đè tệp đã có
  --json                in kết quả dạng JSON cho chương trình khác
  --personal            in cả số hiệu, ngày sinh trong JSON; ghi cả ngày sinh vào phụ lục của báo cáo
  --lang vi|en          ngôn ngữ của các câu (mặc định: vi)
  --help                in trang này

Mã kết thúc: 0 xong · 1 không xét được (lý do ở dòng báo lỗi, không tệp nào được ghi) · 2 ghi sai tùy chọn
`,
  en: `Assesses nominations: reads the nomination tables of an Excel workbook, judges every row against the plan's
criteria, and says who is eligible and why the others are not.

Usage
  npm run --silent assess -- FILE.xlsx                    print the result
  npm run --silent assess -- FILE.xlsx --out COPY.xlsx    also write a copy with the columns Result, Score, Rank, Reason
  npm run --silent assess -- FILE.xlsx --report REP.xlsx  also write the report
  npm run --silent assess -- FOLDER                       assess every .xlsx and .xlsm file of the folder
  npm run --silent assess -- A.xlsx B.xlsx --merge        judge the files together, in one ranking

Options
  --year YEAR           the reporting year; otherwise the latest year that the tables state
  --out FILE            write a copy with the results (the original stays as it is); several files: a folder
  --report FILE.xlsx    write the report; several files: a folder
  --criteria FILE.xlsx  use the criteria on the sheet “Tiêu chí” of this file
  --merge               judge several files as one
  --unmark              remove the result columns written before; the clean copy goes to --out
  --force               allow existing files to be overwritten
  --json                print the result as JSON, for other programs
  --personal            print id numbers and birth dates too, in JSON; birth dates also go into the report's annex
  --lang vi|en          the language of the sentences (default: vi)
  --help                print this page

Exit code: 0 done · 1 could not be assessed (the reason is on stderr, no file was written) · 2 wrong arguments
`,
};

/** What `demo` says behind the result. */
export const DEMO_WORDS = {
  wrote: { vi: 'Đã ghi:', en: 'Written:' },
  marked: { vi: 'bản có kết quả', en: 'copy with results' },
  report: { vi: 'báo cáo', en: 'report' },
} as const satisfies Readonly<Record<string, Said>>;
