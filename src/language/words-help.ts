import type { CommandNames } from './command-names';
import type { Language } from './language';

/** `assess --help`: a page that ends with a line end. */
export function assessHelp(language: Language, commands: CommandNames): string {
  return language === 'vi' ? vietnamese(commands) : english(commands);
}

/** How to call it in one column, what that does in the next. */
function usages(lines: readonly (readonly [usage: string, does: string])[]): string {
  const widest = Math.max(...lines.map(([usage]) => usage.length));
  return lines.map(([usage, does]) => `  ${usage.padEnd(widest)}  ${does}`).join('\n');
}

const vietnamese = ({ assess, criteria, settings }: CommandNames): string =>
  `Xét điển hình tiên tiến: đọc bảng đề nghị trong sổ Excel, xét từng dòng theo tiêu chí của kế hoạch,
nói ai đủ điều kiện và vì sao người khác chưa đủ.

Cách dùng
${usages([
  [`${assess} TỆP.xlsx`, 'in kết quả ra màn hình'],
  [`${assess} TỆP.xlsx --out BẢN.xlsx`, 'ghi thêm một bản có cột Kết quả, Điểm, Hạng, Lý do'],
  [`${assess} TỆP.xlsx --report BC.docx`, 'ghi báo cáo bằng Word (đuôi .xlsx: bằng Excel)'],
  [`${assess} THƯ-MỤC`, 'xét mọi tệp .xlsx, .xlsm trong thư mục'],
  [`${assess} A.xlsx B.xlsx --merge`, 'xét chung các tệp, xếp hạng chung'],
  [`${criteria} TỆP.xlsx`, 'ghi bộ tiêu chí thành một trang tính để cơ quan sửa'],
  [`${settings} TỆP.xlsx`, 'ghi trang “Cấu hình” (tên cơ quan, người ký, năm…) để cơ quan sửa'],
])}

Tùy chọn
  --year NĂM            năm xét; nếu không ghi, lấy năm mới nhất mà bảng nêu
  --out TỆP             ghi bản có kết quả (tệp gốc không đổi); nhiều tệp: tên thư mục
  --report TỆP          ghi báo cáo: Excel (.xlsx) hoặc Word (.docx); nhiều tệp: tên thư mục
  --period-report TỆP   ghi báo cáo cả giai đoạn đến năm xét (.xlsx, .docx); nhiều tệp: tên thư mục
  --papers THƯ-MỤC      ghi các văn bản kèm theo (danh sách đề nghị, phiếu tổng hợp, yêu cầu bổ sung, biên bản,
                        tờ trình, giấy mời, phiếu bầu, kiểm phiếu) dạng .xlsx và .docx, và tệp bổ sung cho từng đơn vị
  --criteria TỆP.xlsx   dùng bộ tiêu chí ở trang “Tiêu chí” của tệp này
  --merge               xét chung nhiều tệp như một
  --unmark              gỡ các cột kết quả đã ghi, ghi bản sạch vào --out
  --force               cho phép ghi đè tệp đã có
  --json                in kết quả dạng JSON cho chương trình khác
  --personal            in cả số hiệu, ngày sinh trong JSON; ghi cả ngày sinh vào phụ lục của báo cáo
  --lang vi|en          ngôn ngữ của các câu (mặc định: vi)
  --help                in trang này

Mã kết thúc: 0 xong · 1 không xét được (lý do ở dòng báo lỗi, không tệp nào được ghi) · 2 ghi sai tùy chọn
`;

const english = ({ assess, criteria, settings }: CommandNames): string =>
  `Assesses nominations: reads the nomination tables of an Excel workbook, judges every row against the plan's
criteria, and says who is eligible and why the others are not.

Usage
${usages([
  [`${assess} FILE.xlsx`, 'print the result'],
  [`${assess} FILE.xlsx --out COPY.xlsx`, 'also write a copy with the columns Result, Score, Rank, Reason'],
  [`${assess} FILE.xlsx --report REP.docx`, 'also write the report for Word (.xlsx: for Excel)'],
  [`${assess} FOLDER`, 'assess every .xlsx and .xlsm file of the folder'],
  [`${assess} A.xlsx B.xlsx --merge`, 'judge the files together, in one ranking'],
  [`${criteria} FILE.xlsx`, 'write the criteria as a sheet that the office may edit'],
  [`${settings} FILE.xlsx`, 'write the sheet “Cấu hình” (office, signers, year …) for the office to edit'],
])}

Options
  --year YEAR           the reporting year; otherwise the latest year that the tables state
  --out FILE            write a copy with the results (the original stays as it is); several files: a folder
  --report FILE         write the report: Excel (.xlsx) or Word (.docx); several files: a folder
  --period-report FILE  write the report on the whole period up to the reporting year (.xlsx, .docx);
                        several files: a folder
  --papers FOLDER       write the papers around the report (list of proposals, a page a nominee, requests for
                        evidence, minutes, submission, invitation, ballots, count) as .xlsx and .docx, and a form
                        to fill in for each unit
  --criteria FILE.xlsx  use the criteria on the sheet “Tiêu chí” of this file
  --merge               judge several files as one
  --unmark              remove the result columns written before; the clean copy goes to --out
  --force               allow existing files to be overwritten
  --json                print the result as JSON, for other programs
  --personal            print id numbers and birth dates too, in JSON; birth dates also go into the report's annex
  --lang vi|en          the language of the sentences (default: vi)
  --help                print this page

Exit code: 0 done · 1 could not be assessed (the reason is on stderr, no file was written) · 2 wrong arguments
`;
