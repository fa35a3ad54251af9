import type { Assessment, CriterionResult } from '../assessment/assessment';
import { CAPTIONS } from '../language/report-captions';
import { COLUMNS } from '../language/report-columns';
import { remainingSentence, WHOLE_CRITERION } from '../language/report-parts';
import { sentenceCase } from '../language/report-words';
import { caption, column, paragraph, row, space, table, text, whole } from './build';
import type { ReportContext } from './context';
import type { Block } from './document';

/** Of one criterion, how many nominees the council must still look at. */
interface Remaining {
  /** Those of whom nobody has said, by a mark, that the whole criterion is met. */
  readonly nominees: number;
  /** Those of them of whom no condition checked anything: the council judges all of it. */
  readonly unjudged: number;
}

/**
 * What of the criteria no condition checks (contract, section 5: `remains`), and for how many of the eligible the
 * council must look at it; nothing where marks say all of it.
 */
export function councilBlocks(
  eligible: readonly Assessment[],
  { criteria, settings }: Pick<ReportContext, 'criteria' | 'settings'>,
): Block[] {
  const counts = countRemaining(eligible);
  const rows = criteria.criteria.flatMap(({ id, about, remains }) => {
    const { nominees, unjudged } = counts.get(id) ?? { nominees: 0, unjudged: 0 };
    // What is checked in full remains only where nothing of it could be checked.
    const count = remains === '' ? unjudged : nominees;
    if (count === 0) return [];
    const what = remains === '' ? WHOLE_CRITERION : sentenceCase(remains);
    return [row([text(id), text(about), text(what), whole(count), whole(unjudged)])];
  });
  if (rows.length === 0) return [];
  return [
    paragraph('IV.2.a.remains', remainingSentence(settings.council), { keepWithNext: true }),
    caption('IV.2.a.remains.caption', 'table', CAPTIONS.toConsider),
    table(
      'IV.2.a.remains.table',
      [column(13, 'center'), column(42), column(68), column(20, 'center'), column(22, 'center')],
      [[COLUMNS.code, COLUMNS.criterion, COLUMNS.toConsider, COLUMNS.cases, COLUMNS.whollyConsidered]],
      rows,
      11,
    ),
    space(6),
  ];
}

function countRemaining(eligible: readonly Assessment[]): Map<string, Remaining> {
  const counts = new Map<string, Remaining>();
  for (const { criteria } of eligible) {
    for (const criterion of criteria) {
      if (isMarked(criterion)) continue;
      const { nominees, unjudged } = counts.get(criterion.id) ?? { nominees: 0, unjudged: 0 };
      const more = criterion.result === 'not-assessed' ? 1 : 0;
      counts.set(criterion.id, { nominees: nominees + 1, unjudged: unjudged + more });
    }
  }
  return counts;
}

/** A mark speaks of all that a criterion says. */
function isMarked({ conditions }: CriterionResult): boolean {
  return conditions.some(({ rule }) => rule === 'mark');
}
