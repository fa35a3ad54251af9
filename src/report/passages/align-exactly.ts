/**
 * Pairs equal rows of two sheets in their order: equal beginnings and ends, then rows that stand once in both, and the
 * same again between those (patience diff). Nearly linear, also for sheets of 10,000 rows.
 * @param pairs by row of `now`, the row of `before` it is, or -1; filled in
 * @see https://bramcohen.livejournal.com/73318.html
 */
export function alignExactly(before: readonly string[], now: readonly string[], pairs: Int32Array): void {
  const open: Stretch[] = [{ before: [0, before.length], now: [0, now.length] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    let [b0, b1] = next.before;
    let [n0, n1] = next.now;
    for (; b0 < b1 && n0 < n1 && before[b0] === now[n0]; b0++, n0++) pairs[n0] = b0;
    for (; b0 < b1 && n0 < n1 && before[b1 - 1] === now[n1 - 1]; b1--, n1--) pairs[n1 - 1] = b1 - 1;
    if (b0 === b1 || n0 === n1) continue;
    const anchors = ascending(uniquePairs(before, now, [b0, b1], [n0, n1]));
    if (anchors.length === 0) continue;
    let [b, n] = [b0, n0];
    for (const anchor of anchors) {
      pairs[anchor.now] = anchor.before;
      open.push({ before: [b, anchor.before], now: [n, anchor.now] });
      [b, n] = [anchor.before + 1, anchor.now + 1];
    }
    open.push({ before: [b, b1], now: [n, n1] });
  }
}

type Range = readonly [first: number, end: number];

interface Stretch {
  readonly before: Range;
  readonly now: Range;
}

interface Pair {
  readonly before: number;
  readonly now: number;
}

/** Rows that stand once on either side, in the order of `now`. */
function uniquePairs(before: readonly string[], now: readonly string[], [b0, b1]: Range, [n0, n1]: Range): Pair[] {
  const placesBefore = places(before, b0, b1);
  const placesNow = places(now, n0, n1);
  const found: Pair[] = [];
  for (const [text, place] of placesNow) {
    const other = placesBefore.get(text);
    if (place >= 0 && other !== undefined && other >= 0) found.push({ before: other, now: place });
  }
  return found.sort((a, b) => a.now - b.now);
}

/** Each text's only place; -1 where it stands more than once. */
function places(texts: readonly string[], first: number, end: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let n = first; n < end; n++) {
    const text = texts[n] ?? '';
    found.set(text, found.has(text) ? -1 : n);
  }
  return found;
}

/** As many of the pairs as possible whose rows ascend on both sides (the longest increasing subsequence). */
function ascending(pairs: readonly Pair[]): Pair[] {
  /** The pair that ends the best row of each length. */
  const ends: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ before }, n) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.before ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    previous[n] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = n;
  });
  const found: Pair[] = [];
  for (let n = ends.at(-1) ?? -1; n >= 0; n = previous[n] ?? -1) {
    const pair = pairs[n];
    if (pair !== undefined) found.push(pair);
  }
  return found.reverse();
}
