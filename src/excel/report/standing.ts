import type { Grid } from '../../grid/grid';
import { isSeenRole, sheetMarkIn, type SheetMark } from '../../grid/own-sheets';
import type { SheetReading } from '../read-grids';
import type { SheetStructure, Structure } from '../read-structure';

/** A sheet in the workbook that a document wrote. */
export interface StandingSheet {
  readonly structure: SheetStructure;
  readonly mark: SheetMark;
}

/** A document whose sheets stand in the workbook. */
export interface StandingDocument {
  readonly id: string;
  /** In tab order. They are replaced when it is written again. */
  readonly sheets: readonly StandingSheet[];
  /** What people copied: theirs, never replaced, never taken away. */
  readonly copies: readonly StandingSheet[];
}

/**
 * The documents in a workbook. Of several sheets that say they are the same section the one that bears the name it was
 * given is the original, else the one whose id is the original's; any other is a person's copy, or cannot be told from one.
 */
export function documentsOf({ sheets }: Pick<Structure, 'sheets'>): StandingDocument[] {
  const all = sheets.flatMap((structure): StandingSheet[] => {
    const mark = sheetMarkIn(structure.names);
    return mark === null ? [] : [{ structure, mark }];
  });
  const originals = new Map<string, StandingSheet>();
  const isOriginal: ((one: StandingSheet) => boolean)[] = [
    ({ structure, mark }) => structure.name === mark.name,
    ({ structure, mark }) => structure.id === mark.sheet,
  ];
  for (const tells of isOriginal)
    for (const one of all) if (tells(one) && !originals.has(keyOf(one))) originals.set(keyOf(one), one);
  const own = new Set(originals.values());
  return [...new Set(all.map(({ mark }) => mark.document))].map((id) => {
    const its = all.filter(({ mark }) => mark.document === id);
    return { id, sheets: its.filter((one) => own.has(one)), copies: its.filter((one) => !own.has(one)) };
  });
}

/** The document of this id; null where it does not stand in the workbook. */
export function documentIn(structure: Pick<Structure, 'sheets'>, id: string): StandingDocument | null {
  return documentsOf(structure).find((one) => one.id === id) ?? null;
}

function keyOf({ mark }: StandingSheet): string {
  return `${mark.document}\n${mark.role}\n${mark.section}`;
}

/** What a document's sheets hold now, for whoever keeps what people typed there. */
export interface StandingGrids {
  /** Each under the name of its section, whatever the sheet is called by now. */
  readonly sheets: readonly Grid[];
  readonly memory: Grid | null;
}

/**
 * The grids of a document; null where it does not stand in the workbook. Where an original cannot be told, the first
 * copy speaks for it, so that nothing that was typed is passed over.
 */
export function standingGrids(id: string, readings: readonly SheetReading[]): StandingGrids | null {
  const found = documentIn({ sheets: readings.map(({ structure }) => structure) }, id);
  if (found === null) return null;
  const gridOf = ({ structure }: StandingSheet): Grid[] =>
    readings.filter((one) => one.structure.id === structure.id).map(({ grid }) => grid);
  const bySection = new Map<string, StandingSheet>();
  for (const one of [...found.sheets, ...found.copies]) if (!bySection.has(keyOf(one))) bySection.set(keyOf(one), one);
  const all = [...bySection.values()];
  const pages = all.filter(({ mark }) => isSeenRole(mark.role));
  return {
    sheets: pages.flatMap((one) => gridOf(one).map((grid) => ({ ...grid, sheet: one.mark.section }))),
    memory: all.filter(({ mark }) => mark.role === 'memory').flatMap(gridOf)[0] ?? null,
  };
}

/** A document as a person sees it. */
export interface DocumentInWorkbook {
  readonly id: string;
  /** Names of its sheets that can be seen, as they are called now. */
  readonly sheets: readonly string[];
  /** Names of copies that people made. */
  readonly copies: readonly string[];
}

/** A document as a person sees it. */
export function asSeen({ id, sheets, copies }: StandingDocument): DocumentInWorkbook {
  const shown = (all: readonly StandingSheet[]): string[] =>
    all.filter(({ mark }) => isSeenRole(mark.role)).map((one) => one.structure.name);
  return { id, sheets: shown(sheets), copies: shown(copies) };
}
