/** What Excel says when a word is typed that no list of `Tiêu chí` or `Cấu hình` holds; both are Vietnamese always. */
export const LIST_REFUSAL = 'Hãy chọn một mục trong danh sách; ý nghĩa từng mục có ở cuối trang.';
