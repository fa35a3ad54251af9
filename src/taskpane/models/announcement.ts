import { countOutcomes, OUTCOMES } from '../../assessment/outcome-counts';
import { formatCount } from '../../language/format';
import type { Language } from '../../language/language';
import { paneWords } from '../../language/pane-words';
import { outcomeName } from '../../language/words';
import { hasResult } from '../state/reduce';
import { isStale, type PaneState } from '../state/state';
import { runView } from './run-steps';
import { staleSentence } from './stale-sentence';

/**
 * What a screen reader is told of a run: each step once, then what came of it. Empty where there is nothing new. What
 * could not be done says itself where it is shown.
 */
export function announcement(state: PaneState, language: Language): string {
  const words = paneWords(language);
  const { work, workbook } = state;
  if (work?.stopping === true) return words.stopping;
  if (work?.kind === 'validate' || work?.kind === 'clear') {
    const { steps, waiting } = runView(state, language);
    return waiting === '' ? (steps.find((step) => step.state === 'now')?.name ?? '') : waiting;
  }
  if (workbook.kind !== 'judged' || !hasResult(state)) return '';
  if (isStale(state)) return staleSentence(state, language);
  const counts = countOutcomes(workbook.judged.assessments);
  return OUTCOMES.map((one) => `${outcomeName(one, language)}: ${formatCount(counts[one], language)}`).join('. ');
}
