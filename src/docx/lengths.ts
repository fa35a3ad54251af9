/** Lengths as Word counts them (ECMA-376 part 1, 17.18.105 and 20.1.10.16). */

/** Twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Half points: sizes of letters. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** What drawings are measured in. */
export const emus = (millimetres: number): number => Math.round(millimetres * 36_000);

/** Widths beside each other in twentieths of a point, rounded so that their sum is the sum's rounding. */
export function twipWidths(millimetres: readonly number[]): number[] {
  let edge = 0;
  return millimetres.map((width) => {
    const left = twips(edge);
    edge += width;
    return twips(edge) - left;
  });
}

/** All of them together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
