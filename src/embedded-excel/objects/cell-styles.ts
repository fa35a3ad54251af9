import { orientationOf } from '../../grid/look-words';
import { cellStyles, cellStyleOf, type CellStyle } from '../model/cell-styles';
import { emit } from '../model/events';
import { requireAllowed } from '../model/guard';
import { addressOf } from '../model/references';
import { restyle } from '../model/set-look';
import type { CellLook, StyleTable } from '../model/styles';
import { lookOf } from '../model/styles-look';
import type { WorkbookModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType, type Property } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import { asText } from '../protocol/values';
import { horizontalWords, underlineWords, verticalWords } from './look-words';
import { stylesIn } from './looks-in';
import { areasOf, type Region } from './region';

/** Built-in styles are told as words without blanks (`Heading1`): learn.microsoft.com/javascript/api/excel/excel.builtinstyle */
function shownName({ name, builtIn }: CellStyle): string {
  return builtIn && !/%/.test(name) ? name.replaceAll(/[ \-]/g, '') : name;
}

/** The name as the API tells it. */
export function shownStyle(styles: StyleTable, name: string): string {
  const style = cellStyles(styles).find((one) => one.name === name);
  return style === undefined ? name : shownName(style);
}

function styleNamed(styles: StyleTable, name: string): CellStyle | undefined {
  const wanted = name.toLowerCase();
  return cellStyles(styles).find((one) => [one.name.toLowerCase(), shownName(one).toLowerCase()].includes(wanted));
}

/**
 * The cell style of a region; setting it takes away every other format of its cells, number formats too.
 * learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-style-member
 */
export const cellStyleProperty: Property<Region> = {
  get: (region, scope) => {
    const { styles } = scope.workbook;
    const names = new Set<string>();
    for (const area of areasOf(region, scope))
      for (const style of stylesIn(region.sheet, area)) names.add(cellStyleOf(styles, style));
    const [name, another] = names;
    return name === undefined || another !== undefined ? null : shownStyle(styles, name);
  },
  set: (region, value, scope) => {
    const { workbook } = scope;
    const style = styleNamed(workbook.styles, asText(value));
    if (style === undefined) throw new ExcelError('InvalidArgument', 'no such style');
    requireAllowed(workbook, region.sheet, 'allowFormatCells');
    for (const area of areasOf(region, scope)) {
      restyle(region.sheet, area, () => style.style);
      emit(workbook, { type: 'format-changed', sheet: region.sheet.id, address: addressOf(area) });
    }
  },
};

function shown(read: (look: CellLook) => Json): Property<CellStyle> {
  return { get: ({ style }, scope) => read(lookOf(scope.workbook.styles, style)) };
}

/** Read only here: the add-in defines no styles. learn.microsoft.com/javascript/api/excel/excel.style */
const styleType: ObjectType<CellStyle> = defineObject('Style', {
  id: shownName,
  properties: {
    builtIn: { get: ({ builtIn }) => builtIn },
    formulaHidden: shown((look) => look.formulaHidden),
    horizontalAlignment: shown((look) => horizontalWords.api(look.horizontal)),
    indentLevel: shown((look) => look.indent),
    locked: shown((look) => look.locked),
    name: { get: shownName },
    numberFormat: shown((look) => look.numberFormat),
    shrinkToFit: shown((look) => look.shrink),
    textOrientation: shown((look) => orientationOf(look.rotation)),
    verticalAlignment: shown((look) => verticalWords.api(look.vertical)),
    wrapText: shown((look) => look.wrap),
  },
  navigation: {
    fill: (style) => styleFillType.of(style),
    font: (style) => styleFontType.of(style),
  },
});

const styleFillType: ObjectType<CellStyle> = defineObject('RangeFill', {
  properties: {
    color: shown((look) => look.fill ?? '#FFFFFF'),
    pattern: { get: () => null },
    tintAndShade: shown((look) => (look.fill === null ? null : 0)),
  },
});

const styleFontType: ObjectType<CellStyle> = defineObject('RangeFont', {
  properties: {
    bold: shown(({ font }) => font.bold),
    color: shown(({ font }) => font.color),
    italic: shown(({ font }) => font.italic),
    name: shown(({ font }) => font.name),
    size: shown(({ font }) => font.size),
    strikethrough: shown(({ font }) => font.strikethrough),
    underline: shown(({ font }) => underlineWords.api(font.underline)),
  },
});

function found(style: CellStyle | undefined): CellStyle {
  if (style === undefined) throw new ExcelError('ItemNotFound', 'no such style');
  return style;
}

/** learn.microsoft.com/javascript/api/excel/excel.stylecollection */
export const stylesType: ObjectType<WorkbookModel> = defineObject('StyleCollection', {
  items: ({ styles }) => cellStyles(styles).map((style) => styleType.of(style)),
  item: ({ styles }, key) => styleType.of(found(styleNamed(styles, asText(key)))),
  methods: {
    getCount: ({ styles }) => cellStyles(styles).length,
    getItemAt: ({ styles }, given) => styleType.of(found(cellStyles(styles)[given.number(0)])),
    getItemOrNullObject: ({ styles }, given) => {
      const style = styleNamed(styles, given.text(0));
      return style === undefined ? null : styleType.of(style);
    },
  },
});
