import type { RunResult } from '../excel/run';
import type { ValidateResult } from '../excel/validate-workbook';
import type { Language } from '../language/language';
import { unreadSentence } from '../language/near-misses';
import {
  protectedSheetsSentence,
  runProblemSentence,
  runStateSentence,
  type RunProblemSaid,
} from '../language/run-words';
import { unreadSheets } from '../nominations/settings/left-out-tables';

/** What a button has to say about a run that did not do all that was asked. */
export interface Notice {
  readonly language: Language;
  readonly problem: RunProblemSaid | null;
  readonly state: RunResult['state'];
  readonly protectedSheets: readonly string[];
  /** Sheets with lists that were not recognised. */
  readonly unread: readonly string[];
}

/** How a run ended, and what it judged, where it judged. */
export type Ended = RunResult & Partial<Pick<ValidateResult, 'judged'>>;

/** Null where the sheet itself shows that all is done. */
export function noticeOf(result: Ended, language: Language): Notice | null {
  const { problem, state, protectedSheets } = result;
  const unread = unreadSheets(result.judged ?? null);
  if (problem === null && protectedSheets.length + unread.length === 0) return null;
  // Findings are many and stay behind: the pane lists them.
  const said = problem === null || problem.kind === 'excel' ? problem : { kind: problem.kind };
  return { language, problem: said, state, protectedSheets, unread };
}

/** The sentences, the most important first. */
function noticeSentences({ problem, state, protectedSheets, unread, language }: Notice): readonly string[] {
  return [
    ...(problem === null ? [] : [runProblemSentence(problem, language)]),
    ...(state === 'complete' ? [] : [runStateSentence(state, language)]),
    ...(protectedSheets.length === 0 ? [] : [protectedSheetsSentence(protectedSheets, language)]),
    ...(unread.length === 0 ? [] : [unreadSentence(unread, 'ribbon', language)]),
  ];
}

/**
 * The address of the page that says it. What it carries is data; the sentences are made there, so that nobody can put
 * words of their own under the add-in's address.
 */
export function noticeAddress(page: string, notice: Notice): string {
  const address = new URL(page);
  address.search = new URLSearchParams({ notice: JSON.stringify(notice) }).toString();
  return address.href;
}

/** What the page of that address has to say; nothing for an address that is not one of ours. */
export function sentencesAsked(search: string): readonly string[] {
  try {
    // Somebody else's address fails below, where its words are looked up.
    const notice = JSON.parse(new URLSearchParams(search).get('notice') ?? '') as Notice;
    return noticeSentences(notice).filter((sentence) => typeof sentence === 'string');
  } catch {
    return [];
  }
}
