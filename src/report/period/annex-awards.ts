import { KINDS } from '../../criteria/criterion';
import { COLUMNS } from '../../language/report-columns';
import { awardsEnd } from '../../language/report-course';
import { NOBODY } from '../../language/report-sections';
import { kindNoun, signsSentence, some, type CellSign } from '../../language/report-words';
import { ANNEX_SIZE } from '../annex-nominees';
import { column, listedTable, paragraph, table, text, whole } from '../build';
import { spread } from '../column-widths';
import { textWidth, type Block, type Page, type TableCell } from '../document';
import { evidenceByYear } from '../evidence';
import { kindRows } from '../kind-rows';
import { whoCells } from '../nominee-cells';
import { MANY_COLUMNS, SMALL_SIZE } from './annex-course';
import { AWARD_FIELDS, AWARD_NAMES, awardIn, hasAwards } from './awards';
import type { Member, PeriodContext } from './context';

/** Annex 4: whoever won a title or a commendation, with the highest of each year. */
export function awardsAnnex(context: PeriodContext, page: Page): Block[] {
  const years = context.years.map(({ year }) => year);
  const winners = KINDS.map((kind) => context.members[kind].filter((member) => hasAwards(member, years)));
  if (winners.every((of) => of.length === 0)) {
    return [paragraph('PL4.none', NOBODY.withAwards)];
  }
  // What no list says anything of would be columns of `chưa ghi`; part II says so in a sentence.
  const fields = AWARD_FIELDS.filter((field) =>
    winners.flat().some((member) => years.some((year) => awardIn(member, field, year) !== null)),
  );
  const yearly = fields.flatMap(() => years.map(() => column(years.length > 4 ? 16 : 20, 'center')));
  const columns = spread([column(10, 'center'), column(40), column(0), ...yearly], textWidth(page));
  const signs = new Set<CellSign>();
  const awardCells = ({ nomination }: Member): TableCell[] =>
    fields.flatMap((field) =>
      years.map((year) => {
        const made = evidenceByYear(nomination, field, year);
        if (made.sign !== undefined) signs.add(made.sign);
        return text(made.text);
      }),
    );
  const rows = kindRows(winners, columns.length, (member, place) => [
    whole(place),
    ...whoCells(member.nomination),
    ...awardCells(member),
  ]);
  return listedTable(
    table(
      'PL4.table',
      columns,
      [
        [
          { text: 'TT', rows: 2 },
          { text: COLUMNS.nominee, rows: 2 },
          { text: COLUMNS.unit, rows: 2 },
          ...fields.map((field) => ({ text: AWARD_NAMES[field], columns: years.length })),
        ],
        fields.flatMap(() => years.map(String)),
      ],
      rows,
      columns.length > MANY_COLUMNS ? SMALL_SIZE : ANNEX_SIZE,
    ),
    'PL4.end',
    awardsEnd(
      KINDS.flatMap((kind, n) => {
        const count = winners[n]?.length ?? 0;
        return count === 0 ? [] : [some(count, kindNoun(kind))];
      }),
    ),
    signs.size === 0 ? undefined : signsSentence(signs),
  );
}
