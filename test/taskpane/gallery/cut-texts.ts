/**
 * Runs in the page: texts that do not fit where they stand. What carries its whole text as a title may be shortened, and
 * so may what people typed themselves.
 * @param slack how much wider texts may come out where the office's own font is there, 0.1: a tenth
 */
export function cutTexts(slack: number): string[] {
  const found: string[] = [];
  const root = document.getElementById('root');
  const pane = root?.firstElementChild;
  if (root === null || !(pane instanceof HTMLElement)) return ['no pane'];
  // A tenth more for every letter: letters stand further apart by a twentieth of their height, half of it their width.
  pane.style.letterSpacing = `${String(slack / 2)}em`;
  if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the pane');
  const scrolling = [...root.querySelectorAll('*')].filter((one) =>
    ['auto', 'scroll'].includes(getComputedStyle(one).overflowX),
  );
  const pen = document.createElement('canvas').getContext('2d');
  for (const element of root.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const inside = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (element instanceof HTMLSelectElement && pen !== null) {
      pen.font = style.font;
      const text = element.selectedOptions[0]?.text ?? '';
      // The arrow takes 16 pixels.
      if (pen.measureText(text).width * (1 + slack) > inside - 16) found.push(text);
    }
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
    if (!own || element.closest('[title]') !== null || element.closest('select') !== null) continue;
    if (style.overflowX === 'hidden' && style.clipPath === 'none' && element.scrollWidth > element.clientWidth + 1)
      found.push(element.textContent ?? '');
    const box = element.getBoundingClientRect();
    // What scrolls sideways in a place of its own, as a wide table does, is not cut.
    if (scrolling.some((place) => place !== element && place.contains(element))) continue;
    if (box.width > 1 && box.right > innerWidth + 1) found.push(`beyond the edge: ${element.textContent ?? ''}`);
  }
  pane.style.letterSpacing = '';
  return found;
}
