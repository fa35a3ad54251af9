/** Lengths on paper are millimetres; letters, lines and rows are measured in points. */

const POINTS = 72 / 25.4;

/** Millimetres in points. */
export function toPoints(millimetres: number): number {
  return millimetres * POINTS;
}

/** Points in millimetres. */
export function toMillimetres(points: number): number {
  return points / POINTS;
}
