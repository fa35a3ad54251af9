import { fold, stripDiacritics } from '../text/fold';
import { finding, type Finding } from './finding';
import type { HeaderBlock } from './headers/header-block';
import type { FieldHeader, HeaderMatch, HeaderMatcher } from './headers/match-header';
import { PERSON_NAME_WORDS } from './headers/special-headers';
import { unheadedNumberColumn } from './headers/number-column';
import type { SheetText } from './sheet-text';
import { isEvidence, type Field, type TableColumn } from './table';

/** A person's choice for a header, which overrules what it was read as. `field` null: the column is left alone. */
export interface HeaderChoice {
  readonly field: Field | null;
  readonly year?: number | null;
}

export interface MappedColumns {
  /** Ascending by column; columns that mean nothing are left out. */
  readonly columns: readonly TableColumn[];
  readonly log: boolean;
  /** Whether the name's header says that persons are listed. */
  readonly personNames: boolean;
  /** Whether the name's header says that models are listed. */
  readonly modelNames: boolean;
  /** Whether there is no name column, and a unit's stands for it. */
  readonly unitNames: boolean;
  readonly numberColumn: number | null;
  readonly findings: readonly Finding[];
}

/** Rows are found by a person's headers too. */
export function withChoices(matcher: HeaderMatcher, choices: ReadonlyMap<string, HeaderChoice>): HeaderMatcher {
  if (choices.size === 0) return matcher;
  return {
    ...matcher,
    look: (text) => {
      const field = choices.get(fold(text))?.field ?? null;
      return field === null ? matcher.look(text) : { strength: 'strong', field };
    },
  };
}

interface Draft {
  readonly column: number;
  readonly header: string;
  readonly headerRow: number;
  /** The heading above it, to tell sub-columns of one column. */
  readonly heading: string;
  match: HeaderMatch;
  field: Field | null;
  readonly chosen: boolean;
}

/** The texts of a column's levels, repeated ones once. */
export function headerText(levels: readonly string[]): string {
  return levels
    .filter((level, index) => level !== '' && level !== levels[index - 1])
    .map((level) => level.replace(/\n/g, ' '))
    .join(' ');
}

/** The row of a column's lowest header cell. */
export function lowestRow(sheet: SheetText, block: HeaderBlock, column: number): number {
  for (let row = block.area.bottom; row >= block.area.top; row--) {
    if (sheet.text(row, column) !== '') return row;
  }
  const merge = sheet.merge(block.area.bottom, column);
  return merge === null ? block.area.bottom : Math.max(merge.top, block.area.top);
}

function draftColumns(
  sheet: SheetText,
  block: HeaderBlock,
  matcher: HeaderMatcher,
  choices: ReadonlyMap<string, HeaderChoice>,
): Draft[] {
  return block.levels.map((levels, index) => {
    const column = block.area.left + index;
    const header = headerText(levels);
    const choice = choices.get(fold(header));
    let match = matcher.match(levels);
    if (choice !== undefined) {
      const year = choice.year ?? (match.kind === 'field' ? match.year : null);
      match =
        choice.field === null
          ? { kind: 'ignored', numberColumn: false }
          : { kind: 'field', field: choice.field, year, guessedAs: null };
    }
    return {
      column,
      header,
      headerRow: lowestRow(sheet, block, column),
      heading: headerText(levels.slice(0, -1)),
      match,
      field: match.kind === 'field' ? match.field : null,
      chosen: choice !== undefined,
    };
  });
}

/** Both are looked for without diacritics. */
const PERSON = new RegExp(PERSON_NAME_WORDS.map((words) => stripDiacritics(words)).join('|'));
const DEPARTMENT = /(?:^| )(?:tap the|don vi|khoa|phong|co quan)(?: |$)/;

const KINDS_LOOKED_AT = 8;
const NAMES_BY_KIND = /^(?:tap the ca nhan|ca nhan tap the)$/;

function bareHeader(header: string): string {
  return stripDiacritics(fold(header));
}

function drop(draft: Draft): void {
  draft.field = null;
  draft.match = { kind: 'unmapped' };
}

/** `Tập thể/Cá nhân` heads the nominees themselves where names stand below it, not kinds. */
function headsNominees(sheet: SheetText, draft: Draft): boolean {
  if (!NAMES_BY_KIND.test(bareHeader(draft.header))) return false;
  for (let row = draft.headerRow + 1; row <= draft.headerRow + KINDS_LOOKED_AT; row++) {
    const text = fold(sheet.text(row, draft.column));
    if (/\p{L}/u.test(text) && !/^(?:khen thưởng )?(?:tập thể|cá nhân|mô hình)$/.test(text)) return true;
  }
  return false;
}

/** A name in two columns below one merged header: family name, then given name. */
function splitMergedName(sheet: SheetText, drafts: readonly Draft[]): void {
  for (const [index, first] of drafts.entries()) {
    const second = drafts[index + 1];
    if (second === undefined || first.field !== 'name' || second.field !== 'name' || first.header !== second.header)
      continue;
    const merge = sheet.merge(first.headerRow, first.column);
    if (merge === null || merge.right !== second.column || merge.left !== first.column) continue;
    first.field = 'familyName';
    second.field = 'givenName';
    return;
  }
}

/**
 * Decides which column names the nominees; other name-like columns are their units, or nothing.
 * @returns whether a unit's column had to stand for the name
 */
function settleNames(sheet: SheetText, drafts: readonly Draft[], log: boolean): boolean {
  splitMergedName(sheet, drafts);
  const of = (field: Field) => drafts.filter((draft) => draft.field === field);
  // `ten` alone is a usual name of the whole; beside a family name it is the given name.
  if (of('familyName').length > 0 && of('givenName').length === 0) {
    const given = of('name').find((draft) => bareHeader(draft.header) === 'ten');
    if (given !== undefined) given.field = 'givenName';
  }
  const parts = of('familyName').length > 0 && of('givenName').length > 0;
  if (!parts) {
    for (const draft of of('givenName')) {
      if (of('name').length === 0) draft.field = 'name';
      else drop(draft);
    }
    for (const draft of of('familyName')) {
      if (of('name').length === 0) draft.field = 'name';
      else drop(draft);
    }
  }
  const rank = (draft: Draft): number => {
    const words = bareHeader(draft.header);
    return words.includes('mo hinh') ? 0 : PERSON.test(words) ? 1 : 2;
  };
  const names = of('name').sort((a, b) => rank(a) - rank(b) || a.column - b.column);
  for (const draft of parts ? names : names.slice(1)) {
    if (DEPARTMENT.test(bareHeader(draft.header)) && of('unit').length === 0) draft.field = 'unit';
    else drop(draft);
  }
  if (!parts && names.length === 0 && !(log && of('idNumber').length > 0)) {
    const [unit] = of('unit');
    const named = of('kind').find((draft) => headsNominees(sheet, draft)) ?? unit;
    if (named !== undefined) named.field = 'name';
    return unit !== undefined;
  }
  return false;
}

/** In a log, `Cấp / hạng` is the achievement's level, and years stand in its rows. */
function settleLog(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.field === 'initiativeLevel') draft.field = 'logLevel';
    else if (draft.field !== null && isEvidence(draft.field)) drop(draft);
  }
}

/** Sub-columns of one column: neighbours named by values of one scale below one heading, for one year. */
function groups(drafts: readonly Draft[]): Map<Draft, number> {
  const found = new Map<Draft, number>();
  let number = 0;
  let before: { draft: Draft; match: FieldHeader } | null = null;
  for (const draft of drafts) {
    const { match } = draft;
    const sub = match.kind === 'field' && draft.field !== null && match.subColumn === true ? match : null;
    if (sub === null) {
      before = null;
      continue;
    }
    const together =
      before !== null &&
      before.match.field === sub.field &&
      before.match.year === sub.year &&
      before.draft.heading === draft.heading;
    if (!together) number++;
    found.set(draft, number);
    before = { draft, match: sub };
  }
  return found;
}

function toColumn(draft: Draft, match: FieldHeader, field: Field, group: number | undefined): TableColumn {
  return {
    column: draft.column,
    field,
    year: match.year,
    header: draft.header,
    headerRow: draft.headerRow,
    ...(match.maximum === undefined ? {} : { maximum: match.maximum }),
    ...(match.voters === undefined ? {} : { voters: match.voters }),
    ...(match.percent === undefined ? {} : { percent: match.percent }),
    ...(match.named === undefined ? {} : { named: match.named }),
    ...(group === undefined ? {} : { group }),
    ...(match.combined === undefined ? {} : { combined: match.combined }),
    ...(match.withUnit === undefined ? {} : { withUnit: match.withUnit }),
    ...(match.otherMarks === undefined ? {} : { otherMarks: match.otherMarks }),
    ...(draft.chosen ? { chosen: true } : {}),
  };
}

/**
 * Reads a header's columns. Undated columns of one field may still stand side by side: `choose-columns.ts` decides by
 * what their cells hold.
 * @param choices a person's choices, by folded header text
 */
export function mapColumns(
  sheet: SheetText,
  block: HeaderBlock,
  matcher: HeaderMatcher,
  choices: ReadonlyMap<string, HeaderChoice>,
): MappedColumns {
  const drafts = draftColumns(sheet, block, matcher, choices);
  const log = drafts.some((draft) => draft.field === 'logType');
  const unitNames = settleNames(sheet, drafts, log);
  if (log) settleLog(drafts);
  else for (const draft of drafts.filter((one) => one.field === 'logDate')) drop(draft);
  const grouped = groups(drafts);
  const columns: TableColumn[] = [];
  const findings: Finding[] = [];
  for (const draft of drafts) {
    const { match, field } = draft;
    const cell = sheet.ref(draft.headerRow, draft.column);
    if (match.kind === 'unmapped') findings.push(finding('unmapped-column', cell, { text: draft.header }));
    if (match.kind !== 'field' || field === null) continue;
    if (match.guessedAs !== null) {
      findings.push(finding('header-guessed', cell, { field, text: draft.header, readAs: match.guessedAs }));
    }
    columns.push(toColumn(draft, match, field, grouped.get(draft)));
  }
  const number = drafts.find((draft) => draft.match.kind === 'ignored' && draft.match.numberColumn);
  const nameHeader = bareHeader(
    columns
      .filter((column) => column.field === 'name' || column.field === 'familyName')
      .map((column) => column.header)
      .join(' '),
  );
  return {
    columns,
    log,
    personNames:
      columns.some((column) => column.field === 'familyName') ||
      (PERSON.test(nameHeader) && !/tap the/.test(nameHeader)),
    modelNames: /mo hinh/.test(nameHeader),
    unitNames,
    numberColumn: number?.column ?? unheadedNumberColumn(sheet, block.area),
    findings,
  };
}
