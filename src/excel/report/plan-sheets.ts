import type { SheetMark, SheetRole } from '../../grid/own-sheets';
import type { Steps } from '../../grid/steps';
import { isCountingName } from '../../nominations/ballots';
import type { ReportDocument } from '../../report/document';
import { memorySheetName } from '../../report/passages/memory';
import { freeName } from '../free-name';
import type { Structure } from '../read-structure';
import { toBase64 } from './base64';
import type { NamedSection, Rendering, SheetPlaces } from './rendering';
import { numbersOf, type Numbers } from './chart-numbers';
import { newSheetName } from './run-sheets';
import { documentIn, type StandingSheet } from './standing';

/** A sheet to be put into the workbook. */
export interface PlannedSheet {
  /** What it is called until it takes its place. */
  readonly newName: string;
  readonly mark: SheetMark;
  /** Null for what nobody sees. */
  readonly places: SheetPlaces | null;
  /** What is written into a sheet that no file brings. */
  readonly numbers?: Numbers;
}

/** What is to become of the workbook. */
export interface SheetPlan {
  readonly document: string;
  readonly sheets: readonly PlannedSheet[];
  /** Sheets of an earlier making, which go. */
  readonly former: readonly StandingSheet[];
  /** Workbooks to insert, base64, in order. */
  readonly files: readonly string[];
  /** Id of the sheet on screen; null where it is not known. */
  readonly active: string | null;
  /** The new sheet to be on screen afterwards, by its place in `sheets`; null: the one that is there. */
  readonly shown: number | null;
}

export interface PlanOptions {
  readonly run: string;
  readonly document: ReportDocument;
  readonly rendering: Rendering;
  readonly structure: Structure;
  readonly charts: boolean;
  readonly active: string | null;
  readonly show: boolean;
  /** Is told how far the files are, from 0 to 1. */
  readonly progress: (share: number) => void;
}

/**
 * Decides names and makes the files. A sheet that is written again keeps the name that people gave it; a name that any
 * other sheet bears is never taken. The sheet on screen stays, unless it is one that is written again: then its
 * successor comes on screen. The files are made some rows at a time.
 */
export function* planSheets(options: PlanOptions): Steps<SheetPlan> {
  const { run, document, rendering, structure, charts, active, show, progress } = options;
  const former = documentIn(structure, document.id)?.sheets ?? [];
  const gone = new Set(former.map((one) => one.structure.id));
  const taken = new Set(structure.sheets.filter(({ id }) => !gone.has(id)).map(({ name }) => name.toLowerCase()));
  const sheets: PlannedSheet[] = [];
  const add = (role: SheetRole, section: string, places: SheetPlaces | null, numbers?: Numbers): void => {
    const standing = former.find(({ mark }) => mark.role === role && mark.section === section);
    const name = freeName(standing?.structure.name ?? section, taken);
    const newName = newSheetName(run, sheets.length + 1);
    const mark = { document: document.id, role, section, name, sheet: '', run };
    sheets.push({ newName, places, mark, ...(numbers === undefined ? {} : { numbers }) });
  };
  document.sections.forEach(({ name, role }, n) =>
    add(isCountingName(name) ? 'counting' : role, name, rendering.places[n] ?? null),
  );
  const named = sheets.map(({ newName }, section): NamedSection => ({ section, name: newName }));
  const memory = memorySheetName(document.id);
  add('memory', memory, null);
  const numbers = charts ? null : numbersOf(rendering.places, newSheetName(run, sheets.length + 1));
  const files = yield* filesOf(rendering, named, charts, (share) => progress(share * SHEETS));
  files.push(toBase64(yield* rendering.memory(sheets.at(-1)?.newName ?? memory)));
  if (numbers !== null) add('data', memory, null, numbers);
  const onScreen = former.find((one) => one.structure.id === active)?.mark;
  const successor = sheets.findIndex(({ mark }) => mark.section === onScreen?.section && mark.role === onScreen.role);
  const shown = show ? 0 : onScreen === undefined ? null : Math.max(0, successor);
  return { document: document.id, sheets, former, files, active, shown };
}

/** Excel on the web takes 5 MB a request; a file with more bytes (3.3 MB of letters) is split by its sheets. */
const FILE_BYTES = 2_475_000;

/** How much of the work is making the sheets; the memory's file comes after them. */
const SHEETS = 0.75;

function* filesOf(
  rendering: Rendering,
  sections: readonly NamedSection[],
  charts: boolean,
  progress: (share: number) => void,
): Steps<string[]> {
  const whole = yield* rendering.workbook(sections, charts, (share) => progress(share / 2));
  if (whole.length <= FILE_BYTES || sections.length < 2) return [toBase64(whole)];
  const parts = Math.ceil(whole.length / FILE_BYTES);
  const size = Math.ceil(sections.length / parts);
  const files: string[] = [];
  for (let from = 0; from < sections.length; from += size) {
    const part = sections.slice(from, from + size);
    const told = (share: number): void => progress(0.5 + (from + share * part.length) / sections.length / 2);
    files.push(...(yield* filesOf(rendering, part, charts, told)));
  }
  return files;
}
