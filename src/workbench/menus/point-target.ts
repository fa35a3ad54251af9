/** A point of the page as something that a menu can be opened at. */
export function pointTarget({ x, y }: { readonly x: number; readonly y: number }): {
  getBoundingClientRect: () => DOMRect;
} {
  return { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
}
