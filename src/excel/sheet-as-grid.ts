import type { Grid, GridName } from '../grid/grid';
import { OWN_SHEET_NAME } from '../grid/own-names';
import { countingFilter, isRepeatable } from './filters';
import type { SheetFacts } from './read-facts';
import type { SheetFormats } from './read-formats';
import type { SheetStructure } from './read-structure';
import type { SheetCells } from './read-values';

/** Stands for the mark that a run which was cut off did not come to give its sheet. */
const OWN_SHEET: GridName = { name: OWN_SHEET_NAME, refersTo: '', hidden: true, local: true };

/** What a grid tells besides. */
interface GridTraits {
  /** Whether the sheet is ours though it does not say so. */
  readonly halfMade: boolean;
  readonly date1904: boolean;
}

/** A sheet as a grid. */
export function gridOf(
  structure: SheetStructure,
  facts: SheetFacts,
  cells: SheetCells,
  formats: SheetFormats,
  { halfMade, date1904 }: GridTraits,
): Grid {
  const tables = structure.tables.flatMap(({ name, headerRows, totalsRows }, n) => {
    const area = facts.tables[n] ?? null;
    return area === null ? [] : [{ name, area, headerRows, totalsRows }];
  });
  const filter = countingFilter(structure, facts);
  return {
    sheet: structure.name,
    visibility: structure.visibility,
    rows: cells.rows,
    formatIds: formats.formatIds,
    formats: formats.formats,
    merges: facts.merges,
    tables,
    filter: filter.area,
    ...(isRepeatable(filter.criteria, structure.filter.hides) ? {} : { filterFixed: true }),
    printArea: facts.printArea,
    protected: structure.protected,
    names: halfMade ? [...structure.names, OWN_SHEET] : structure.names,
    date1904,
  };
}
