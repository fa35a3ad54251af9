import type { Block, Paragraph } from './document';

/** Numbers the captions (`Bảng 1.`, `Biểu đồ 1.`) in the order they stand in, each word by itself. */
export function numberCaptions(blocks: readonly Block[]): Block[] {
  const counts = new Map<string, number>();
  return blocks.map((block) =>
    block.kind === 'paragraph' && block.role === 'caption' ? numbered(block, counts) : block,
  );
}

function numbered(caption: Paragraph, counts: Map<string, number>): Paragraph {
  const [label, ...others] = caption.runs;
  if (label === undefined) return caption;
  const number = (counts.get(label.text) ?? 0) + 1;
  counts.set(label.text, number);
  return { ...caption, runs: [{ ...label, text: `${label.text} ${String(number)}. ` }, ...others] };
}
