import type { PaneState } from '../state/state';

/** What whoever mends the program asks for first. */
export interface Technical {
  readonly version: string;
  readonly platform: string;
  readonly excel: string;
  readonly api: string;
  readonly browser: string;
}

/** Versions, counts and codes as lines of text; never what stands in a cell, nor the name of a sheet. */
export function technicalText({ version, platform, excel, api, browser }: Technical, state: PaneState): string {
  const { workbook, ended } = state;
  const lines: [string, string][] = [
    ['dien-hinh', version],
    ['excel', `${platform} ${excel}`.trim()],
    ['ExcelApi', api],
    ['engine', browser],
    ['language', `${state.view.language} ${state.view.theme}`],
  ];
  if (workbook.kind === 'judged') {
    const { nominations, assessments } = workbook.judged;
    lines.push(
      ['tables', String(nominations.tables.length)],
      ['nominees', String(assessments.length)],
      ['year', String(nominations.year)],
    );
  } else if (workbook.kind === 'refused') lines.push(['workbook', codeOf(workbook.problem)]);
  if (ended !== null) lines.push(['last run', `${ended.kind} ${ended.state} ${codeOf(ended.problem)}`.trim()]);
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}

function codeOf(problem: NonNullable<PaneState['ended']>['problem']): string {
  if (problem === null) return '';
  return problem.kind === 'excel' ? `${problem.problem.kind} ${problem.problem.code}`.trim() : problem.kind;
}
