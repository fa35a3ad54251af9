import type { Language, Said, Words } from './language';

/** The add-in's name, on its ribbon group, its pane and its pages; it is the same in every language. */
export const PRODUCT_NAME = 'Điển hình tiên tiến';

/** What stands in Excel's list of add-ins. */
export function productDescription(language: Language): string {
  return DESCRIPTION[language];
}

const DESCRIPTION: Said = {
  vi: 'Xét danh sách đề nghị điển hình tiên tiến theo tiêu chí của Kế hoạch, nói rõ vì sao và ở ô nào, lập báo cáo năm. Dữ liệu không rời khỏi máy.',
  en: 'Judges nomination lists against the plan’s criteria, says why and in which cell, and makes the annual report. No data leaves the computer.',
};

/** One group of at most six on the Home tab; a tab of one's own is for more. https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands */
export const ON_THE_RIBBON = ['open', 'validate', 'report', 'export', 'clear'] as const;
/** The buttons of the ribbon, and `why` in a cell's menu. */
export const RIBBON_BUTTONS = [...ON_THE_RIBBON, 'why'] as const;
export type RibbonButton = (typeof RIBBON_BUTTONS)[number];

/** The buttons that need no pane, by the names that manifest.xml gives their functions. */
export const COMMANDS = ['validate', 'report', 'clear'] as const satisfies readonly RibbonButton[];

const LABELS: Words<RibbonButton> = {
  open: { vi: 'Mở ngăn', en: 'Open pane' },
  validate: { vi: 'Kiểm tra', en: 'Check' },
  report: { vi: 'Báo cáo năm', en: 'Annual report' },
  export: { vi: 'Xuất', en: 'Export' },
  clear: { vi: 'Gỡ kết quả', en: 'Remove results' },
  why: { vi: 'Vì sao?', en: 'Why?' },
};

/** What stands on the button. */
export function ribbonLabel(button: RibbonButton, language: Language): string {
  return LABELS[button][language];
}

const TIPS: Words<RibbonButton> = {
  open: {
    vi: 'Mở ngăn bên phải: xem kết quả, lý do từng người và những chỗ cần xem trong dữ liệu.',
    en: 'Opens the pane at the right: results, the reasons for each nominee, and what needs a look in the data.',
  },
  validate: {
    vi: 'Xét mọi danh sách đề nghị trong sổ và ghi kết quả, điểm, hạng, lý do ngay bên phải bảng.',
    en: 'Judges every nomination list in the workbook and writes result, score, rank and reason right beside the tables.',
  },
  report: {
    vi: 'Xét lại rồi ghi báo cáo năm cùng các phụ lục thành trang riêng trong sổ; những chỗ đã có người viết được giữ nguyên.',
    en: 'Judges again and writes the annual report with its annexes as sheets of their own; what people wrote there is kept.',
  },
  export: {
    vi: 'Mở ngăn để xuất báo cáo và các văn bản ra tệp Excel, tệp Word hoặc sổ mới.',
    en: 'Opens the pane to export reports and papers as Excel or Word files, or as a new workbook.',
  },
  clear: {
    vi: 'Gỡ các cột kết quả; nội dung của đơn vị vẫn nguyên như trước khi kiểm tra.',
    en: 'Takes the result columns away; the office’s content is as it was before checking.',
  },
  why: {
    vi: 'Cho biết vì sao người hoặc tập thể ở dòng này đủ hay chưa đủ điều kiện.',
    en: 'Tells why the nominee in this row is eligible or not.',
  },
};

/** What the button does, as Excel shows it when the pointer rests on it. */
export function ribbonTip(button: RibbonButton, language: Language): string {
  return TIPS[button][language];
}
