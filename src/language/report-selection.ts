import type { OfficeSettings } from '../criteria/plan';
import type { Period } from '../criteria/criterion';
import { periodName } from './report-period';
import { listed, some } from './report-words';

/** Part IV of the report on a period: what comes next, and the two lists to select from. */

/** The heading of part IV: about the next period once this one is over. */
export function periodDirectionsTitle(next: Period | null): string {
  const when = next === null ? 'THỜI GIAN TỚI' : `GIAI ĐOẠN ${periodName(next)}`;
  return `PHƯƠNG HƯỚNG ${when}; ĐỀ NGHỊ`;
}

/** Whether conference and congress (both of one year) belong to a period's report. */
export function congressFits({ congress, conference, congressYear }: OfficeSettings, period: Period): boolean {
  return (
    congressYear >= period.first && congressYear <= period.last && congress.trim() !== '' && conference.trim() !== ''
  );
}

/** What is to be done, as far as the plan and the figures say it. `lacking`: rows of annex 5. */
export function periodDirections(settings: OfficeSettings, lacking: number, withCongress: boolean): string[] {
  return [
    `Tiếp tục thực hiện đồng bộ 04 khâu “Phát hiện - Bồi dưỡng - Tổng kết - Nhân rộng điển hình tiên tiến”; gắn việc xây dựng, nhân rộng điển hình tiên tiến với ${settings.movement}.`,
    ...(lacking > 0
      ? [
          `Bổ sung minh chứng, đối chiếu ${some(lacking, 'trường hợp')} nêu tại Phụ lục 5 để ${settings.council} xem xét.`,
        ]
      : []),
    ...(withCongress
      ? [
          `Lựa chọn mô hình, điển hình tiên tiến để tôn vinh tại ${settings.conference} và ${settings.congress}; tuyên truyền, giới thiệu các mô hình, điển hình được tôn vinh để học tập, nhân rộng.`,
        ]
      : ['Tuyên truyền, giới thiệu các mô hình, điển hình tiên tiến của giai đoạn để học tập, nhân rộng.']),
  ];
}

/** One of the two lists to select from: of the last year's eligible, or of those eligible in every year. */
export type Selection = 'conference' | 'congress';

/** What a list is for. Where no congress belongs to the period, by what its members are selected. */
export function selectionTitle(selection: Selection, settings: OfficeSettings, withCongress: boolean): string {
  if (!withCongress) {
    return selection === 'conference'
      ? 'Danh sách lựa chọn biểu dương điển hình tiên tiến'
      : 'Danh sách lựa chọn biểu dương điển hình tiên tiến liên tục của giai đoạn';
  }
  return selection === 'conference'
    ? `Danh sách lựa chọn biểu dương tại ${settings.conference}`
    : `Danh sách lựa chọn tôn vinh tại ${settings.congress}`;
}

const MEANT: Readonly<Record<Selection, string>> = {
  conference: 'đủ điều kiện ở năm gần nhất có danh sách',
  congress: 'đủ điều kiện ở tất cả các năm có danh sách',
};

/** How many there are to select from; `kinds` are `05 tập thể` and the like. */
export function selectionSentence(selection: Selection, kinds: readonly string[], settings: OfficeSettings): string {
  if (kinds.length === 0) return `Không có trường hợp nào ${MEANT[selection]} để lựa chọn.`;
  return `Có ${listed(kinds)} ${MEANT[selection]}; đề nghị ${settings.council} xem xét, lựa chọn:`;
}

/** What the table of a list shows. */
export function selectionCaption(selection: Selection): string {
  return `Các trường hợp ${MEANT[selection]}`;
}
