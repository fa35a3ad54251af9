import type { CriterionOutcome, Outcome } from '../assessment/assessment';
import type { Kind, RuleName } from '../criteria/criterion';
import type { Severity } from '../nominations/finding';
import type { Language, Words } from './language';

const OUTCOMES: Words<Outcome> = {
  eligible: { vi: 'Đủ điều kiện', en: 'Eligible' },
  'needs-evidence': { vi: 'Cần bổ sung minh chứng', en: 'Evidence needed' },
  ineligible: { vi: 'Chưa đủ điều kiện', en: 'Not eligible' },
};

/** `eligible` → Đủ điều kiện. These words also stand in the sheets, and the marks' colours are keyed on them. */
export function outcomeName(outcome: Outcome, language: Language): string {
  return OUTCOMES[outcome][language];
}

const KIND_NAMES: Words<Kind> = {
  collective: { vi: 'Tập thể', en: 'Collective' },
  individual: { vi: 'Cá nhân', en: 'Individual' },
  model: { vi: 'Mô hình', en: 'Model' },
};

/** `collective` → Tập thể. */
export function kindName(kind: Kind, language: Language): string {
  return KIND_NAMES[kind][language];
}

const KIND_HEADINGS: Words<Kind> = {
  collective: { vi: 'Tập thể', en: 'Collectives' },
  individual: { vi: 'Cá nhân', en: 'Individuals' },
  model: { vi: 'Mô hình Dân vận khéo', en: '“Dân vận khéo” models' },
};

/** The heading of a list of that kind. */
export function kindHeading(kind: Kind, language: Language): string {
  return KIND_HEADINGS[kind][language];
}

const CRITERION_RESULTS: Words<CriterionOutcome> = {
  met: { vi: 'Đạt', en: 'Met' },
  unmet: { vi: 'Không đạt', en: 'Not met' },
  unknown: { vi: 'Thiếu minh chứng', en: 'Evidence missing' },
  'not-assessed': { vi: 'Hội đồng xét', en: 'Left to the council' },
};

/** `not-assessed` → Hội đồng xét. */
export function criterionResultName(result: CriterionOutcome, language: Language): string {
  return CRITERION_RESULTS[result][language];
}

const RULE_NAMES: Words<RuleName> = {
  mark: { vi: 'Ghi nhận ở cột tiêu chí', en: 'Mark in the criterion’s column' },
  'no-discipline': { vi: 'Không bị kỷ luật', en: 'No discipline' },
  'rating-this-year': { vi: 'Xếp loại năm xét', en: 'Rating in the reporting year' },
  'title-this-year': { vi: 'Danh hiệu năm xét', en: 'Title in the reporting year' },
  'rating-every-year': { vi: 'Xếp loại hằng năm', en: 'Rating in every year' },
  'title-every-year': { vi: 'Danh hiệu hằng năm', en: 'Title in every year' },
  'commendation-every-year': { vi: 'Khen thưởng hằng năm', en: 'Commendation in every year' },
  initiative: { vi: 'Sáng kiến được công nhận', en: 'Recognised initiative' },
  'initiative-present': { vi: 'Có sáng kiến', en: 'An initiative' },
  votes: { vi: 'Phiếu suy tôn', en: 'Votes' },
};

/** What a rule asks for, in a few words. */
export function ruleName(rule: RuleName, language: Language): string {
  return RULE_NAMES[rule][language];
}

const SEVERITIES: Words<Severity> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
};

/** `warning` → Cảnh báo. */
export function severityName(severity: Severity, language: Language): string {
  return SEVERITIES[severity][language];
}

const STAGES: Words<'1' | '2' | '3' | '4'> = {
  1: { vi: 'Phát hiện', en: 'Discovery' },
  2: { vi: 'Bồi dưỡng', en: 'Fostering' },
  3: { vi: 'Tổng kết', en: 'Review' },
  4: { vi: 'Nhân rộng', en: 'Replication' },
};

/** The plan's four steps (I.1): 1 Phát hiện … 4 Nhân rộng. */
export function stageName(stage: 1 | 2 | 3 | 4, language: Language): string {
  return STAGES[stage][language];
}
