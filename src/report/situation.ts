import type { OfficeSettings, PlanTask } from '../criteria/plan';
import { CAPTIONS } from '../language/report-captions';
import { COLUMNS } from '../language/report-columns';
import { PART_TITLES, tasksSentence } from '../language/report-parts';
import { LEADS, SECTIONS } from '../language/report-sections';
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
    sectionHeading('I.1', 1, SECTIONS.basis),
    dashList(
      'I.1.basis',
      settings.legalBasis.map((basis, n) => basis + (n === settings.legalBasis.length - 1 ? '.' : ';')),
    ),
    sectionHeading('I.2', 2, SECTIONS.situation),
    passage('I.2.situation', LEADS.situation(when)),
    sectionHeading('I.3', 3, SECTIONS.leadership),
    paragraph('I.3.tasks', tasksSentence(settings.tasks.length, settings)),
    caption('I.3.caption', 'table', CAPTIONS.tasks),
    table(
      'I.3.table',
      [column(9, 'center'), column(56), column(19), column(22), column(23), column(22), column(14, 'center')],
      [['TT', COLUMNS.task, COLUMNS.lead, COLUMNS.leader, COLUMNS.division, COLUMNS.otherDivisions, COLUMNS.time]],
      settings.tasks.map(taskRow),
      11,
    ),
    space(6),
    passage('I.3.progress', LEADS.progress(when)),
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
