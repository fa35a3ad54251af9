import type { Assessment } from '../assessment/assessment';
import type { CriteriaSet } from '../criteria/criterion';
import type { OfficeSettings } from '../criteria/plan';
import { annualSubject, openingSentence, REPORT_WORD } from '../language/report-parts';
import { IN_YEAR, reportSheet } from '../language/report-sections';
import type { Nominations } from '../nominations/result';
import { aboutDocument } from './about-document';
import { annexes } from './annexes';
import type { ReportContext } from './context';
import { directionsPart } from './directions';
import { a4, type Block, type ReportDocument } from './document';
import { evaluationPart } from './evaluation';
import { countFigures, rankedByKind } from './figures';
import { letterFoot, letterHead, letterTitle } from './letter';
import { resultsPart } from './results';
import { numberCaptions } from './numbering';
import type { OtherYears } from './other-years';
import { situationPart } from './situation';
import { yearsBefore } from './years-before';

/**
 * Other years may be left out: nothing is compared then. Those of the period before Y are; what annual reports tell is
 * used for years that `earlier` lacks.
 */
export interface ReportInput extends Partial<OtherYears> {
  readonly nominations: Nominations;
  /** Of the reporting year. */
  readonly assessments: readonly Assessment[];
  readonly criteria: CriteriaSet;
  readonly settings: OfficeSettings;
}

/**
 * The annual report of the reporting year as a document: body and annexes 1–5, in the form of Party documents (spec 7).
 * The same input gives the same document; passages that people write are placeholders.
 */
export function annualReport(input: ReportInput): ReportDocument {
  const context = contextOf(input);
  const { year, settings } = context;
  const subject = annualSubject(year);
  const body = [
    ...letterHead(settings),
    ...letterTitle(subject, openingSentence(subject, settings)),
    ...situationPart(settings, IN_YEAR),
    ...resultsPart(context),
    ...evaluationPart(context.figures),
    ...keptTogether(directionsPart(context)),
    ...letterFoot(settings),
  ];
  return {
    id: `annual-${String(year)}`,
    ...aboutDocument(REPORT_WORD, subject, settings),
    year,
    sections: [
      { name: reportSheet(String(year)), role: 'body', page: a4('portrait', false), blocks: numberCaptions(body) },
      ...annexes(context),
    ],
  };
}

/** The last paragraph of the text stays with the signature: no page bears a signature alone. */
export function keptTogether(blocks: readonly Block[]): Block[] {
  return blocks.map((block, n) =>
    n === blocks.length - 1 && block.kind === 'paragraph' ? { ...block, keepWithNext: true } : block,
  );
}

function contextOf(input: ReportInput): ReportContext {
  const { nominations, assessments, criteria, settings } = input;
  return {
    year: nominations.year,
    nominations,
    criteria,
    settings,
    figures: countFigures(nominations, assessments, criteria, settings.units),
    ranked: rankedByKind(assessments),
    earlier: yearsBefore(input),
  };
}
