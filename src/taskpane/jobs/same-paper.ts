import type { Steps } from '../../grid/steps';
import type { ReportDocument } from '../../report/document';

/** Some milliseconds. */
const BLOCKS_A_STEP = 1_000;

/** Whether two papers say the same, compared some blocks at a time. */
export function* isSamePaper(one: ReportDocument, other: ReportDocument): Steps<boolean> {
  const { sections, ...about } = one;
  const { sections: others, ...aboutOther } = other;
  if (!isAlike(about, aboutOther) || sections.length !== others.length) return false;
  for (const [n, { blocks, ...sheet }] of sections.entries()) {
    const { blocks: beside, ...sheetBeside } = others[n] ?? { blocks: [] };
    if (!isAlike(sheet, sheetBeside) || blocks.length !== beside.length) return false;
    for (const [place, block] of blocks.entries()) {
      if (!isAlike(block, beside[place])) return false;
      if ((place + 1) % BLOCKS_A_STEP === 0) yield;
    }
  }
  return true;
}

/** Compares plain data: what a text of both would show, without the text. */
function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isAlike(one[key], other[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
