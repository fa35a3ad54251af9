import type { CriteriaSet } from '../../criteria/criterion';
import { conclusionSaid } from '../../language/paper-council';
import { votesText } from '../../language/paper-dossier';
import { kindGroup } from '../../language/paper-votes';
import { COLUMNS } from '../../language/report-columns';
import { outcomeName } from '../../language/words';
import { column, groupRow, scoreCell, table, text, toFill, whole } from '../build';
import type { Table, TableCell } from '../document';
import { whoCells } from '../nominee-cells';
import { nomineeRow } from '../nominee-row';
import { isRecommended, type KindMembers } from './recommended';
import { voteFor } from './voted';

/** Tables of the council's minutes and submission. */

/** What a column says of each nominee, or a place to write it. */
interface Told {
  readonly header: string;
  readonly width: number;
  readonly cell: (member: KindMembers['members'][number]) => TableCell;
}

const VOTES: Told = {
  header: COLUMNS.votes,
  width: 28,
  cell: ({ nomination }) => {
    const vote = voteFor(nomination);
    return vote === null ? toFill() : text(votesText(vote));
  },
};

/** Everyone voted on, the votes, and what the council concludes: whom it recommends, until people write otherwise. */
export function votesTable(id: string, groups: readonly KindMembers[], criteria: CriteriaSet): Table {
  return membersTable(id, groups, [
    { header: COLUMNS.outcome, width: 27, cell: ({ outcome }) => text(outcomeName(outcome, 'vi')) },
    VOTES,
    {
      header: COLUMNS.conclusion,
      width: 25,
      cell: (member) => text(conclusionSaid(isRecommended(member, criteria))),
    },
  ]);
}

/** Everyone recommended, with score, votes, and how many criteria the council has judged itself. */
export function recommendedTable(id: string, groups: readonly KindMembers[]): Table {
  return membersTable(id, groups, [
    { header: COLUMNS.score, width: 16, cell: ({ score }) => scoreCell(score) },
    VOTES,
    { header: COLUMNS.councilCriteria, width: 22, cell: ({ council }) => whole(council) },
  ]);
}

const NUMBER = 10;
const WIDTH = 165;

function membersTable(id: string, groups: readonly KindMembers[], told: readonly Told[]): Table {
  const left = WIDTH - NUMBER - told.reduce((sum, { width }) => sum + width, 0);
  return table(
    id,
    [
      column(NUMBER, 'center'),
      column(left * 0.5),
      column(left * 0.5),
      ...told.map(({ width }) => column(width, 'center')),
    ],
    [['TT', COLUMNS.nominee, COLUMNS.unit, ...told.map(({ header }) => header)]],
    groups.flatMap(({ kind, members }, n) => [
      groupRow(kindGroup(kind, n), told.length + 3),
      ...members.map((member, m) =>
        nomineeRow(member.nomination, [
          whole(m + 1),
          ...whoCells(member.nomination),
          ...told.map(({ cell }) => cell(member)),
        ]),
      ),
    ]),
  );
}
