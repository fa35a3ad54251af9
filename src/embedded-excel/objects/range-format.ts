import { orientationOf } from '../../grid/look-words';
import { requireAllowed } from '../model/guard';
import { LAST_COLUMN, LAST_ROW } from '../model/limits';
import {
  heightInPoints,
  resetColumnWidth,
  resetRowHeight,
  setColumnWidth,
  setRowHeight,
  standardHeight,
  widthInPoints,
} from '../model/columns';
import { ExcelError } from '../protocol/excel-error';
import type { CellLook, FontLook, LookChange } from '../model/styles';
import { defineObject, type ObjectType, type Property } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import { asFlag, asNumber, asText } from '../protocol/values';
import { changeRegion } from './change-region';
import { asColor, horizontalWords, rotationOf, underlineWords, verticalWords } from './look-words';
import { uniformIn } from './looks-in';
import { rangeBordersType } from './range-borders';
import { areasOf, type Region } from './region';
import { isStandardWidth, sizeOf } from './sizes';

/** A facet of the look: null where cells differ (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values). */
function facet(read: (look: CellLook) => Json, change: (value: Json) => LookChange): Property<Region> {
  return {
    get: (region, scope) => uniformIn(region, scope, read),
    set: (region, value, scope) => changeRegion(region, scope, change(value)),
  };
}

/** learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormatType: ObjectType<Region> = defineObject('RangeFormat', {
  properties: {
    columnWidth: {
      get: (region, scope) =>
        sizeOf(
          areasOf(region, scope).map(({ left, right }) => [left, right] as const),
          LAST_COLUMN,
          (column) => widthInPoints(region.sheet, column),
        ),
      set: (region, value, scope) => {
        for (const { left, right } of areasOf(region, scope))
          setColumnWidth(scope.workbook, region.sheet, left, right, asNumber(value));
      },
    },
    horizontalAlignment: facet(
      (look) => horizontalWords.api(look.horizontal),
      (value) => ({ horizontal: horizontalWords.file(value) }),
    ),
    indentLevel: facet(
      (look) => look.indent,
      (value) => ({ indent: asIndent(value) }),
    ),
    rowHeight: {
      get: (region, scope) =>
        sizeOf(
          areasOf(region, scope).map(({ top, bottom }) => [top, bottom] as const),
          LAST_ROW,
          (row) => heightInPoints(region.sheet, row),
        ),
      set: (region, value, scope) => {
        for (const { top, bottom } of areasOf(region, scope))
          setRowHeight(scope.workbook, region.sheet, top, bottom, asNumber(value));
      },
    },
    shrinkToFit: facet(
      (look) => look.shrink,
      (value) => ({ shrink: asFlag(value) }),
    ),
    textOrientation: facet(
      (look) => orientationOf(look.rotation),
      (value) => ({ rotation: rotationOf(asNumber(value)) }),
    ),
    // "This property is only intended to be set to true. Setting it to false has no effect."
    useStandardHeight: {
      get: (region, scope) =>
        sizeOf(
          areasOf(region, scope).map(({ top, bottom }) => [top, bottom] as const),
          LAST_ROW,
          (row) => heightInPoints(region.sheet, row) === standardHeight(region.sheet),
        ),
      set: (region, value, scope) => {
        if (!asFlag(value)) return;
        for (const { top, bottom } of areasOf(region, scope)) resetRowHeight(scope.workbook, region.sheet, top, bottom);
      },
    },
    useStandardWidth: {
      get: (region, scope) =>
        sizeOf(
          areasOf(region, scope).map(({ left, right }) => [left, right] as const),
          LAST_COLUMN,
          (column) => isStandardWidth(region.sheet, column),
        ),
      set: (region, value, scope) => {
        if (!asFlag(value)) return;
        for (const { left, right } of areasOf(region, scope))
          resetColumnWidth(scope.workbook, region.sheet, left, right);
      },
    },
    verticalAlignment: facet(
      (look) => verticalWords.api(look.vertical),
      (value) => ({ vertical: verticalWords.file(value) }),
    ),
    wrapText: facet(
      (look) => look.wrap,
      (value) => ({ wrap: asFlag(value) }),
    ),
  },
  navigation: {
    borders: (region) => rangeBordersType.of(region),
    fill: (region) => rangeFillType.of(region),
    font: (region) => rangeFontType.of(region),
    protection: (region) => formatProtectionType.of(region),
  },
  methods: {
    // Texts are not measured here: columns keep their width, rows take the sheet's usual height.
    autofitColumns: (region, _, scope) => {
      requireAllowed(scope.workbook, region.sheet, 'allowFormatColumns');
      return null;
    },
    autofitRows: (region, _, scope) => {
      for (const { top, bottom } of areasOf(region, scope)) resetRowHeight(scope.workbook, region.sheet, top, bottom);
      return null;
    },
  },
});

/** "An integer from 0 to 250 that indicates the indent level." */
function asIndent(value: Json): number {
  const indent = asNumber(value);
  if (!Number.isInteger(indent) || indent < 0 || indent > 250)
    throw new ExcelError('InvalidArgument', 'an indent is 0 to 250');
  return indent;
}

/** learn.microsoft.com/javascript/api/excel/excel.rangefill */
const rangeFillType: ObjectType<Region> = defineObject('RangeFill', {
  properties: {
    // Without a fill "#FFFFFF", like a white one (office-js issue 6218).
    color: facet(
      (look) => look.fill ?? '#FFFFFF',
      (value) => ({ fill: value === '' ? null : asColor(value) }),
    ),
    // Null with and without a fill, as issue 4900 saw it; the documentation has "None" and "Solid".
    pattern: { get: () => null },
    // "If you are setting No Fill, you will get null. And if you fill as white or other color, you will get a number" (issue 4900).
    tintAndShade: { get: (region, scope) => uniformIn(region, scope, (look) => (look.fill === null ? null : 0)) },
  },
  methods: {
    clear: (region, _, scope) => {
      changeRegion(region, scope, { fill: null });
      return null;
    },
  },
});

function fontFacet<K extends keyof FontLook>(
  key: K,
  asValue: (value: Json) => FontLook[K],
  shown: (value: FontLook[K]) => Json = (value) => value,
): Property<Region> {
  return facet(
    (look) => shown(look.font[key]),
    (value) => ({ font: { [key]: asValue(value) } }),
  );
}

/** "The name's length should not be greater than 31 characters." */
function asFontName(value: Json): string {
  const name = asText(value);
  if (name === '' || name.length > 31) throw new ExcelError('InvalidArgument', 'a font name has 1 to 31 characters');
  return name;
}

/** support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 does not say so; Excel's own box takes 1 to 409. */
function asFontSize(value: Json): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw new ExcelError('InvalidArgument', 'a font size is 1 to 409');
  return size;
}

/** learn.microsoft.com/javascript/api/excel/excel.rangefont */
const rangeFontType: ObjectType<Region> = defineObject('RangeFont', {
  properties: {
    bold: fontFacet('bold', asFlag),
    color: fontFacet('color', asColor),
    italic: fontFacet('italic', asFlag),
    name: fontFacet('name', asFontName),
    size: fontFacet('size', asFontSize),
    strikethrough: fontFacet('strikethrough', asFlag),
    underline: fontFacet(
      'underline',
      (value) => underlineWords.file(value),
      (value) => underlineWords.api(value),
    ),
  },
});

/** learn.microsoft.com/javascript/api/excel/excel.formatprotection */
const formatProtectionType: ObjectType<Region> = defineObject('FormatProtection', {
  properties: {
    formulaHidden: facet(
      (look) => look.formulaHidden,
      (value) => ({ formulaHidden: asFlag(value) }),
    ),
    locked: facet(
      (look) => look.locked,
      (value) => ({ locked: asFlag(value) }),
    ),
  },
});
