import { fold } from '../text/fold';

/** Headings, leads and signers of the papers around the report. Always Vietnamese. */

export const MINUTES = {
  present: 'THÀNH PHẦN',
  content: 'NỘI DUNG',
  conclusion: 'KẾT LUẬN',
  byList: 'Kết quả xét theo danh sách',
  discussion: 'Nội dung Hội đồng thảo luận, đánh giá',
  opinions: 'Ý kiến của các thành viên',
  ballot: 'Kết quả bỏ phiếu',
  moreConclusions: 'Kết luận khác',
} as const;

export const SUBMISSION = {
  commendation: 'Đề nghị khen thưởng',
  others: 'Các trường hợp khác',
  moreOpinions: 'Ý kiến khác của Hội đồng',
} as const;

export const SIGNERS = {
  chair: 'Chủ trì',
  secretary: 'Thư ký',
  president: 'Chủ tịch',
  teller: 'Tổ trưởng kiểm phiếu',
} as const;

/** Above those who get a paper. */
export const RECIPIENTS = 'Nơi nhận:';

/** Whoever the paper is addressed to. */
export const AS_ABOVE = 'Như trên';

/** Those of the council, as recipients. */
export function councilMembers(council: string): string {
  return `Thành viên ${council}`;
}

/** Whether a line of the recipients says where the paper is kept: `Lưu Văn thư`. */
export function isFiled(recipient: string): boolean {
  return fold(recipient).startsWith('lưu');
}
