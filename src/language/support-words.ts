import type { Language } from './language';

const SUPPORT: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'Trên thẻ Trang đầu (Home), nhóm Điển hình tiên tiến: bấm Kiểm tra để xét các danh sách trong sổ đang mở; bấm Mở ngăn để xem lý do từng người và những chỗ cần xem trong dữ liệu.',
    'Gỡ kết quả trả sổ về đúng như trước khi kiểm tra. Mọi việc làm ngay trên máy: không có dữ liệu nào gửi đi.',
    'Cần giúp thêm: hỏi người phụ trách tiện ích này ở cơ quan và gửi kèm “thông tin kỹ thuật” sao chép từ ngăn (không có nội dung của sổ trong đó).',
  ],
  en: [
    'On the Home tab, in the group Điển hình tiên tiến: Check judges the lists of the open workbook; Open pane shows the reasons for each nominee and what needs a look in the data.',
    'Remove results makes the workbook as it was before checking. All is done on this computer: no data are sent anywhere.',
    'For more help, ask whoever looks after this add-in in your office, and send along the “technical information” copied from the pane (nothing of the workbook is in it).',
  ],
};

/** The page behind the add-in's support address, a paragraph an entry. */
export function supportParagraphs(language: Language): readonly string[] {
  return SUPPORT[language];
}
