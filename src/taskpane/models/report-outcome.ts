import type { Language } from '../../language/language';
import { reportPageWords } from '../../language/pane-report';
import { paneWords } from '../../language/pane-words';
import { runProblemSentence, runStateSentence } from '../../language/run-words';
import type { ReportOutcome } from '../state/report-state';

/** What came of the last making, as it is said. */
export interface OutcomeView {
  readonly tone: 'error' | 'info';
  readonly sentences: readonly string[];
  /** The sheet to go to; null where there is none. */
  readonly sheet: string | null;
}

/** What to say of the last making. */
export function outcomeView(outcome: ReportOutcome, language: Language): OutcomeView {
  const words = reportPageWords(language);
  const info = (sentence: string, sheet: string | null = null): OutcomeView => ({
    tone: 'info',
    sentences: [sentence],
    sheet,
  });
  switch (outcome.kind) {
    case 'written':
      return info(words.written(outcome.sheets.join(', ')), outcome.sheets[0] ?? null);
    case 'opened':
      return info(words.opened);
    case 'downloaded':
      return info(words.downloaded(outcome.file));
    case 'removed':
      return info(words.removed);
    case 'failed':
      return failed(outcome, language);
  }
}

function failed({ problem, state }: Extract<ReportOutcome, { kind: 'failed' }>, language: Language): OutcomeView {
  if (problem.kind === 'excel' && problem.problem.kind === 'cancelled' && state !== 'interrupted')
    return { tone: 'info', sentences: [paneWords(language).stopped], sheet: null };
  return {
    tone: 'error',
    sentences: [
      runProblemSentence(problem, language),
      ...(state === 'complete' ? [] : [runStateSentence(state, language)]),
    ],
    sheet: null,
  };
}
