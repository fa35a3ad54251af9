import type { Language } from '../../language/language';
import { formatCount, formatPercent } from '../../language/format';
import { paneWords } from '../../language/pane-words';
import { waitingSentence } from '../../language/waiting';
import type { PaneState, Work } from '../state/state';

export interface RunStep {
  readonly name: string;
  readonly state: 'done' | 'now' | 'later';
  /** How much there is to do, and how much of it is done: `62 % · 60 đối tượng`; empty where it is not known. */
  readonly share: string;
}

/** How far a run is. */
export interface RunView {
  readonly steps: readonly RunStep[];
  /** Of the whole, 0 to 1. */
  readonly share: number;
  /** Why it does not go on just now; empty where it does. */
  readonly waiting: string;
}

const STAGES = {
  validate: ['reading', 'judging', 'writing'],
  clear: ['reading', 'writing'],
} as const;

/** The steps of a run and where it stands; times are told by the reader's own clock. */
export function runView({ work, workbook }: Pick<PaneState, 'work' | 'workbook'>, language: Language): RunView {
  const { kind, progress } = work ?? { kind: 'validate', progress: null };
  const words = paneWords(language);
  const stages = kind === 'clear' ? STAGES.clear : STAGES.validate;
  const stage = progress === null || !('share' in progress) ? null : progress.stage;
  const share = progress !== null && 'share' in progress ? progress.share : 0;
  const now =
    stage === 'restoring'
      ? stages.length - 1
      : Math.max(
          0,
          stages.findIndex((one) => one === stage),
        );
  const amounts = amountsOf(workbook, language);
  const nameOf = (one: (typeof stages)[number], n: number): string => {
    if (stage === 'restoring' && n === now) return words.steps.restoring;
    return kind === 'clear' && one === 'writing' ? words.steps.removing : words.steps[one];
  };
  const steps = stages.map((one, n): RunStep => {
    const percent = n === now && share > 0 ? [formatPercent(Math.round(share * 100) / 100, language)] : [];
    return {
      name: nameOf(one, n),
      state: n < now ? 'done' : n === now ? 'now' : 'later',
      share: [...percent, ...(kind === 'clear' ? [] : amounts[one])].join(' · '),
    };
  });
  return { steps, share: (now + share) / stages.length, waiting: waitingText(progress, language) };
}

/** What the workbook held when it was looked at last. */
function amountsOf(
  workbook: PaneState['workbook'],
  language: Language,
): Readonly<Record<'reading' | 'judging' | 'writing', readonly string[]>> {
  if (workbook.kind !== 'judged') return { reading: [], judging: [], writing: [] };
  const words = paneWords(language);
  const { judged, reading } = workbook;
  return {
    reading: [words.sheets(formatCount(reading.grids.length, language))],
    judging: [words.nominees(formatCount(judged.assessments.length, language))],
    writing: [],
  };
}

function waitingText(progress: Work['progress'], language: Language): string {
  if (progress?.stage === 'waiting') return waitingSentence(progress.who, clock(progress.since), language);
  return progress?.stage === 'retrying' ? paneWords(language).retrying : '';
}

/** A moment as the clock shows it: `14:05`. @param at milliseconds since 1970 */
export function clock(at: number): string {
  const time = new Date(at);
  return `${String(time.getHours())}:${String(time.getMinutes()).padStart(2, '0')}`;
}
