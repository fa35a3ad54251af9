import { formatYears } from '../../language/format';
import { nextStepTexts } from '../../language/reasons-steps';
import { COLUMNS } from '../../language/report-columns';
import { DOUBT, OPEN_GROUPS } from '../../language/report-course';
import { CASE, listEnd, NOBODY } from '../../language/report-sections';
import { kindName } from '../../language/words';
import { ANNEX_SIZE } from '../annex-nominees';
import { column, groupRow, listedTable, paragraph, table, text, whole } from '../build';
import { spread } from '../column-widths';
import { textWidth, type Block, type Page, type TableRow } from '../document';
import { whoCells } from '../nominee-cells';
import { nomineeRow } from '../nominee-row';
import { reasonIn } from './annex-course';
import type { Member, PeriodContext } from './context';
import { openNominees } from './open-nominees';

/** Annex 5: who lacks evidence in some year and what would help, then whose rows of several years must be compared. */
export function openAnnex(context: PeriodContext, page: Page): Block[] {
  const { lacking, doubtful } = openNominees(context);
  if (lacking.length + doubtful.length === 0) return [paragraph('PL5.none', NOBODY.open)];
  const columns = spread(
    [column(10, 'center'), column(20, 'center'), column(42), column(38), column(24, 'center'), column(0), column(0)],
    textWidth(page),
  );
  let place = 0;
  const row = (member: Member, years: readonly number[], reason: string, todo: string): TableRow =>
    nomineeRow(member.nomination, [
      whole(++place),
      text(kindName(member.kind, 'vi')),
      ...whoCells(member.nomination),
      text(formatYears(years)),
      text(reason),
      text(todo),
    ]);
  const rows = [
    ...(lacking.length === 0 ? [] : [groupRow(OPEN_GROUPS.lacking, columns.length)]),
    ...lacking.map(({ member, years }) => lackingRow(context, member, years, row)),
    ...(doubtful.length === 0 ? [] : [groupRow(OPEN_GROUPS.doubtful, columns.length)]),
    ...doubtful.map((member) =>
      row(
        member,
        [...member.before, ...member.judged.keys()],
        member.doubt === 'namesake' ? DOUBT.namesake(formatYears(member.namesakeYears)) : DOUBT['joined-by-name'],
        DOUBT.todo,
      ),
    ),
  ];
  return listedTable(
    table(
      'PL5.table',
      columns,
      [['TT', COLUMNS.kind, COLUMNS.nominee, COLUMNS.unit, COLUMNS.year, COLUMNS.lastReason, COLUMNS.todo]],
      rows,
      ANNEX_SIZE,
    ),
    'PL5.end',
    listEnd(lacking.length + doubtful.length, CASE),
  );
}

type MakeRow = (member: Member, years: readonly number[], reason: string, todo: string) => TableRow;

/** The reason and the steps of the last of the years. */
function lackingRow({ criteria }: PeriodContext, member: Member, years: readonly number[], row: MakeRow): TableRow {
  const assessment = member.judged.get(years.at(-1) ?? 0);
  if (assessment === undefined) throw new Error('who lacks evidence in a year was judged in it');
  const steps = nextStepTexts(assessment.nearest, 'vi', { criteria, home: null, mostCells: Infinity });
  return row(member, years, reasonIn(assessment, criteria), steps.join('\n'));
}
