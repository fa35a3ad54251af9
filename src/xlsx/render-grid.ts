import { cellAddress } from '../grid/area';
import type { PlacedRow } from './render-rows';

/** Edges nearer than this are one: a column of half a millimetre would only disturb. Millimetres. */
const NEAR = 0.5;

/** The columns of a sheet: the edges of all cells on it, from left to right. */
export function columnEdges(rows: readonly PlacedRow[], width: number): number[] {
  const all = new Set<number>();
  for (const { cells } of rows) {
    for (const { left, right } of cells) all.add(left).add(right);
  }
  const edges = [0];
  for (const edge of [...all, width].sort((a, b) => a - b)) {
    if (edge - (edges.at(-1) ?? 0) >= NEAR) edges.push(edge);
  }
  // The right margin is kept exactly.
  edges[edges.length - 1] = width;
  return edges;
}

/** The number of the edge that stands for a length. */
export function edgeAt(edges: readonly number[], length: number): number {
  let nearest = 0;
  edges.forEach((edge, n) => {
    if (Math.abs(edge - length) < Math.abs((edges[nearest] ?? 0) - length)) nearest = n;
  });
  return nearest;
}

/**
 * Widths as Excel counts them: pixels of 1/96 inch over the width of a digit of the book's first font, which is 8 for
 * Times New Roman 12. One pixel is left, so that all columns fit between the margins without being scaled.
 */
export function columnWidths(edges: readonly number[]): number[] {
  const pixel = (edge: number): number => Math.floor(((edge * 96) / 25.4) * (1 - 1 / 620));
  return edges.slice(1).map((edge, n) => (pixel(edge) - pixel(edges[n] ?? 0)) / 8);
}

/** `A1:C3`; rows and columns count from 0. */
export function areaName(top: number, left: number, bottom: number, right: number): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
