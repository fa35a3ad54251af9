import type { Assessment } from '../../assessment/assessment';
import { assessedYears } from '../../criteria/periods';
import { groupBy } from '../../grid/group-by';
import { shorten, oneLine } from '../../language/cell-text';
import { formatYears } from '../../language/format';
import { yearsSaid } from '../../language/paper-council';
import { votesText } from '../../language/paper-dossier';
import { COLUMNS } from '../../language/report-columns';
import type { Nomination } from '../../nominations/nomination';
import type { CellSign } from '../../language/report-words';
import { column, text, toFill, whole } from '../build';
import type { Described } from '../described-columns';
import type { TableCell } from '../document';
import { evidenceByYear } from '../evidence';
import { birthDateColumn, officeCell } from '../nominee-cells';
import type { PaperContext } from './paper';
import { proposedForms } from './proposed-forms';
import { voteFor } from './voted';

/** A column of the list to higher levels. */
type ProfileColumn = Described<Assessment>;

const LONGEST_INITIATIVE = 90;

/**
 * A line on each nominee (trích ngang); birth dates only where the office asks for them.
 * @param signs gets the signs that the cells made so far hold
 */
export function profileColumns({ nominations, settings, year }: PaperContext, signs: Set<CellSign>): ProfileColumn[] {
  const years = assessedYears(nominations.period, year, null);
  const over = (nomination: Nomination, field: 'rating' | 'title' | 'commendation'): TableCell => {
    const said = years.map((one) => ({ year: one, ...evidenceByYear(nomination, field, one) }));
    for (const { sign } of said) if (sign !== undefined) signs.add(sign);
    return text(overYears(said));
  };
  return [
    { column: column(10, 'center'), header: 'TT', cell: (_, place) => whole(place) },
    { column: column(36), header: COLUMNS.nominee, cell: ({ nomination }) => text(nomination.name) },
    ...birthDateColumn(settings, 22),
    {
      column: column(0),
      header: COLUMNS.office,
      cell: ({ nomination }) => officeCell(nomination),
    },
    {
      column: column(38.5),
      header: COLUMNS.ratingsOrTitles,
      cell: ({ nomination }) =>
        nomination.kind === 'model'
          ? text('')
          : over(nomination, nomination.kind === 'collective' ? 'title' : 'rating'),
    },
    {
      column: column(39.5),
      header: COLUMNS.commendations,
      cell: ({ nomination }) => (nomination.kind === 'individual' ? over(nomination, 'commendation') : text('')),
    },
    {
      column: column(41),
      header: COLUMNS.achievements,
      cell: ({ nomination }) => text(initiativeOf(nomination) ?? nomination.achievements ?? ''),
    },
    { column: column(18, 'center'), header: COLUMNS.votes, cell: ({ nomination }) => votes(nomination) },
    { column: column(23), header: COLUMNS.proposed, cell: ({ nomination }) => forms(nomination) },
  ];
}

/** Years that are alike together, in their order: `2022, 2024: HTTNV` above `2023: HTXSNV`. */
function overYears(said: readonly { readonly year: number; readonly text: string }[]): string {
  return [...groupBy(said, ({ text: words }) => words)]
    .map(([words, alike]) => yearsSaid(formatYears(alike.map(({ year }) => year)), words))
    .join('\n');
}

/** The initiative of the highest level. */
function initiativeOf({ evidence }: Nomination): string | null {
  const known = evidence
    .filter(
      ({ field, reading, row }) =>
        field === 'initiative' && !row.duplicate && reading.state === 'known' && reading.level > 0,
    )
    .sort((a, b) => b.reading.level - a.reading.level);
  const [best] = known;
  return best === undefined ? null : shorten(oneLine(best.reading.text), LONGEST_INITIATIVE);
}

function votes(nomination: Nomination): TableCell {
  const vote = voteFor(nomination);
  return text(vote === null ? '' : votesText(vote));
}

/** All that a nominee is proposed for; a place to write it where the lists say nothing. */
function forms(nomination: Nomination): TableCell {
  const texts = proposedForms(nomination).map((form) => form.text);
  return texts.length === 0 ? toFill() : text(texts.join('; '));
}
