import type { OfficeSettings } from '../criteria/plan';
import { formatBirthDate } from '../language/format';
import { COLUMNS } from '../language/report-columns';
import type { Nomination } from '../nominations/nomination';
import { column, text } from './build';
import type { Described } from './described-columns';
import type { TableCell } from './document';

/** Name and unit; a nominee without a unit (a collective is one itself) takes both columns. */
export function whoCells({ name, unit }: Nomination): TableCell[] {
  return unit === null ? [text(name, { columns: 2 })] : [text(name), text(unit)];
}

/** The column of birth dates, where the office wants them written: none is otherwise. @param width in millimetres */
export function birthDateColumn(
  { showBirthDates }: Pick<OfficeSettings, 'showBirthDates'>,
  width: number,
): Described<{ readonly nomination: Nomination }>[] {
  if (!showBirthDates) return [];
  return [
    { column: column(width, 'center'), header: COLUMNS.birthDate, cell: ({ nomination }) => birthDateCell(nomination) },
  ];
}

/** A birth date as a date, or as text where only its year is known. */
function birthDateCell({ birthDate: date }: Nomination): TableCell {
  if (date === null) return text('');
  return 'month' in date ? { kind: 'date', day: date } : text(formatBirthDate(date));
}

/** `Chuyên viên, Phòng Một`. */
export function officeCell({ position, unit }: Nomination): TableCell {
  return text([position, unit].filter((part) => part !== null && part !== '').join(', '));
}
