import type { Language } from './language';
import { plural } from './plural-en';

/** What is said where no nomination table was found. */
export interface RefusedWords {
  readonly title: string;
  readonly lookedFor: string;
  readonly needs: readonly string[];
  readonly template: string;
  readonly templateHint: string;
  readonly demo: string;
  readonly again: string;
  readonly faults: string;
  readonly failed: string;
}

/** What the page of removal says. */
export interface RemoveWords {
  readonly title: string;
  readonly what: string;
  readonly columns: (sheet: string, area: string, rows: string) => string;
  readonly sheet: (name: string) => string;
  readonly stays: string;
  readonly remove: string;
  readonly keep: string;
}

/** A part of the guide: a heading and its sentences. */
export interface GuidePart {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** What the page of help says. */
export interface HelpWords {
  readonly title: string;
  readonly guide: readonly GuidePart[];
  readonly keysTitle: string;
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly newsTitle: (version: string) => string;
  readonly news: readonly string[];
  readonly technical: string;
  readonly technicalHint: string;
  readonly copied: string;
  readonly notCopied: string;
}

export interface PageWords {
  readonly refused: RefusedWords;
  readonly remove: RemoveWords;
  readonly help: HelpWords;
}

const WORDS: Readonly<Record<Language, PageWords>> = {
  vi: {
    refused: {
      title: 'Sổ này chưa có bảng đề nghị',
      lookedFor: 'Chương trình tìm trong các trang tính một bảng có:',
      needs: [
        'một cột tên: họ và tên, tập thể, mô hình hoặc đơn vị;',
        'ít nhất một cột minh chứng: xếp loại, danh hiệu, khen thưởng, sáng kiến, kỷ luật, số phiếu hoặc tiêu chí;',
        'nếu xét nhiều năm, mỗi năm một cột, năm ghi ở tiêu đề.',
      ],
      template: 'Chèn bảng mẫu',
      templateHint: 'Thêm hai trang “Cá nhân” và “Tập thể”, có danh sách chọn và một dòng ví dụ.',
      demo: 'Chèn danh sách minh họa',
      again: 'Đọc lại sổ',
      faults: 'Chỗ sai trên trang “Tiêu chí”',
      failed: 'Chưa đọc được sổ',
    },
    remove: {
      title: 'Gỡ kết quả',
      what: 'Sẽ gỡ khỏi sổ:',
      columns: (sheet, area, rows) => `Trang “${sheet}”: bốn cột kết quả ${area}, ${rows} dòng`,
      sheet: (name) => `Trang “${name}”`,
      stays: 'Số liệu, định dạng và trang “Cấu hình” giữ nguyên. Ô kết quả đã có người sửa cũng được giữ lại.',
      remove: 'Gỡ kết quả',
      keep: 'Giữ lại',
    },
    help: {
      title: 'Trợ giúp',
      guide: [
        {
          heading: 'Ba bước',
          sentences: [
            'Mở sổ có bảng đề nghị, mở ngăn này, bấm Kiểm tra.',
            'Kết quả, điểm, hạng và lý do được ghi cạnh bảng; bấm vào tên để xem lý do theo từng tiêu chí.',
            'Bổ sung minh chứng vào ô được chỉ, rồi bấm Kiểm tra lại.',
          ],
        },
        {
          heading: 'Ba kết quả',
          sentences: [
            'Đủ điều kiện: mọi tiêu chí xét được bằng số liệu đều đạt.',
            'Cần bổ sung minh chứng: chưa có tiêu chí nào không đạt, nhưng còn ô trống hoặc chưa đọc được.',
            'Chưa đủ điều kiện: có tiêu chí không đạt.',
            'Tiêu chí không có số liệu thì do Hội đồng xét.',
          ],
        },
        {
          heading: 'Số liệu được giữ nguyên',
          sentences: [
            'Chương trình chỉ ghi vào các cột kết quả của mình; Gỡ kết quả trả sổ về như trước.',
            'Ctrl+Z của Excel không gỡ trọn được kết quả hay báo cáo, các bước làm trước đó cũng có thể không lùi lại được nữa: hãy dùng nút gỡ.',
            'Công thức đếm cả cột hay cả bảng sẽ đếm luôn các cột kết quả: nếu sổ có công thức như vậy, vào Cài đặt chọn ghi kết quả ở trang “Kết quả”.',
            'Chỉ sửa ô của đơn vị khi bấm Sửa, và luôn hoàn tác được.',
            'Không gửi dữ liệu ra ngoài: mọi việc làm ngay trên máy này.',
          ],
        },
        {
          heading: 'Báo cáo và giấy tờ',
          sentences: [
            'Bấm Báo cáo để chọn văn bản, xem trước, rồi ghi vào sổ, mở thành sổ mới hoặc tải về Excel, Word.',
            'Câu đã sửa trong báo cáo được giữ khi lập lại; nếu số liệu đổi làm câu ấy khác đi thì chọn một trong hai câu.',
            'Phiếu đơn vị điền xong gửi về thì đọc thẳng vào sổ được; xem từng ô trước khi ghi.',
          ],
        },
        {
          heading: 'Khi đọc chưa đúng',
          sentences: [
            'Cột bị hiểu sai: vào Cột và giá trị để chọn lại.',
            'Danh sách chưa đọc được: bấm Cho biết các cột, chọn cột còn thiếu.',
            'Chữ viết tắt riêng của cơ quan: cho biết nghĩa một lần, cũng ở đó.',
            'Chữ viết tắt đã hiểu: viết đầy đủ vào ô ở Điểm cần xem, nếu muốn.',
            'Năm xét, nơi ghi kết quả, thông tin cơ quan: chọn ở Cài đặt.',
          ],
        },
      ],
      keysTitle: 'Phím tắt',
      keys: [
        ['↑ ↓', 'chọn trong danh sách'],
        ['Enter', 'xem lý do'],
        ['Esc', 'quay lại'],
        ['/', 'tìm'],
        ['N · P', 'sau · trước (đối tượng, điểm cần xem)'],
        ['F1', 'trợ giúp'],
      ],
      newsTitle: (version) => `Có gì mới trong bản ${version}`,
      news: [
        'Ngăn trong Excel: kiểm tra, xem lý do, sửa chỗ còn ngờ ngay trong sổ.',
        'Báo các dòng đã đổi sau lần xét.',
        'Chọn lại cột và nghĩa của giá trị, lưu trong sổ.',
        'Báo cáo năm, báo cáo giai đoạn, phiếu tổng hợp, phiếu bầu và các giấy tờ khác.',
      ],
      technical: 'Sao chép thông tin kỹ thuật',
      technicalHint: 'Phiên bản và mã lỗi, không có nội dung ô nào.',
      copied: 'Đã sao chép.',
      notCopied: 'Trình duyệt không cho sao chép; thông tin ở dưới:',
    },
  },
  en: {
    refused: {
      title: 'No nomination table in this workbook yet',
      lookedFor: 'Every sheet is searched for a table with:',
      needs: [
        'a name column: person, collective, model or unit;',
        'at least one column of evidence: rating, title, commendation, initiative, discipline, votes or criterion;',
        'for several years a column a year, with the year in its header.',
      ],
      template: 'Insert a template',
      templateHint: 'Adds two sheets, “Cá nhân” and “Tập thể”, with drop-downs and an example row.',
      demo: 'Insert a demonstration list',
      again: 'Look again',
      faults: 'Faults on the sheet “Tiêu chí”',
      failed: 'The workbook could not be looked at',
    },
    remove: {
      title: 'Remove results',
      what: 'To be taken out of the workbook:',
      columns: (sheet, area, rows) =>
        `Sheet “${sheet}”: the four result columns ${area}, ${rows} ${plural(rows, 'row')}`,
      sheet: (name) => `Sheet “${name}”`,
      stays: 'Your data, their looks and the sheet “Cấu hình” stay. Result cells that somebody changed stay too.',
      remove: 'Remove results',
      keep: 'Keep them',
    },
    help: {
      title: 'Help',
      guide: [
        {
          heading: 'Three steps',
          sentences: [
            'Open a workbook with nominations, open this pane, press Check.',
            'Result, score, rank and reason are written beside the table; press a name for the reasons, criterion by criterion.',
            'Fill in the evidence at the cells shown, then press Check again.',
          ],
        },
        {
          heading: 'Three results',
          sentences: [
            'Eligible: every criterion that the data can answer is met.',
            'Evidence needed: no criterion is failed, but cells are blank or cannot be read.',
            'Not eligible: a criterion is not met.',
            'Criteria without data are left to the council.',
          ],
        },
        {
          heading: 'Your data stay',
          sentences: [
            'Only the result columns are written; Remove results leaves the workbook as it was before.',
            'Excel’s Ctrl+Z does not take results or reports back as a whole, and what you did before may not be undone any more: use the buttons that remove.',
            'Formulas that count whole columns or tables count the result columns, too, while these stand: where a workbook has such formulas, choose the sheet “Kết quả” in Settings.',
            'Your own cells are changed only when you press Repair, and it can always be undone.',
            'No data leave this computer.',
          ],
        },
        {
          heading: 'Reports and papers',
          sentences: [
            'Press Reports to choose a paper and preview it, then write it into the workbook, open it as a new one, or download it for Excel or Word.',
            'What you wrote into a report is kept when it is made again; where the data change such a sentence, choose one of the two.',
            'Forms that units filled in are read back, each cell shown before it is written.',
          ],
        },
        {
          heading: 'When something is misread',
          sentences: [
            'A column: choose again in Columns and values.',
            'A list that is not recognised: press Name the columns and choose the one that is missing.',
            'An abbreviation of your own: say what it means once, in the same place.',
            'Abbreviations that were understood: written out at Points to look at, if you like.',
            'Reporting year, place of the results, particulars of the office: in Settings.',
          ],
        },
      ],
      keysTitle: 'Keys',
      keys: [
        ['↑ ↓', 'choose in the list'],
        ['Enter', 'see the reasons'],
        ['Esc', 'back'],
        ['/', 'search'],
        ['N · P', 'next · previous (nominee, finding)'],
        ['F1', 'help'],
      ],
      newsTitle: (version) => `What is new in version ${version}`,
      news: [
        'The pane in Excel: check, see the reasons, repair doubtful values in the workbook itself.',
        'Rows that changed after they were judged are shown.',
        'Columns and meanings of values can be chosen, and are remembered in the workbook.',
        'Annual and period reports, dossiers, ballots and the other papers.',
      ],
      technical: 'Copy technical information',
      technicalHint: 'Versions and error codes; no contents of cells.',
      copied: 'Copied.',
      notCopied: 'The browser does not allow copying; here is the information:',
    },
  },
};

/** What the quieter pages say, in one language. */
export function pageWords(language: Language): PageWords {
  return WORDS[language];
}
