import { areaAddress, type Area } from '../grid/area';
import type { Look } from '../grid/former-look';
import { addressLists } from './addresses';
import { dress } from './look';
import type { Step } from './steps';

/** Cells that look alike, in as few rectangles as their columns allow. */
interface Group {
  readonly look: Look;
  readonly areas: Area[];
}

/** Gathers what cells shall look like, cell by cell down each column. */
export class LookGroups {
  private readonly groups = new Map<string, Group>();
  /** The same objects come again and again. */
  private readonly met = new Map<Look, string>();
  /** By column, the run that the next cell may go on with. */
  private readonly open = new Map<number, { readonly key: string; readonly group: Group; readonly place: number }>();

  /** @param dressing what makes cells look so */
  constructor(private readonly dressing: typeof dress = dress) {}

  put(row: number, column: number, look: Look): void {
    const key = this.met.get(look) ?? JSON.stringify(look);
    this.met.set(look, key);
    const before = this.open.get(column);
    const run = before?.key === key ? before.group.areas[before.place] : undefined;
    if (before !== undefined && run?.bottom === row - 1) {
      before.group.areas[before.place] = { ...run, bottom: row };
      return;
    }
    let group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, (group = { look, areas: [] }));
    const place = group.areas.push({ top: row, left: column, bottom: row, right: column }) - 1;
    this.open.set(column, { key, group, place });
  }

  /** One step a look: however many rows there are, a handful. */
  steps(sheet: string): Step[] {
    return [...this.groups.values()].flatMap(({ look, areas }) =>
      addressLists(areas).map((address): Step => ({
        bytes: 4000 + address.length,
        queue: (context) => this.dressing(context.workbook.worksheets.getItem(sheet).getRanges(address), look),
      })),
    );
  }

  /** Number formats other than `General`, rectangle by rectangle. */
  numberFormatSteps(sheet: string): Step[] {
    return [...this.groups.values()].flatMap(({ look: { numberFormat }, areas }) =>
      numberFormat === 'General' ? [] : areas.map((area) => numberFormatStep(sheet, area, numberFormat)),
    );
  }
}

function numberFormatStep(sheet: string, area: Area, numberFormat: string): Step {
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  return {
    bytes: 300 + width * height * (numberFormat.length + 3),
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
      range.numberFormat = Array.from({ length: height }, () => Array.from({ length: width }, () => numberFormat));
    },
  };
}
