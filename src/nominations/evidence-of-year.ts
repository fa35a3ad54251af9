import type { Evidence, EvidenceField } from './nomination';

/** Where pieces stand in a nominee's evidence, in the order in which they count. */
export type Places = readonly number[];

/** The piece at a place of a nominee's evidence. */
export function pieceAt(evidence: readonly Evidence[], place: number): Evidence {
  const piece = evidence[place];
  if (piece === undefined) throw new RangeError('a place lies outside the evidence');
  return piece;
}

/** What a piece of evidence is about, without what it says. */
export type Topic = Pick<Evidence, 'field' | 'year' | 'criterion' | 'undated'>;

const NONE: Places = [];

/** The places of a field's pieces that are wanted. */
export function placesOf<Piece extends Topic>(
  evidence: readonly Piece[],
  field: EvidenceField,
  isWanted: (piece: Piece) => boolean,
): Places {
  let places: number[] | null = null;
  for (let place = 0; place < evidence.length; place++) {
    const piece = evidence[place];
    if (piece === undefined || piece.field !== field || !isWanted(piece)) continue;
    // Mostly there is one: a list made for it holds no spare room.
    if (places === null) places = [place];
    else places.push(place);
  }
  return places ?? NONE;
}

/** The places of a field's pieces of one year. */
export function placesOfYear(evidence: readonly Topic[], field: EvidenceField, year: number): Places {
  return placesOf(evidence, field, (piece) => piece.year === year);
}

/** The first piece that is known (`Không xếp loại` is); else the first that is not blank; else the first. */
export function speaking(evidence: readonly Evidence[], places: Places): Evidence | null {
  let best: Evidence | null = null;
  for (const place of places) {
    const piece = pieceAt(evidence, place);
    if (piece.reading.state === 'known' || piece.reading.state === 'not-rated') return piece;
    if (best === null || (best.reading.state === 'blank' && piece.reading.state !== 'blank')) best = piece;
  }
  return best;
}

/** The rating that counts of a year's: the first known one; points stand for it where it is blank or has no column. */
export function ratingOf(evidence: readonly Evidence[], ratings: Places, points: Places): Evidence | null {
  const words = speaking(evidence, ratings);
  if (words !== null && words.reading.state !== 'blank') return words;
  const instead = speaking(evidence, points);
  return instead === null || (instead.reading.state === 'blank' && words !== null) ? words : instead;
}

/** The title or commendation that counts of a year's: the highest known one. */
export function highestOf(evidence: readonly Evidence[], places: Places): Evidence | null {
  let best: Evidence | null = null;
  for (const place of places) {
    const piece = pieceAt(evidence, place);
    if (best === null || rank(piece) > rank(best)) best = piece;
  }
  return best;
}

/** What could not be read may be more than "none", but not more than what was read. */
function rank({ reading }: Evidence): number {
  if (reading.state === 'known') return reading.level > 0 ? 10 + reading.level : 1;
  return reading.state === 'blank' || reading.elsewhere === true ? 0 : 5;
}
