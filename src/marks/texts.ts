import type { Assessment, Outcome } from '../assessment/assessment';
import type { CriteriaSet } from '../criteria/criterion';
import type { Language } from '../language/language';
import { MARK_HEADERS, MARK_PHRASES, type MarkPhrases } from '../language/mark-words';
import { reasonFor } from '../language/reasons';
import { outcomeName } from '../language/words';

/** The words that marks put into sheets, as data from `src/language`. */
export interface MarkTexts {
  /** Kết quả, Điểm, Hạng, Lý do. */
  readonly headers: readonly [result: string, score: string, rank: string, reason: string];
  /** The results, each its outcome's word alone: Excel's filter offers three values, and the colours are keyed on them. */
  readonly outcome: Readonly<Record<Outcome, string>>;
  /**
   * One short sentence: the first thing missing or unmet; for the eligible, how many criteria the council must still
   * judge. Cells of the sheet `home` are named without it.
   */
  reason(assessment: Assessment, home: string): string;
  readonly see: MarkPhrases['see'];
  readonly sheet: MarkPhrases['sheet'] & {
    /** Kết quả in every language: the workbook is the office's. */
    readonly name: string;
    readonly headers: readonly [place: string, name: string, unit: string];
  };
}

/** Letters of a reason beside a table: two lines of its column. */
const LONGEST = 92;

/** The marks' words in a language; `criteria` gives the criteria their few words. */
export function markTexts(language: Language, criteria?: CriteriaSet): MarkTexts {
  const header = (key: keyof typeof MARK_HEADERS): string => MARK_HEADERS[key][language];
  const phrases = MARK_PHRASES[language];
  return {
    headers: [header('result'), header('score'), header('rank'), header('reason')],
    outcome: {
      eligible: outcomeName('eligible', language),
      'needs-evidence': outcomeName('needs-evidence', language),
      ineligible: outcomeName('ineligible', language),
    },
    reason: (assessment, home) =>
      reasonFor(assessment, language, { home, longest: LONGEST, ...(criteria === undefined ? {} : { criteria }) }),
    see: phrases.see,
    sheet: {
      ...phrases.sheet,
      name: MARK_HEADERS.result.vi,
      headers: [header('place'), header('name'), header('unit')],
    },
  };
}
