import type { PaneState } from '../../../src/taskpane/state/state';

/** A state with a result, its nominees repeated until there are so many. */
export function largeList(state: PaneState, count: number): PaneState {
  const { workbook } = state;
  if (workbook.kind !== 'judged') throw new Error('a state without a result');
  const { judged } = workbook;
  const people = judged.assessments.filter(({ nomination }) => nomination.kind === 'individual');
  const assessments = Array.from({ length: count }, (_, n) => {
    const one = people[n % people.length];
    if (one === undefined) throw new Error('the demo has no people');
    return { ...one, rank: n + 1, nomination: { ...one.nomination, name: `${one.nomination.name} ${String(n + 1)}` } };
  });
  const nominations = { ...judged.nominations, nominations: assessments.map(({ nomination }) => nomination) };
  return { ...state, workbook: { ...workbook, judged: { ...judged, nominations, assessments } } };
}
