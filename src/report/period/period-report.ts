import { KINDS, type Kind } from '../../criteria/criterion';
import { openingSentence, PART_TITLES, REPORT_WORD } from '../../language/report-parts';
import { IN_PERIOD, periodAchievement, periodAnnexTitles, periodSubject } from '../../language/report-period';
import { NOMINEE_IN_A_YEAR, reportSheet } from '../../language/report-sections';
import { aboutDocument } from '../about-document';
import { annexSection } from '../annexes';
import { keptTogether, type ReportInput } from '../annual-report';
import { partHeading } from '../build';
import { a4, type Block, type Page, type ReportDocument, type Section } from '../document';
import { evaluationPart } from '../evaluation';
import { countFigures } from '../figures';
import { letterFoot, letterHead, letterTitle } from '../letter';
import { numberCaptions } from '../numbering';
import { situationPart } from '../situation';
import { awardsAnnex } from './annex-awards';
import { courseTable } from './annex-course';
import { openAnnex } from './annex-open';
import { periodContext, type PeriodContext } from './context';
import { awardsSection } from './part-awards';
import { countsSection } from './part-counts';
import { directionsPart } from './part-directions';
import { continuitySection, eligibleSection } from './part-eligible';
import { modelsSection } from './part-models';
import type { PeriodYears } from './period-years';

/** What `periodYears` reads may be left out: the year under review then stands alone. */
export interface PeriodInput
  extends Pick<ReportInput, 'nominations' | 'assessments' | 'criteria' | 'settings'>, Partial<PeriodYears> {}

/**
 * The report on the whole period that the reporting year lies in, up to that year, for the provincial conference and the
 * congress: body and annexes 1–5, in the form of the annual report (spec 7). The same input gives the same document.
 */
export function periodReport(input: PeriodInput): ReportDocument {
  const context = periodContext(input);
  const { criteria, judgings, nominations, period, settings, year } = context;
  const subject = periodSubject(period, year);
  const figures = countFigures(nominations, judgings, criteria, settings.units);
  const span = `${String(period.first)}-${String(period.last)}`;
  const name = reportSheet(span);
  const body = [
    ...letterHead(settings),
    ...letterTitle(subject, openingSentence(subject, settings)),
    ...situationPart(settings, IN_PERIOD),
    partHeading('II', 'II', PART_TITLES.results),
    ...countsSection(context),
    ...eligibleSection(context),
    ...continuitySection(context),
    ...awardsSection(context),
    ...modelsSection(context),
    ...evaluationPart(figures, { achievement: periodAchievement, noun: NOMINEE_IN_A_YEAR }),
    ...keptTogether(directionsPart(context)),
    ...letterFoot(settings),
  ];
  return {
    id: `period-${span}`,
    ...aboutDocument(REPORT_WORD, subject, settings),
    year,
    sections: [
      { name, role: 'body', page: a4('portrait', false), blocks: numberCaptions(body) },
      ...periodAnnexes(context, name),
    ],
  };
}

function periodAnnexes(context: PeriodContext, report: string): Section[] {
  const ofKind =
    (kind: Kind) =>
    (page: Page): Block[] =>
      courseTable(context, kind, page);
  const contents = [
    ...KINDS.map(ofKind),
    (page: Page): Block[] => awardsAnnex(context, page),
    (page: Page): Block[] => openAnnex(context, page),
  ];
  return periodAnnexTitles(context.period, context.modelPeriod).map((title, n) =>
    annexSection(
      { report, number: n + 1, title, settings: context.settings, orientation: 'landscape' },
      (page) => contents[n]?.(page) ?? [],
    ),
  );
}
