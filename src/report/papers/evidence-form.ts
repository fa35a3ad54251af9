import { KINDS, type CriteriaSet, type Kind } from '../../criteria/criterion';
import type { CellValue } from '../../grid/grid';
import {
  COMBINED_HEADER,
  FORM_HINT,
  FORM_KEYS,
  formChoices,
  formHeader,
  formTitle,
} from '../../language/paper-evidence';
import { NO_UNIT, PAPER_WORDS } from '../../language/paper-words';
import { sentenceCase } from '../../language/report-words';
import { kindName } from '../../language/words';
import { EVIDENCE_FIELDS, type Field } from '../../nominations/table';
import { byUnit, type UnitMembers } from './by-unit';
import { lacksEvidence, missingOf, type MissingEvidence } from './missing-evidence';
import { paperContext, type PaperContext, type PaperInput } from './paper';

/** A workbook that a unit fills in: only its nominees who lack evidence, only what they lack. Plain data. */
export interface EvidenceForm {
  readonly unit: string;
  readonly title: string;
  readonly author: string;
  readonly font: string;
  readonly sheets: readonly EvidenceFormSheet[];
}

/** The nominees of one kind. Columns count from 0. */
export interface EvidenceFormSheet {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  /** How many of the first columns say who a row is about. */
  readonly keys: number;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

export interface FormColumn {
  readonly header: string;
  /** Stands below the header. */
  readonly year: number | null;
  /** In characters. */
  readonly width: number;
  readonly choices: readonly string[];
  /** Typed values stay as they are: Excel would make a date of `12/13`. */
  readonly asText: boolean;
}

export interface FormRow {
  /** Who it is about. */
  readonly keys: readonly CellValue[];
  /** Of the columns behind the keys, those to be filled in. */
  readonly open: readonly boolean[];
}

/** A workbook a unit, in the order of the letters; none where nothing is missing. */
export function evidenceForms(input: PaperInput): EvidenceForm[] {
  const context = paperContext(input);
  return byUnit(context, lacksEvidence).map((unit) => formOf(unit, context));
}

function formOf({ unit, members }: UnitMembers, context: PaperContext): EvidenceForm {
  const { settings, year } = context;
  return {
    unit: unit ?? NO_UNIT,
    title: sentenceCase(PAPER_WORDS.evidence.subject(year)),
    author: settings.agencyInText,
    font: settings.font,
    sheets: KINDS.flatMap((kind) => {
      const ofKind = members.filter(({ nomination }) => nomination.kind === kind);
      return ofKind.length === 0 ? [] : [sheetOf(kind, ofKind, context)];
    }),
  };
}

const NUMBER_WIDTH = 6;
const KEY_WIDTH = 32;
const WIDTH = 22;

/** Of these fields every year has a column of its own. */
const YEARLY: ReadonlySet<string> = new Set(['rating', 'ratingPoints', 'title', 'commendation']);

function sheetOf(
  kind: Kind,
  members: UnitMembers['members'],
  { nominations, year, criteria }: PaperContext,
): EvidenceFormSheet {
  const missing = members.map((member) => missingOf(member, nominations.tables, year));
  const columns = inOrder(missing.flat(), criteria);
  const combined = new Set(missing.flat().flatMap((one) => (one.combined === true ? [one.field] : [])));
  const keys = FORM_KEYS[kind];
  return {
    name: kindName(kind, 'vi'),
    title: formTitle(kind, year),
    hint: FORM_HINT,
    keys: keys.length,
    columns: [
      ...keys.map((header, n) => ({
        header,
        year: null,
        width: n === 0 ? NUMBER_WIDTH : KEY_WIDTH,
        choices: [],
        asText: false,
      })),
      ...columns.map((column) => ({
        header: combined.has(column.field) ? COMBINED_HEADER : formHeader(column.field, criteria),
        year: YEARLY.has(column.field) || column.year !== year ? column.year : null,
        width: column.field === 'initiative' ? KEY_WIDTH : WIDTH,
        choices: combined.has(column.field) ? [] : formChoices(column.field, kind),
        asText: column.field === 'votes',
      })),
    ],
    rows: members.map(({ nomination: { name, position, unit } }, n) => ({
      keys: kind === 'individual' ? [n + 1, name, position, unit] : [n + 1, name, unit],
      open: columns.map((column) => missing[n]?.some((one) => isSame(one, column)) === true),
    })),
  };
}

function isSame(a: MissingEvidence, b: MissingEvidence): boolean {
  return a.field === b.field && a.year === b.year;
}

/** Each once: fields as lists have them, marks by their criteria, the years of a field beside each other. */
function inOrder(missing: readonly MissingEvidence[], { criteria }: CriteriaSet): MissingEvidence[] {
  const order: readonly Field[] = [...EVIDENCE_FIELDS, ...criteria.map(({ id }): Field => `mark:${id}`)];
  const fields = [...new Set(missing.map(({ field }) => field))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return fields.flatMap((field) => {
    const years = new Set(missing.filter((one) => one.field === field).map(({ year }) => year));
    return [...years].sort((a, b) => a - b).map((year) => ({ field, year }));
  });
}
