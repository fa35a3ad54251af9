import type { Language, Words } from './language';

/** Why the add-in cannot start here: found by `src/excel/boot.js` before anything else is loaded. */
export type BootReason = 'engine' | 'excel' | 'outside' | 'office' | 'bundle';

const SENTENCES: Words<BootReason> = {
  engine: {
    vi: 'Excel trên máy này chạy tiện ích bằng trình duyệt quá cũ nên không mở được Điển hình tiên tiến.',
    en: 'Excel on this computer runs add-ins in a browser that is too old, so Điển hình tiên tiến cannot be opened.',
  },
  excel: {
    vi: 'Phiên bản Excel này chưa có các chức năng mà Điển hình tiên tiến cần.',
    en: 'This version of Excel lacks functions that Điển hình tiên tiến needs.',
  },
  outside: {
    vi: 'Trang này chạy bên trong Excel: mở sổ trong Excel, vào thẻ Trang đầu (Home) rồi bấm Điển hình tiên tiến.',
    en: 'This page runs inside Excel: open the workbook in Excel, go to the Home tab and press Điển hình tiên tiến.',
  },
  office: {
    vi: 'Chưa tải được thư viện của Office: kiểm tra mạng, rồi đóng khung này và mở lại.',
    en: 'The Office library could not be loaded: check the network, then close this pane and open it again.',
  },
  bundle: {
    vi: 'Chưa tải được chương trình: kiểm tra mạng, rồi đóng khung này và mở lại.',
    en: 'The program could not be loaded: check the network, then close this pane and open it again.',
  },
};

const WAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'Dùng Excel 2021 trở lên hoặc Microsoft 365 (trên Windows cần có WebView2).',
    'Mở sổ bằng Excel trên web: đăng nhập tại office.com.',
    'Gửi tệp cho người phụ trách để xét bằng dòng lệnh; kết quả ghi trong một bản sao của tệp.',
  ],
  en: [
    'Use Excel 2021 or later, or Microsoft 365 (on Windows with WebView2).',
    'Open the workbook in Excel on the web: sign in at office.com.',
    'Send the file to whoever runs the command line; the results come in a copy of the file.',
  ],
};

const WAYS_INTRODUCED: Readonly<Record<Language, string>> = {
  vi: 'Vẫn còn các cách sau:',
  en: 'These ways remain:',
};

/** All that `boot.js` may say, as the page's maker puts it into the script's `data-boot-texts` (as JSON). */
export interface BootTexts {
  readonly sentences: Readonly<Record<BootReason, string>>;
  readonly waysIntroduced: string;
  readonly ways: readonly string[];
}

/** What the page says where the add-in itself cannot start, in one language. */
export function bootTexts(language: Language): BootTexts {
  const said = (reason: BootReason): string => SENTENCES[reason][language];
  return {
    sentences: {
      engine: said('engine'),
      excel: said('excel'),
      outside: said('outside'),
      office: said('office'),
      bundle: said('bundle'),
    },
    waysIntroduced: WAYS_INTRODUCED[language],
    ways: WAYS[language],
  };
}
