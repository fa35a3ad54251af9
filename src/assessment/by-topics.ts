import type { Topic } from '../nominations/evidence-of-year';

/** So many are kept; sheets have one a table, logs up to one a nominee. */
const MOST = 500;

/** All lists of topics that begin alike: the last topic that they share, and the lists that go on from there. */
interface Branch<Made> {
  readonly topic: Topic;
  first: Branch<Made> | null;
  /** Goes on from the same list with another topic. */
  readonly beside: Branch<Made> | null;
  made: Made | null;
}

/** Only marks have a criterion, and only disciplines may be undated. */
function isSame(a: Topic, b: Topic): boolean {
  if (a.field !== b.field || a.year !== b.year) return false;
  if (a.field === 'mark') return a.criterion === b.criterion;
  return a.field !== 'discipline' || a.undated === b.undated;
}

function branchOf<Made>(from: Branch<Made>, topic: Topic): Branch<Made> | null {
  let branch = from.first;
  while (branch !== null && !isSame(branch.topic, topic)) branch = branch.beside;
  return branch;
}

/**
 * Makes something once for all lists of evidence that are about the same, one piece after the other: the rows of a table
 * differ in what their cells say, hardly ever in what their columns are about.
 */
export function byTopics<Made>(make: (evidence: readonly Topic[]) => Made): (evidence: readonly Topic[]) => Made {
  const root: Branch<Made> = { topic: { field: 'mark', year: 0 }, first: null, beside: null, made: null };
  let kept = 0;

  function keep(evidence: readonly Topic[], made: Made): void {
    let at = root;
    for (const topic of evidence) {
      let next = branchOf(at, topic);
      if (next === null) at.first = next = { topic, first: null, beside: at.first, made: null };
      at = next;
    }
    at.made = made;
  }

  return (evidence) => {
    let at: Branch<Made> | null = root;
    for (const topic of evidence) {
      at = branchOf(at, topic);
      if (at === null) break;
    }
    if (at !== null && at.made !== null) return at.made;
    const made = make(evidence);
    if (kept < MOST) {
      kept++;
      keep(evidence, made);
    }
    return made;
  };
}
