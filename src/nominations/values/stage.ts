import { STAGE_WORDS } from '../../criteria/scales';
import { fold } from '../../text/fold';
import { vocabulary } from '../../text/vocabulary';
import { isPlaceholder, note, type Note } from './decoded';

export type Stage = 1 | 2 | 3 | 4;

const STAGES = vocabulary<Stage>(
  STAGE_WORDS.map((text, index) => ({ text, meaning: (index + 1) as Stage /* four words, indexes 0–3 */ })),
);

/** The step a nominee has reached: its word or its number 1–4; of several the furthest. */
export function readStage(text: string): { stage: Stage | null; notes: readonly Note[] } {
  if (isPlaceholder(text)) return { stage: null, notes: [] };
  const folded = fold(text).replace(/^(?:bước|khâu|giai đoạn) /, '');
  if (/^[1-4]$/.test(folded)) return { stage: Number(folded) as Stage /* the pattern allows 1–4 only */, notes: [] };
  const match = STAGES.exact(folded);
  if (match !== null) return { stage: match.meaning, notes: [] };
  const several = text.split(/[,;\n–-]/).map((part) => STAGES.exact(fold(part))?.meaning);
  const furthest = several.reduce<Stage | undefined>(
    (best, one) => (one !== undefined && one > (best ?? 0) ? one : best),
    undefined,
  );
  if (furthest !== undefined) return { stage: furthest, notes: [] };
  const guess = STAGES.guess(folded);
  if (guess === null) return { stage: null, notes: [note('unknown-value', { field: 'stage', text })] };
  return { stage: guess.meaning, notes: [note('value-guessed', { field: 'stage', text, readAs: guess.phrase })] };
}
