import type { Language } from '../../language/language';
import { reportPageWords } from '../../language/pane-report';
import { repliesWords } from '../../language/pane-replies';
import { paneWords } from '../../language/pane-words';
import { runProblemSentence, runStateSentence } from '../../language/run-words';
import { formatCount, formatPercent } from '../../language/format';
import { waitingSentence } from '../../language/waiting';
import type { ReportOutcome } from '../state/report-state';
import type { PaneState } from '../state/state';
import { clock } from './run-steps';

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
      return info(words.written(formatCount(outcome.sheets.length, language)), outcome.sheets[0] ?? null);
    case 'opened':
      return info(words.opened);
    case 'downloaded':
      return info(words.downloaded(outcome.file));
    case 'removed':
      return info(words.removed);
    case 'filled':
    case 'unfilled': {
      const replies = repliesWords(language);
      const count = formatCount(outcome.done.length, language);
      return {
        tone: 'info',
        sentences: [
          outcome.kind === 'filled' ? replies.done(count) : replies.undone(count),
          ...(outcome.left === 0 ? [] : [replies.left(formatCount(outcome.left, language))]),
        ],
        sheet: null,
      };
    }
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

/** What is being done for a paper just now, with how much of it is done; empty where nothing is. */
export function reportProgress({ work, report }: Pick<PaneState, 'work' | 'report'>, language: Language): string {
  if (work?.kind !== 'report') return '';
  const words = reportPageWords(language);
  const { progress } = work;
  if (work.stopping) return paneWords(language).stopping;
  if (progress?.stage === 'waiting') return waitingSentence(progress.who, clock(progress.since), language);
  if (progress?.stage === 'retrying') return paneWords(language).retrying;
  if (progress?.stage === 'restoring') return paneWords(language).steps.restoring;
  const said = {
    prepare: words.preparing,
    write: words.writing,
    open: words.working,
    download: words.working,
    remove: words.removing,
    forms: words.working,
    'read-replies': repliesWords(language).reading,
    fill: repliesWords(language).applying,
    unfill: repliesWords(language).applying,
  };
  const share = progress === null ? 0 : progress.share;
  const percent = share > 0 && share < 1 ? ` ${formatPercent(Math.round(share * 100) / 100, language)}` : '';
  return `${said[report.doing ?? 'prepare']}${percent}`;
}
