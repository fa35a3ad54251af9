import type { Area } from '../../grid/area';
import { isWholeRows } from '../model/limits';
import { areaOfName, findName } from '../model/names';
import {
  pageLayout,
  printArea,
  setPageLayout,
  setPrintArea,
  setPrintTitleRows,
  type PageLayout,
} from '../model/page-layout';
import type { SheetModel } from '../model/types';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType, type Property } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { asFields, asFlag, asNumber, asOneOf } from '../protocol/values';
import { headersFootersType } from './headers-footers';
import { paperSizes } from './paper-sizes';
import { rangeAreasType } from './range-areas';
import { rangeType } from './range';
import { areaOf, cellsAt } from './range-target';
import { regionFrom } from './region';

type MarginName = keyof PageLayout['margins'];
type FlagName = 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings';

function flag(name: FlagName): Property<SheetModel> {
  return {
    get: (sheet) => pageLayout(sheet)[name],
    set: (sheet, value, scope) => setPageLayout(scope.workbook, sheet, { [name]: asFlag(value) }),
  };
}

/** Points. */
function margin(name: MarginName): Property<SheetModel> {
  return {
    get: (sheet) => pageLayout(sheet).margins[name],
    set: (sheet, value, scope) =>
      setPageLayout(scope.workbook, sheet, { margins: { ...pageLayout(sheet).margins, [name]: asNumber(value) } }),
  };
}

/** Either a scale or a number of pages; what is left out of a fit is automatic: learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions */
function zoomChange(value: Json): Partial<PageLayout> {
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = asFields(value);
  if (horizontalFitToPages === null && verticalFitToPages === null) {
    const percent = asNumber(scale);
    if (percent < 10 || percent > 400) throw new ExcelError('InvalidArgument', 'a scale is 10 to 400');
    return { scale: percent };
  }
  const pages = (given: Json): number => (given === null ? 0 : asNumber(given));
  return { fit: { width: pages(horizontalFitToPages), height: pages(verticalFitToPages) } };
}

function zoomOf(sheet: SheetModel): Json {
  const { scale, fit } = pageLayout(sheet);
  if (fit === null) return { scale, horizontalFitToPages: null, verticalFitToPages: null };
  const pages = (count: number): number | null => (count === 0 ? null : count);
  return { scale: null, horizontalFitToPages: pages(fit.width), verticalFitToPages: pages(fit.height) };
}

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS: readonly MarginName[] = ['left', 'right', 'top', 'bottom', 'header', 'footer'];

function marginsFrom(sheet: SheetModel, given: Arguments): PageLayout['margins'] {
  const factor = POINTS[asOneOf(given.json(0), ['Points', 'Inches', 'Centimeters'])];
  const margins: Record<MarginName, number> = { ...pageLayout(sheet).margins };
  const fields = asFields(given.json(1));
  for (const name of MARGINS) if (typeof fields[name] === 'number') margins[name] = fields[name] * factor;
  return margins;
}

/** A range, or an address on this sheet. */
function areaGiven(sheet: SheetModel, given: Arguments, scope: Scope): Area {
  return areaOf(given.target(0, rangeType) ?? cellsAt(scope, sheet, given.text(0)), scope);
}

function titleRows(sheet: SheetModel, scope: Scope): Area | null {
  const formulas = findName(scope.workbook, '_xlnm.Print_Titles', sheet.id)?.formula.split(',') ?? [];
  const areas = formulas.map((formula) => areaOfName(scope.workbook, { formula, scope: sheet.id })?.area);
  return areas.find((area) => area !== undefined && isWholeRows(area)) ?? null;
}

/** learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayoutType: ObjectType<SheetModel> = defineObject('PageLayout', {
  properties: {
    bottomMargin: margin('bottom'),
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    firstPageNumber: {
      get: (sheet) => pageLayout(sheet).firstPageNumber ?? '',
      set: (sheet, value, scope) =>
        setPageLayout(scope.workbook, sheet, { firstPageNumber: value === '' ? null : asNumber(value) }),
    },
    footerMargin: margin('footer'),
    headerMargin: margin('header'),
    leftMargin: margin('left'),
    orientation: {
      get: (sheet) => (pageLayout(sheet).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (sheet, value, scope) => {
        const landscape = asOneOf(value, ['Portrait', 'Landscape']) === 'Landscape';
        setPageLayout(scope.workbook, sheet, { orientation: landscape ? 'landscape' : 'portrait' });
      },
    },
    paperSize: {
      get: (sheet) => paperSizes[pageLayout(sheet).paperSize - 1] ?? null,
      set: (sheet, value, scope) =>
        setPageLayout(scope.workbook, sheet, { paperSize: paperSizes.indexOf(asOneOf(value, paperSizes)) + 1 }),
    },
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    zoom: {
      get: (sheet) => zoomOf(sheet),
      set: (sheet, value, scope) => setPageLayout(scope.workbook, sheet, zoomChange(value)),
    },
  },
  navigation: { headersFooters: (sheet) => headersFootersType.of(sheet) },
  methods: {
    // "If there is no print area, an ItemNotFound error will be thrown."
    getPrintArea: (sheet, _, scope) => {
      const area = printArea(scope.workbook, sheet);
      if (area === null) throw new ExcelError('ItemNotFound', 'no print area');
      return rangeAreasType.of(regionFrom(sheet, [area]));
    },
    getPrintAreaOrNullObject: (sheet, _, scope) => {
      const area = printArea(scope.workbook, sheet);
      return area === null ? null : rangeAreasType.of(regionFrom(sheet, [area]));
    },
    getPrintTitleRowsOrNullObject: (sheet, _, scope) => {
      const area = titleRows(sheet, scope);
      return area === null ? null : rangeType.of({ sheet, area });
    },
    setPrintArea: (sheet, given, scope) => {
      setPrintArea(scope.workbook, sheet, areaGiven(sheet, given, scope));
      return null;
    },
    setPrintMargins: (sheet, given, scope) => {
      setPageLayout(scope.workbook, sheet, { margins: marginsFrom(sheet, given) });
      return null;
    },
    setPrintTitleRows: (sheet, given, scope) => {
      setPrintTitleRows(scope.workbook, sheet, areaGiven(sheet, given, scope));
      return null;
    },
  },
});
