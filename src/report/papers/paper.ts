import type { Assessment } from '../../assessment/assessment';
import type { CriteriaSet, Kind } from '../../criteria/criterion';
import type { OfficeSettings } from '../../criteria/plan';
import { PAPER_WORDS, type PaperName } from '../../language/paper-words';
import type { Nominations } from '../../nominations/result';
import { aboutDocument } from '../about-document';
import type { ReportDocument, Section } from '../document';
import { rankedByKind } from '../figures';

/** What a paper is made from. */
export interface PaperInput {
  readonly nominations: Nominations;
  /** Of the reporting year. */
  readonly assessments: readonly Assessment[];
  readonly criteria: CriteriaSet;
  readonly settings: OfficeSettings;
}

/** The same, with what every paper asks of it. */
export interface PaperContext extends PaperInput {
  readonly year: number;
  /** Each kind by rank. */
  readonly ranked: Readonly<Record<Kind, readonly Assessment[]>>;
}

/** Ranks the nominees once for all parts of a paper. */
export function paperContext(input: PaperInput): PaperContext {
  return {
    ...input,
    year: input.nominations.year,
    ranked: rankedByKind(input.assessments),
  };
}

/** A paper of these sections; its id is `proposal-2024` and the like. */
export function paperDocument(
  name: PaperName,
  { year, settings }: PaperContext,
  sections: readonly Section[],
): ReportDocument {
  const { title, subject } = PAPER_WORDS[name];
  return { id: `${name}-${String(year)}`, ...aboutDocument(title, subject(year), settings), year, sections };
}
