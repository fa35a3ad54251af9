import type { HeaderBlock } from './header-block';
import type { HeaderMatcher } from './match-header';

/** Splits a header where a blank column parts two tables side by side, each with its own number or name column. */
export function segments(block: HeaderBlock, matcher: HeaderMatcher): HeaderBlock[] {
  const parts: HeaderBlock[] = [];
  let start = 0;
  const isStart = (index: number) => {
    const match = matcher.match(block.levels[index] ?? []);
    return match.kind === 'ignored' ? match.numberColumn : match.kind === 'field' && match.field === 'name';
  };
  const blank = (index: number) => (block.levels[index] ?? []).every((level) => level === '');
  let begun = false;
  for (let index = 0; index < block.levels.length; index++) {
    if (!isStart(index)) continue;
    if (begun && blank(index - 1)) {
      parts.push(slice(block, start, index - 1));
      start = index;
    }
    begun = true;
  }
  parts.push(slice(block, start, block.levels.length));
  return parts;
}

function slice(block: HeaderBlock, from: number, to: number): HeaderBlock {
  let end = to;
  while (end > from + 1 && (block.levels[end - 1] ?? []).every((level) => level === '')) end--;
  return {
    area: { ...block.area, left: block.area.left + from, right: block.area.left + end - 1 },
    levels: block.levels.slice(from, end),
  };
}
