import { usedArea } from '../../embedded-excel/model/cells';
import { leap, movingCorner, selected, step, type Ground, type Place } from './move';
import type { Area } from '../../grid/area';

/** As much of a key press as is looked at. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

export interface Moved {
  readonly area: Area;
  readonly active: Place;
  /** What has to be in view. */
  readonly corner: Place;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where the selection goes by a key; null for a key that does not move it.
 * @param page rows that are in view
 * @see https://support.microsoft.com/office/1798d9d5-842a-42b8-9c99-9b7213f0040f (keyboard shortcuts in Excel)
 */
export function moveByKey(ground: Ground, press: KeyPress, page: number): Moved | null {
  const { selection } = ground.sheet;
  const active: Place = { row: selection.row, column: selection.column };
  const grows = press.shiftKey && press.key !== 'Enter' && press.key !== 'Tab';
  const corner = target(ground, press, grows ? movingCorner(selection) : active, page);
  if (corner === null) return null;
  if (grows) return { area: selected(ground, active, corner), active, corner };
  const area = ground.merged.areaOf(corner.row, corner.column);
  return { area, active: { row: area.top, column: area.left }, corner };
}

function target(ground: Ground, press: KeyPress, from: Place, page: number): Place | null {
  const control = press.ctrlKey || press.metaKey;
  const arrow = ARROWS[press.key];
  if (arrow !== undefined) return (control ? leap : step)(ground, from, ...arrow);
  const { columns, rows } = ground.layout;
  const first = { row: rows.shown[0] ?? 0, column: columns.shown[0] ?? 0 };
  const used = usedArea(ground.sheet, false);
  switch (press.key) {
    case 'Enter':
      return step(ground, from, press.shiftKey ? -1 : 1, 0);
    case 'Tab':
      return step(ground, from, 0, press.shiftKey ? -1 : 1);
    case 'PageDown':
      return control ? null : step(ground, from, page, 0);
    case 'PageUp':
      return control ? null : step(ground, from, -page, 0);
    case 'Home':
      return control ? first : { row: from.row, column: first.column };
    case 'End':
      return control ? { row: used?.bottom ?? 0, column: used?.right ?? 0 } : null;
    default:
      return null;
  }
}
