import type { Area } from '../../grid/area';
import { orientationOf } from '../../grid/look-words';
import { cellStyleOf } from '../model/cell-styles';
import { cellAt, styleAt } from '../model/cells';
import { heightInPoints, widthInPoints } from '../model/columns';
import type { BorderSide, CellLook } from '../model/styles';
import { lookOf } from '../model/styles-look';
import type { SheetModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import type { Cells } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { asFields } from '../protocol/values';
import { cellStyleProperty, shownStyle } from './cell-styles';
import { horizontalWords, lineStyle, lineWeight, underlineWords, verticalWords } from './look-words';
import { looksIn } from './looks-in';
import { borderFacets, type BorderIndex } from './range-borders';
import { sheetAddress } from './range-address';
import { areaOf } from './range-target';
import { regionFrom } from './region';
import { runLooks } from './rich-looks';
import { isStandardWidth } from './sizes';

type Fields = { readonly [key: string]: Json };

/** What is asked for: `{font: {name: true}}` of what there is; `true` asks for all. Unknown names are refused. */
function asked(there: Fields, wanted: Json): Fields {
  if (wanted === true) return there;
  const chosen: Record<string, Json> = {};
  for (const [name, below] of Object.entries(asFields(wanted))) {
    if (below === false || below === null) continue;
    const value = there[name];
    if (value === undefined) throw new ExcelError('InvalidArgument', `no property ${name}`);
    // Of borders the facets are named once, for all sides: excel.cellpropertiesborderloadoptions.
    if (name === 'borders' && below !== true) {
      const borders = Object.entries(asFields(value)).map(
        ([side, line]) => [side, asked(asFields(line), below)] as const,
      );
      chosen[name] = Object.fromEntries(borders);
      continue;
    }
    chosen[name] = typeof value === 'object' && value !== null ? asked(asFields(value), below) : value;
  }
  return chosen;
}

/** Null leaf by leaf where the two differ. */
function common(a: Json, b: Json): Json {
  if (a === b) return a;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return null;
  const other = asFields(b);
  return Object.fromEntries(
    Object.entries(asFields(a)).map(([name, value]) => [name, common(value, other[name] ?? null)]),
  );
}

const sides = ['top', 'bottom', 'left', 'right'] as const satisfies readonly BorderSide[];

/** The format's facets but borders: learn.microsoft.com/javascript/api/excel/excel.cellpropertiesformat */
function formatFacets(look: CellLook): Fields {
  const { font } = look;
  return {
    fill: { color: look.fill ?? '#FFFFFF', pattern: null, tintAndShade: look.fill === null ? null : 0 },
    font: { ...font, underline: underlineWords.api(font.underline) },
    horizontalAlignment: horizontalWords.api(look.horizontal),
    indentLevel: look.indent,
    protection: { formulaHidden: look.formulaHidden, locked: look.locked },
    shrinkToFit: look.shrink,
    textOrientation: orientationOf(look.rotation),
    verticalAlignment: verticalWords.api(look.vertical),
    wrapText: look.wrap,
  };
}

function cellBorders(look: CellLook): Fields {
  const line = (side: BorderSide): Fields => {
    const { style, color } = look.borders[side];
    return { color, style: lineStyle(style), weight: lineWeight(style) };
  };
  return Object.fromEntries(sides.map((side) => [side, line(side)]));
}

const edges: readonly (readonly [name: string, index: BorderIndex])[] = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['horizontal', 'InsideHorizontal'],
  ['vertical', 'InsideVertical'],
];

/**
 * Cells of one style share one answer, so that large ranges are told fast.
 * learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1)
 */
export function cellProperties(cells: Cells, wanted: Json, scope: Scope): Json {
  const { top, left, bottom, right } = areaOf(cells, scope);
  const { sheet } = cells;
  const { styles } = scope.workbook;
  const { address = null, addressLocal = null, hidden = null, ...ofStyle } = asFields(wanted);
  const own = address !== null || addressLocal !== null || hidden !== null;
  const known = new Map<number, Fields>();
  const ofLook = (style: number, look: CellLook): Fields =>
    asked(
      {
        style: shownStyle(styles, cellStyleOf(styles, style)),
        format: { ...formatFacets(look), borders: cellBorders(look) },
      },
      ofStyle,
    );
  const answer = (row: number, column: number): Fields => {
    const style = styleAt(sheet, row, column);
    const rich = cellAt(sheet, row, column)?.extras?.rich;
    if (rich !== undefined)
      return asFields(
        runLooks(styles, style, rich)
          .map((look): Json => ofLook(style, look))
          .reduce(common),
      );
    const before = known.get(style);
    if (before !== undefined) return before;
    const made = ofLook(style, lookOf(styles, style));
    known.set(style, made);
    return made;
  };
  const ownOf = (row: number, column: number): Fields => {
    const text = sheetAddress(sheet, { top: row, bottom: row, left: column, right: column });
    const unseen = sheet.rows[row]?.hidden === true || widthInPoints(sheet, column) === 0;
    return {
      ...(address === true && { address: text }),
      ...(addressLocal === true && { addressLocal: text }),
      ...(hidden === true && { hidden: unseen }),
    };
  };
  return Array.from({ length: bottom - top + 1 }, (_, n) =>
    Array.from({ length: right - left + 1 }, (__, m) => {
      const shared = answer(top + n, left + m);
      return own ? { ...shared, ...ownOf(top + n, left + m) } : shared;
    }),
  );
}

/** What the cells of an area have in common. */
function areaFacets(sheet: SheetModel, area: Area, wanted: Fields, own: Fields, scope: Scope): Fields {
  const region = regionFrom(sheet, [area]);
  const format = asFields(
    [...looksIn(scope.workbook, sheet, area)].map((look): Json => formatFacets(look)).reduce(common),
  );
  const ownFormat = asFields(own['format'] ?? {});
  const borders = Object.fromEntries(
    edges.map(([name, index]): [string, Json] => [name, borderFacets(region, index, scope)]),
  );
  return asked(
    {
      address: sheetAddress(sheet, area),
      addressLocal: sheetAddress(sheet, area),
      style: cellStyleProperty.get(region, scope),
      ...own,
      format: { ...format, borders, ...ownFormat },
    },
    wanted,
  );
}

/** "For properties that are not consistent across each cell within a given column, null will be returned." */
export function columnProperties(cells: Cells, wanted: Json, scope: Scope): Json {
  const { top, left, bottom, right } = areaOf(cells, scope);
  const { sheet } = cells;
  return Array.from({ length: right - left + 1 }, (_, n): Json => {
    const column = left + n;
    const width = widthInPoints(sheet, column);
    const format = { columnWidth: width, useStandardWidth: isStandardWidth(sheet, column) };
    const own = { columnHidden: width === 0, columnIndex: column, format };
    return areaFacets(sheet, { top, bottom, left: column, right: column }, asFields(wanted), own, scope);
  });
}

/** `getRowProperties`: what is wanted of each row of the cells, one object a row. */
export function rowProperties(cells: Cells, wanted: Json, scope: Scope): Json {
  const { top, left, bottom, right } = areaOf(cells, scope);
  const { sheet } = cells;
  return Array.from({ length: bottom - top + 1 }, (_, n): Json => {
    const row = top + n;
    const format = {
      rowHeight: heightInPoints(sheet, row),
      useStandardHeight: (sheet.rows[row]?.height ?? null) === null,
    };
    const own = { rowHidden: sheet.rows[row]?.hidden ?? false, rowIndex: row, format };
    return areaFacets(sheet, { top: row, bottom: row, left, right }, asFields(wanted), own, scope);
  });
}
