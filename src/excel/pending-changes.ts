import { LAST_COLUMN, LAST_ROW, type Area } from '../grid/area';
import { areasOf } from '../grid/references';

/** What of a sheet must be read again. */
export interface SheetChanges {
  /** Everything: what changed could not be told. */
  readonly whole: boolean;
  /** Whole rows, as they lie now. */
  readonly areas: readonly Area[];
}

/** What must be read again, by the sheets' ids. */
export interface Changes {
  readonly sheets: ReadonlyMap<string, SheetChanges>;
  /** The hidden names of marks too: somebody marked anew. */
  readonly names: boolean;
}

/** An edit as Excel tells it; a subset of `Excel.WorksheetChangedEventArgs`. */
export type Edit = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'address' | 'changeType' | 'source'>;

/** Of more events than this before the workbook rests, some may be missing (OfficeDev/office-js#1760). */
const BURST = 30;

/**
 * Gathers what events say. A co-author's addresses count from the cells as they lay for them, and an event can come
 * without an address: then the sheet is read whole.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 */
export class PendingChanges {
  private readonly sheets = new Map<string, { whole: boolean; areas: Area[]; events: number }>();
  private names = false;

  /** Cells were edited, or cells, rows or columns put in or taken out. */
  edited({ worksheetId, address, changeType, source }: Edit): void {
    const areas = source === 'Remote' ? [] : areasOf(address);
    switch (changeType) {
      case 'RangeEdited':
        this.add(worksheetId, areas);
        return;
      case 'RowInserted':
      case 'RowDeleted':
        // Everything below moved. An address may begin too high (#728), which does no harm.
        this.add(
          worksheetId,
          areas.map((area) => ({ ...area, bottom: LAST_ROW })),
        );
        return;
      default:
        this.whole(worksheetId);
    }
  }

  /** Rows changed places. */
  sorted({ worksheetId, address, source }: Pick<Edit, 'worksheetId' | 'address' | 'source'>): void {
    this.add(worksheetId, source === 'Remote' ? [] : areasOf(address));
  }

  /** The rows of these areas are to be read again: a choice in one of them may have raised no event. None: all rows. */
  add(sheet: string, areas: readonly Area[]): void {
    const known = this.of(sheet);
    known.events++;
    if (areas.length === 0 || known.events > BURST) known.whole = true;
    else known.areas.push(...areas.map((area) => ({ ...area, left: 0, right: LAST_COLUMN })));
  }

  whole(sheet: string): void {
    this.of(sheet).whole = true;
  }

  /** Somebody marked anew: hidden names too are to be read. */
  marked(): void {
    this.names = true;
  }

  /** What was gathered; from now on anew. */
  take(): Changes {
    const sheets = [...this.sheets].map(([id, { whole, areas }]) => [id, { whole, areas: joined(areas) }] as const);
    const changes = { sheets: new Map(sheets), names: this.names };
    this.sheets.clear();
    this.names = false;
    return changes;
  }

  /** What was taken could not be read. */
  giveBack({ sheets, names }: Changes): void {
    this.names ||= names;
    for (const [sheet, { whole, areas }] of sheets) {
      const known = this.of(sheet);
      known.whole ||= whole;
      known.areas.push(...areas);
    }
  }

  private of(sheet: string): { whole: boolean; areas: Area[]; events: number } {
    const known = this.sheets.get(sheet) ?? { whole: false, areas: [], events: 0 };
    this.sheets.set(sheet, known);
    return known;
  }
}

/** Rows that meet are read as one. */
function joined(areas: readonly Area[]): Area[] {
  const rows: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    const last = rows.at(-1);
    if (last !== undefined && area.top <= last.bottom + 1)
      rows[rows.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    else rows.push(area);
  }
  return rows;
}
