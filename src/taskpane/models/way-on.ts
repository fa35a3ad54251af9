import type { RunProblem } from '../../excel/run';
import type { Language } from '../../language/language';
import { unreadSentence } from '../../language/near-misses';
import { paneWords } from '../../language/pane-words';
import { protectedSheetsSentence, runProblemSentence, runStateSentence } from '../../language/run-words';
import { formatCount } from '../../language/format';
import { unreadSheets } from '../../nominations/settings/left-out-tables';
import { hasResult } from '../state/reduce';
import { whatWasRead } from './what-was-read';
import { shownScreen, type Ended, type PaneState } from '../state/state';

/** What the button beside a sentence does. */
export type WayOn = 'validate' | 'clear' | 'finish' | 'start' | null;

/** How the last run ended, as it is said; quiet where all was done. */
export interface EndedView {
  readonly tone: 'error' | 'warning' | 'info';
  readonly sentences: readonly string[];
  readonly way: WayOn;
}

/** What to say of the last run; null where the screen itself shows that all is done. */
export function endedView(pane: PaneState, language: Language): EndedView | null {
  const { ended } = pane;
  if (ended === null) return null;
  const { problem, state, kept, protectedSheets } = ended;
  const words = paneWords(language);
  if (isCancelled(problem) && state !== 'interrupted')
    return {
      tone: 'info',
      sentences: [state === 'untouched' ? words.stopped : runStateSentence('restored', language)],
      way: null,
    };
  const sentences = [
    ...(problem === null ? [] : [runProblemSentence(problem, language)]),
    ...(problem === null || state === 'complete' || problem.kind === 'no-marks'
      ? []
      : [runStateSentence(state, language)]),
    ...(protectedSheets.length === 0 ? [] : [protectedSheetsSentence(protectedSheets, language)]),
    ...(kept.length === 0 ? [] : [words.kept(formatCount(kept.length, language))]),
  ];
  if (sentences.length === 0) return null;
  const tone = problem === null ? 'warning' : problem.kind === 'no-marks' ? 'info' : 'error';
  return { tone, sentences, way: wayOn(ended, pane) };
}

/**
 * On which sheets lists were not recognised, as long as a result is shown, whoever judged; null where there are none,
 * and on the pages where each of them is asked about.
 */
export function unreadView(pane: PaneState, language: Language): string | null {
  if (!hasResult(pane) || ['start', 'columns'].includes(shownScreen(pane).name)) return null;
  const sheets = unreadSheets(whatWasRead(pane.workbook));
  return sheets.length === 0 ? null : unreadSentence(sheets, 'pane', language);
}

/** What to say of a run that was cut off and left something; null where nothing is left, or was said already. */
export function unfinishedView(
  { unfinished, ended, work }: Pick<PaneState, 'unfinished' | 'ended' | 'work'>,
  language: Language,
): EndedView | null {
  if (unfinished === null || work !== null || ended?.state === 'interrupted') return null;
  const ofMarks = unfinished === 'validate' || unfinished === 'clear';
  const sentence = runStateSentence(ofMarks ? 'interrupted' : 'paper-interrupted', language);
  return { tone: 'warning', sentences: [sentence], way: ofMarks ? unfinished : 'finish' };
}

function wayOn({ problem, kind }: Ended, pane: PaneState): WayOn {
  if (problem === null || problem.kind === 'no-marks') return null;
  if (problem.kind === 'no-nominees') return showsStart(pane) ? null : 'start';
  if (kind === 'report') return 'finish';
  return kind === 'clear' ? 'clear' : 'validate';
}

/** Whether year and tables stand below the sentence already. */
function showsStart(pane: PaneState): boolean {
  const { name } = shownScreen(pane);
  return name === 'start' || (name === 'home' && !hasResult(pane));
}

function isCancelled(problem: RunProblem | null): boolean {
  return problem?.kind === 'excel' && problem.problem.kind === 'cancelled';
}
