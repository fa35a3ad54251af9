import { countOutcomes, type OutcomeCounts } from '../../assessment/outcome-counts';
import { KINDS, type Kind } from '../../criteria/criterion';
import type { Judged } from '../../excel/judge';
import { groupBy } from '../../grid/group-by';
import { foldAll, stripDiacritics } from '../../text/fold';
import type { ListSort, ListView } from '../state/state';
import { kindCounts, shownKind, type KindCount } from './shown-kind';

/** The list of nominees as it is looked at. Places are those among the assessments. */
export interface NomineeList {
  /** How many there are of each kind, whatever is searched for; kinds that nobody has are left out. */
  readonly kinds: readonly KindCount[];
  /** The kind that is shown. */
  readonly kind: Kind | null;
  /** Of the kind that is shown, and of the unit where one is chosen. */
  readonly counts: OutcomeCounts;
  /** Units of the kind that is shown, in the order of their names, and how many nominees each has. */
  readonly units: readonly UnitCount[];
  readonly places: readonly number[];
  /** All of the kind, those that are filtered away among them, in the same order. */
  readonly order: readonly number[];
}

/** A unit and how many of a kind it nominates. */
export interface UnitCount {
  readonly unit: string;
  readonly count: number;
}

/** What searching and sorting need of all nominees; made once a judgement. */
interface Index {
  readonly kinds: NomineeList['kinds'];
  /** Name, unit and position without diacritics. */
  readonly words: readonly string[];
  readonly byKind: ReadonlyMap<Kind, readonly number[]>;
  readonly counts: ReadonlyMap<Kind, OutcomeCounts>;
  readonly sorted: Map<string, readonly number[]>;
  readonly units: Map<Kind, readonly UnitOutcomes[]>;
}

interface UnitOutcomes extends UnitCount {
  readonly counts: OutcomeCounts;
}

const indexes = new WeakMap<Judged, Index>();
const collator = new Intl.Collator('vi', { numeric: true });

/** The nominees to be shown, filtered and sorted. Linear in their number once an order is known. */
export function nomineeList(judged: Judged, view: ListView): NomineeList {
  const index = indexOf(judged);
  const kind = shownKind(index.kinds, view.kind);
  if (kind === null) return { kinds: [], kind, counts: countOutcomes([]), units: [], places: [], order: [] };
  const searched = searchWords(view.search);
  const { assessments } = judged;
  const order = sortedPlaces(judged, index, kind, view.sort);
  const places = order.filter((place) => {
    const one = assessments[place];
    return (
      one !== undefined &&
      (view.outcome === null || one.outcome === view.outcome) &&
      (view.unit === null || one.nomination.unit === view.unit) &&
      searched.every((word) => index.words[place]?.includes(word) === true)
    );
  });
  const units = unitsOf(judged, index, kind);
  const ofUnit = units.find(({ unit }) => unit === view.unit)?.counts;
  const counts = ofUnit ?? index.counts.get(kind) ?? countOutcomes([]);
  return { kinds: index.kinds, kind, counts, units, places, order };
}

/** `Phòng Đoàn` → `phong`, `doan`: each must stand somewhere, whatever its diacritics. */
function searchWords(search: string): string[] {
  return withoutMarks(search)
    .split(' ')
    .filter((word) => word !== '');
}

function withoutMarks(text: string): string {
  return stripDiacritics(foldAll(text));
}

function indexOf(judged: Judged): Index {
  const known = indexes.get(judged);
  if (known !== undefined) return known;
  const byKind = new Map<Kind, number[]>(KINDS.map((kind) => [kind, []]));
  const words: string[] = [];
  for (const [place, { nomination }] of judged.assessments.entries()) {
    byKind.get(nomination.kind)?.push(place);
    words.push(withoutMarks(`${nomination.name} ${nomination.unit ?? ''} ${nomination.position ?? ''}`));
  }
  const index: Index = {
    kinds: kindCounts(judged),
    words,
    byKind,
    counts: new Map(
      [...byKind].map(([kind, places]) => [
        kind,
        countOutcomes(places.flatMap((place) => judged.assessments[place] ?? [])),
      ]),
    ),
    sorted: new Map(),
    units: new Map(),
  };
  indexes.set(judged, index);
  return index;
}

function unitsOf({ assessments }: Judged, { byKind, units }: Index, kind: Kind): readonly UnitOutcomes[] {
  let list = units.get(kind);
  if (list === undefined) {
    const members = (byKind.get(kind) ?? []).flatMap((place) => assessments[place] ?? []);
    list = [...groupBy(members, ({ nomination }) => nomination.unit ?? undefined)]
      .map(([unit, own]) => ({ unit, count: own.length, counts: countOutcomes(own) }))
      .sort((a, b) => collator.compare(a.unit, b.unit));
    units.set(kind, list);
  }
  return list;
}

function sortedPlaces(judged: Judged, { byKind, sorted }: Index, kind: Kind, sort: ListSort): readonly number[] {
  const key = `${kind} ${sort}`;
  let places = sorted.get(key);
  if (places === undefined) {
    const inOrder = byKind.get(kind) ?? [];
    sorted.set(key, (places = sort === 'sheet' ? inOrder : [...inOrder].sort(comparison(judged, inOrder, sort, kind))));
  }
  return places;
}

function comparison(
  { assessments }: Judged,
  places: readonly number[],
  sort: Exclude<ListSort, 'sheet'>,
  kind: Kind,
): (a: number, b: number) => number {
  const byRank = (a: number, b: number): number => (assessments[a]?.rank ?? 0) - (assessments[b]?.rank ?? 0) || a - b;
  if (sort === 'rank') return byRank;
  const of = (place: number): string => {
    const nomination = assessments[place]?.nomination;
    return (sort === 'unit' ? nomination?.unit : nomination?.name) ?? '';
  };
  const orders = orderOf(places.map(of), sort === 'name' && kind === 'individual');
  return (a, b) => (orders.get(of(a)) ?? 0) - (orders.get(of(b)) ?? 0) || byRank(a, b);
}

/**
 * The place of each text in Vietnamese order, people's names by the given one. Texts are compared once: a collator is
 * slow, and a hundred thousand people share a few hundred given names.
 */
function orderOf(texts: readonly string[], people: boolean): ReadonlyMap<string, number> {
  const places = (list: Iterable<string>): Map<string, number> =>
    new Map([...new Set(list)].sort(collator.compare).map((text, n) => [text, n]));
  if (!people) return places(texts);
  const given = (name: string): string => name.trim().slice(name.trim().lastIndexOf(' ') + 1);
  const whole = places(texts);
  const last = places(texts.map(given));
  const span = whole.size + 1;
  return new Map([...whole].map(([text, n]) => [text, (last.get(given(text)) ?? 0) * span + n]));
}
