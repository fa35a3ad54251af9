import type { OfficeSettings, PlanTask } from '../criteria/plan';
import { PART_TITLES, tasksSentence } from '../language/report-parts';
import {
  caption,
  column,
  dashList,
  paragraph,
  partHeading,
  passage,
  row,
  sectionHeading,
  space,
  table,
  text,
} from './build';
import type { Block, TableRow } from './document';

/** Part I: the legal basis, the plan's tasks and who has them. `when`: `trong năm`. */
export function situationPart(settings: OfficeSettings, when: string): Block[] {
  return [
    partHeading('I', 'I', PART_TITLES.situation),
    sectionHeading('I.1', 1, 'Căn cứ thực hiện'),
    dashList(
      'I.1.basis',
      settings.legalBasis.map((basis, n) => basis + (n === settings.legalBasis.length - 1 ? '.' : ';')),
    ),
    sectionHeading('I.2', 2, 'Đặc điểm tình hình'),
    passage('I.2.situation', `Thuận lợi, khó khăn ${when}`),
    sectionHeading('I.3', 3, 'Công tác lãnh đạo, chỉ đạo'),
    paragraph('I.3.tasks', tasksSentence(settings.tasks.length, settings)),
    caption('I.3.caption', 'Bảng', 'Phân công thực hiện các nhiệm vụ của Kế hoạch'),
    table(
      'I.3.table',
      [column(9, 'center'), column(56), column(19), column(22), column(23), column(22), column(14, 'center')],
      [['TT', 'Nhiệm vụ', 'Chủ trì', 'Lãnh đạo Ban tham mưu', 'Phòng tham mưu', 'Phòng phối hợp', 'Thời gian']],
      settings.tasks.map(taskRow),
      11,
    ),
    space(6),
    passage('I.3.progress', `Tình hình thực hiện các nhiệm vụ trên ${when}`),
  ];
}

/** What the plan leaves open stays a dash. */
function taskRow(task: PlanTask): TableRow {
  const { lead, leadership, advising, cooperating, time } = task;
  const cells = [lead, leadership, advising, cooperating, time].map((value) =>
    value === '' ? text('–', { align: 'center' }) : text(value),
  );
  return row([text(String(task.number)), text(task.text), ...cells]);
}
