import { areaAddress, LAST_ROW, type Area } from '../grid/area';
import { NAME_PREFIX } from '../grid/own-names';
import type { ReadPart } from './patch-sheet';
import { queueFacts, WITHOUT_MERGES, type SheetFacts } from './read-facts';
import { queueFonts } from './read-formats';
import { queueAll, type SheetReading } from './read-grids';
import { withoutEquals } from './read-structure';
import { matrixOf, type Matrix } from './read-values';
import type { Requests } from './request';

/** So many merged areas of a sheet are told at once, about. */
const MOST_MERGES = 500;

/** An area as it was read, and its font where it has one only. */
export interface LivePart extends ReadPart {
  readonly font: string | null;
}

/** What the one request tells of a sheet. */
export interface LiveSheet {
  readonly id: string;
  readonly facts: SheetFacts;
  readonly parts: readonly LivePart[];
  /** Where the names of marks' places point to, by name. */
  readonly places: ReadonlyMap<string, string | null>;
}

/** Asks for what a sheet is now, besides its cells that did not change. */
export function queueSheet(
  context: Excel.RequestContext,
  { structure, facts }: SheetReading,
  areas: readonly Area[],
  formats: boolean,
): () => LiveSheet {
  const { id } = structure;
  const sheet = context.workbook.worksheets.getItem(id);
  const asked = `values,rowIndex,columnIndex${formats ? ',numberFormat,format/font/name' : ''}`;
  const ranges = areas.map((area) => sheet.getRange(areaAddress(area)).getUsedRangeOrNullObject(true).load(asked));
  const names = structure.names
    .filter(({ name }) => isPlace(name))
    .map(({ name }) => ({ name, item: sheet.names.getItemOrNullObject(name).load('formula') }));
  // They move with rows that come and go. Else those that are known are kept, since asking may empty the undo list
  // (OfficeDev/office-js#5918); beyond Excel's limit they could not be asked for at once.
  const moved = areas.some(({ bottom }) => bottom === LAST_ROW) && facts.merges.length > 0;
  const merges = formats && moved && facts.merges.length <= MOST_MERGES;
  const now = queueFacts(context, structure, merges ? { by: 'sheet' } : WITHOUT_MERGES);
  return () => ({
    id,
    facts: merges ? now() : { ...now(), merges: facts.merges },
    parts: areas.map((area, n) => partOf(area, ranges[n], formats)),
    places: new Map(names.map(({ name, item }) => [name, item.isNullObject ? null : withoutEquals(item.formula)])),
  });
}

function isPlace(name: string): boolean {
  return name.toLowerCase().startsWith(NAME_PREFIX.toLowerCase()) && /^\d+$/.test(name.slice(NAME_PREFIX.length));
}

function partOf(area: Area, range: Excel.Range | undefined, formats: boolean): LivePart {
  if (range === undefined || range.isNullObject)
    return { area, top: area.top, left: area.left, values: [], numberFormats: null, fonts: null, font: null };
  // The library's types do not say that the name is null where fonts differ.
  const font: unknown = formats ? range.format.font.name : null;
  return {
    area,
    top: range.rowIndex,
    left: range.columnIndex,
    values: matrixOf(range.values),
    numberFormats: formats ? matrixOf(range.numberFormat) : null,
    fonts: null,
    font: typeof font === 'string' ? font : null,
  };
}

/** Of sheets whose fonts were asked for cell by cell, those of what changed too. */
export async function readFonts(
  requests: Requests,
  located: readonly SheetReading[],
  live: readonly LiveSheet[],
): Promise<Map<LivePart, Matrix>> {
  const wanted = located.flatMap((sheet, n) =>
    hasFonts(sheet)
      ? (live[n]?.parts ?? []).filter(({ values }) => values.length > 0).map((part) => ({ sheet, part }))
      : [],
  );
  if (wanted.length === 0) return new Map();
  const answers = await requests.read((context) =>
    queueAll(
      wanted.map(({ sheet, part: { top, left, values } }) =>
        queueFonts(context, {
          sheet: sheet.structure.id,
          area: { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 },
        }),
      ),
    ),
  );
  return new Map(wanted.map(({ part }, n) => [part, answers[n] ?? []]));
}

/** Whether a sheet's fonts were asked for cell by cell. */
export function hasFonts({ grid: { formats } }: SheetReading): boolean {
  return formats.some(({ font }) => font !== formats[0]?.font);
}
