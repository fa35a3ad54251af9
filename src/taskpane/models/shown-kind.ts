import type { Kind } from '../../criteria/criterion';
import type { Judged } from '../../excel/judge';

/** People first: they are the many, and what an office looks at first. */
const ORDER: readonly Kind[] = ['individual', 'collective', 'model'];

export interface KindCount {
  readonly kind: Kind;
  readonly count: number;
}

/** How many nominees there are of each kind; kinds that nobody has are left out. */
export function kindCounts({ assessments }: Judged): KindCount[] {
  const counts = new Map<Kind, number>();
  for (const { nomination } of assessments) counts.set(nomination.kind, (counts.get(nomination.kind) ?? 0) + 1);
  return ORDER.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
}

/** The kind whose nominees are listed: the one chosen, else the one of most; null where there is nobody. */
export function shownKind(kinds: readonly KindCount[], chosen: Kind | null): Kind | null {
  if (kinds.some(({ kind }) => kind === chosen)) return chosen;
  return [...kinds].sort((a, b) => b.count - a.count)[0]?.kind ?? null;
}
