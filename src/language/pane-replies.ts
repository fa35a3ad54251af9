import type { Language } from './language';
import { plural } from './plural-en';

/** What the pane says of units' forms: those that are sent out, and those that come back. */
export interface RepliesWords {
  readonly title: string;
  readonly forms: string;
  readonly formsHint: string;
  readonly download: string;
  readonly nothingMissing: string;
  readonly read: string;
  readonly choose: string;
  readonly intro: string;
  readonly unread: (files: string) => string;
  readonly fills: (count: string) => string;
  readonly conflicts: (count: string) => string;
  readonly conflictsHint: string;
  readonly same: (count: string) => string;
  readonly unmatched: (count: string) => string;
  readonly nothing: string;
  readonly blank: string;
  readonly was: string;
  readonly becomes: string;
  readonly replace: string;
  readonly apply: (count: string) => string;
  readonly applying: string;
  readonly reading: string;
  readonly done: (count: string) => string;
  readonly left: (count: string) => string;
  readonly undo: string;
  readonly undone: (count: string) => string;
}

const WORDS: Readonly<Record<Language, RepliesWords>> = {
  vi: {
    title: 'Phiếu đơn vị gửi về',
    forms: 'Phiếu để đơn vị điền',
    formsHint: 'Mỗi đơn vị một tệp Excel, chỉ có người và ô còn thiếu; điền xong gửi về thì đọc vào sổ.',
    download: 'Tải các phiếu (.zip)',
    nothingMissing: 'Không ai còn thiếu minh chứng: không có phiếu nào để gửi.',
    read: 'Đọc phiếu gửi về',
    choose: 'Chọn tệp…',
    intro: 'Chọn các tệp đơn vị gửi về. Chưa ghi gì vào sổ cho đến khi bấm Ghi.',
    unread: (files) => `Không đọc được: ${files}.`,
    fills: (count) => `${count} ô trống sẽ được điền`,
    conflicts: (count) => `${count} ô đang ghi khác`,
    conflictsHint: 'Đánh dấu ô nào thì ghi đè ô đó.',
    same: (count) => `${count} ô đã ghi đúng như phiếu.`,
    unmatched: (count) => `${count} chỗ trong phiếu chưa tìm được ô`,
    nothing: 'Các phiếu này không có gì mới.',
    blank: '(trống)',
    was: 'đang ghi',
    becomes: 'thành',
    replace: 'Ghi đè',
    apply: (count) => `Ghi ${count} ô`,
    applying: 'Đang ghi…',
    reading: 'Đang đọc phiếu…',
    done: (count) => `Đã ghi ${count} ô.`,
    left: (count) => `${count} ô vừa có người sửa nên được giữ nguyên.`,
    undo: 'Hoàn tác',
    undone: (count) => `Đã trả lại ${count} ô.`,
  },
  en: {
    title: 'Forms that came back',
    forms: 'Forms for the units',
    formsHint: 'An Excel file per unit with only the people and cells that lack evidence; read back once filled in.',
    download: 'Download the forms (.zip)',
    nothingMissing: 'Nobody lacks evidence: there is no form to send.',
    read: 'Read forms that came back',
    choose: 'Choose files…',
    intro: 'Choose the files that units sent back. Nothing is written until you press Write.',
    unread: (files) => `Could not be read: ${files}.`,
    fills: (count) => `${count} empty ${plural(count, 'cell')} to be filled in`,
    conflicts: (count) => `${count} ${plural(count, 'cell holds', 'cells hold')} something else`,
    conflictsHint: 'Only those that you tick are written over.',
    same: (count) => `${count} ${plural(count, 'cell says', 'cells say')} it already.`,
    unmatched: (count) => `${count} ${plural(count, 'reply', 'replies')} without a cell`,
    nothing: 'These forms bring nothing new.',
    blank: '(empty)',
    was: 'holds',
    becomes: 'becomes',
    replace: 'Write over',
    apply: (count) => `Write ${count} ${plural(count, 'cell')}`,
    applying: 'Writing…',
    reading: 'Reading the forms…',
    done: (count) => `${count} ${plural(count, 'cell')} written.`,
    left: (count) => `Left alone, since somebody just changed them: ${count}.`,
    undo: 'Undo',
    undone: (count) => `${count} ${plural(count, 'cell')} given back.`,
  },
};

/** What the pane says of units' forms, in one language. */
export function repliesWords(language: Language): RepliesWords {
  return WORDS[language];
}
