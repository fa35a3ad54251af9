import { formatCount } from '../../language/format';
import type { Language } from '../../language/language';
import { paneWords } from '../../language/pane-words';
import type { PaneState } from '../state/state';

/** How many rows changed since they were judged, and how many were put in. */
export function staleSentence({ stale, added }: Pick<PaneState, 'stale' | 'added'>, language: Language): string {
  const words = paneWords(language);
  const changed = stale.length === 0 ? [] : [words.stale(formatCount(stale.length, language))];
  const fresh = added === 0 ? [] : [words.added(formatCount(added, language))];
  return [...changed, ...fresh].join(' ');
}
