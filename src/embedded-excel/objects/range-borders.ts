import type { Area } from '../../grid/area';
import { changeLook } from '../model/set-look';
import { LAST_COLUMN, LAST_ROW } from '../model/limits';
import type { BorderLook, BorderSide, CellLook } from '../model/styles';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { asOneOf } from '../protocol/values';
import { asColor, lineOfStyle, lineOfWeight, lineStyle, lineWeight } from './look-words';
import { looksIn, uniform } from './looks-in';
import { areasOf, type Region } from './region';

/** learn.microsoft.com/javascript/api/excel/excel.borderindex, in that order. */
export const borderIndexes = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof borderIndexes)[number];

interface Border {
  readonly region: Region;
  readonly index: BorderIndex;
}

interface Side {
  readonly area: Area;
  readonly side: BorderSide;
}

/**
 * The cells' sides that make up a border of an area. Lines between cells belong to both (what Excel writes into files).
 * Diagonals are not modelled.
 */
function sidesOf({ top, left, bottom, right }: Area, index: BorderIndex): Side[] {
  switch (index) {
    case 'EdgeTop':
      return [{ area: { top, left, bottom: top, right }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { top: bottom, left, bottom, right }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { top, left, bottom, right: left }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { top, left: right, bottom, right }, side: 'right' }];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      return [
        { area: { top, left, bottom: bottom - 1, right }, side: 'bottom' },
        { area: { top: top + 1, left, bottom, right }, side: 'top' },
      ];
    case 'InsideVertical':
      if (left === right) return [];
      return [
        { area: { top, left, bottom, right: right - 1 }, side: 'right' },
        { area: { top, left: left + 1, bottom, right }, side: 'left' },
      ];
    default:
      return [];
  }
}

/** The neighbours' sides along an edge. */
function facing({ top, left, bottom, right }: Area, index: BorderIndex): Side[] {
  if (index === 'EdgeTop' && top > 0) return [{ area: { top: top - 1, left, bottom: top - 1, right }, side: 'bottom' }];
  if (index === 'EdgeBottom' && bottom < LAST_ROW)
    return [{ area: { top: bottom + 1, left, bottom: bottom + 1, right }, side: 'top' }];
  if (index === 'EdgeLeft' && left > 0)
    return [{ area: { top, left: left - 1, bottom, right: left - 1 }, side: 'right' }];
  if (index === 'EdgeRight' && right < LAST_COLUMN)
    return [{ area: { top, left: right + 1, bottom, right: right + 1 }, side: 'left' }];
  return [];
}

/**
 * What a border says: null where cells differ; no line where there is no cell between. A line that only one of two cells bears
 * counts for inner borders; at edges only the area's own cells are asked (a guess).
 */
function lineFacet<T>({ region, index }: Border, scope: Scope, read: (line: BorderLook) => T): T | null {
  const sides = areasOf(region, scope).flatMap((area) => sidesOf(area, index));
  const found = sides.map(({ area, side }) => {
    const looks: Iterable<CellLook> = looksIn(scope.workbook, region.sheet, area);
    return {
      style: uniform(looks, (look) => look.borders[side].style),
      value: uniform(looks, (look) => read(look.borders[side])),
    };
  });
  const drawn = found.filter(({ style }) => style !== 'none');
  const [first, ...others] = drawn;
  if (first === undefined) return read({ style: 'none', color: '#000000' });
  if (index.startsWith('Edge') && drawn.length < found.length) return null;
  return first.style !== null && others.every(({ value }) => value === first.value) ? first.value : null;
}

function draw({ region, index }: Border, scope: Scope, change: (before: string) => Partial<BorderLook>): void {
  if (index.startsWith('Diagonal')) throw new ExcelError('NotImplemented', 'diagonal borders');
  const before = lineFacet({ region, index }, scope, ({ style }) => style) ?? 'thin';
  const line = change(before);
  for (const area of areasOf(region, scope)) {
    for (const one of sidesOf(area, index))
      changeLook(scope.workbook, region.sheet, one.area, { borders: { [one.side]: line } });
    // The line between two cells is one: without it the neighbour has none either (a guess from Excel's interface).
    if (line.style !== 'none') continue;
    for (const one of facing(area, index)) {
      const isDrawn =
        uniform(looksIn(scope.workbook, region.sheet, one.area), (look) => look.borders[one.side].style) !== 'none';
      if (isDrawn) changeLook(scope.workbook, region.sheet, one.area, { borders: { [one.side]: line } });
    }
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.rangeborder */
const rangeBorderType: ObjectType<Border> = defineObject('RangeBorder', {
  id: ({ index }) => index,
  properties: {
    color: {
      get: (border, scope) => lineFacet(border, scope, ({ color }) => color),
      set: (border, value, scope) =>
        draw(border, scope, (before) => ({ ...(before === 'none' && { style: 'thin' }), color: asColor(value) })),
    },
    sideIndex: { get: ({ index }) => index },
    style: {
      get: (border, scope) => lineFacet(border, scope, ({ style }) => lineStyle(style)),
      set: (border, value, scope) => draw(border, scope, (before) => ({ style: lineOfStyle(value, before) })),
    },
    weight: {
      get: (border, scope) => lineFacet(border, scope, ({ style }) => lineWeight(style)),
      set: (border, value, scope) => draw(border, scope, (before) => ({ style: lineOfWeight(value, before) })),
    },
  },
});

/** The look of a border as plain data, for `getColumnProperties`. */
export function borderFacets(region: Region, index: BorderIndex, scope: Scope): Readonly<Record<string, Json>> {
  const border = { region, index };
  return {
    color: lineFacet(border, scope, ({ color }) => color),
    style: lineFacet(border, scope, ({ style }) => lineStyle(style)),
    weight: lineFacet(border, scope, ({ style }) => lineWeight(style)),
  };
}

/** learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBordersType: ObjectType<Region> = defineObject('RangeBorderCollection', {
  items: (region) => borderIndexes.map((index) => rangeBorderType.of({ region, index })),
  item: (region, key) => rangeBorderType.of({ region, index: asOneOf(key, borderIndexes) }),
  properties: { count: { get: () => borderIndexes.length } },
  methods: {
    getItem: (region, given) => rangeBorderType.of({ region, index: asOneOf(given.json(0), borderIndexes) }),
    getItemAt: (region, given) => {
      const index = borderIndexes[given.number(0)];
      if (index === undefined) throw new ExcelError('InvalidArgument', 'no such border');
      return rangeBorderType.of({ region, index });
    },
  },
});
