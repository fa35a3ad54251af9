import type { Area } from '../../grid/area';
import { isOn } from '../../xlsx/xml-part';
import { requireUnprotected } from './guard';
import { areaOfName, deleteName, findName, setName } from './names';
import { absoluteAddress, quotedName } from './references';
import type { SheetModel, WorkbookModel } from './types';
import { attributeIn, childNamed, element, textIn, withAttributes, withChild, type XmlNode } from './xml-node';
import { escapeXml } from '../../xlsx/patch-text';

/** How a sheet is printed. Margins in points. */
export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** Number of ECMA-376 part 1, 18.3.1.63: 9 is A4, 8 A3, 1 Letter. */
  readonly paperSize: number;
  /** Percent; null where the sheet is fitted to pages. */
  readonly scale: number | null;
  /** Pages wide and high, 0 for as many as needed; null where it is not fitted. */
  readonly fit: { readonly width: number; readonly height: number } | null;
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly firstPageNumber: number | null;
  /** With Excel's codes: `&C&P`. */
  readonly header: string;
  readonly footer: string;
}

const POINTS_PER_INCH = 72;
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** A sheet's page layout; margins in points. */
export function pageLayout(sheet: SheetModel): PageLayout {
  const setup = sheet.nodes.get('pageSetup');
  const options = sheet.nodes.get('printOptions');
  const marginNode = sheet.nodes.get('pageMargins');
  const texts = sheet.nodes.get('headerFooter');
  const fitted = isOn(attributeIn(childNamed(sheet.nodes.get('sheetPr'), 'pageSetUpPr'), 'fitToPage'));
  const margin = (name: keyof typeof MARGINS): number =>
    Number(attributeIn(marginNode, name) ?? MARGINS[name]) * POINTS_PER_INCH;
  return {
    orientation: attributeIn(setup, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
    paperSize: Number(attributeIn(setup, 'paperSize') ?? 1),
    scale: fitted ? null : Number(attributeIn(setup, 'scale') ?? 100),
    fit: fitted
      ? { width: Number(attributeIn(setup, 'fitToWidth') ?? 1), height: Number(attributeIn(setup, 'fitToHeight') ?? 1) }
      : null,
    margins: {
      left: margin('left'),
      right: margin('right'),
      top: margin('top'),
      bottom: margin('bottom'),
      header: margin('header'),
      footer: margin('footer'),
    },
    centerHorizontally: isOn(attributeIn(options, 'horizontalCentered')),
    centerVertically: isOn(attributeIn(options, 'verticalCentered')),
    printGridlines: isOn(attributeIn(options, 'gridLines')),
    printHeadings: isOn(attributeIn(options, 'headings')),
    firstPageNumber: isOn(attributeIn(setup, 'useFirstPageNumber'))
      ? Number(attributeIn(setup, 'firstPageNumber') ?? 1)
      : null,
    header: textIn(childNamed(texts, 'oddHeader')),
    footer: textIn(childNamed(texts, 'oddFooter')),
  };
}

const SHEET_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const TEXT_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/** Changes how a sheet is printed; what is not named stays. */
export function setPageLayout(workbook: WorkbookModel, sheet: SheetModel, change: Partial<PageLayout>): void {
  requireUnprotected(workbook, sheet);
  const flag = (value: boolean | undefined, before: string | undefined): string | undefined =>
    value === undefined ? before : value ? '1' : undefined;
  const update = (name: string, edit: (node: XmlNode) => XmlNode): void => {
    const before = sheet.nodes.get(name) ?? element(name);
    const after = edit(before);
    if (after !== before) sheet.nodes.set(name, after);
  };
  const { orientation, paperSize, scale, fit, margins, firstPageNumber, header, footer } = change;
  if (orientation !== undefined) update('pageSetup', (node) => withAttributes(node, { orientation }));
  if (paperSize !== undefined) update('pageSetup', (node) => withAttributes(node, { paperSize }));
  if (firstPageNumber !== undefined)
    update('pageSetup', (node) =>
      withAttributes(node, {
        firstPageNumber: firstPageNumber ?? undefined,
        useFirstPageNumber: firstPageNumber === null ? undefined : 1,
      }),
    );
  if (fit !== undefined && fit !== null) {
    update('pageSetup', (node) =>
      withAttributes(node, { scale: undefined, fitToWidth: fit.width, fitToHeight: fit.height }),
    );
    setFitted(true);
  } else if (scale !== undefined && scale !== null) {
    update('pageSetup', (node) => withAttributes(node, { scale, fitToWidth: undefined, fitToHeight: undefined }));
    setFitted(false);
  }
  if (margins !== undefined)
    update('pageMargins', (node) =>
      withAttributes(
        node,
        Object.fromEntries(Object.entries(margins).map(([name, points]) => [name, points / POINTS_PER_INCH])),
      ),
    );
  if (
    change.centerHorizontally !== undefined ||
    change.centerVertically !== undefined ||
    change.printGridlines !== undefined ||
    change.printHeadings !== undefined
  )
    update('printOptions', (node) =>
      withAttributes(node, {
        horizontalCentered: flag(change.centerHorizontally, attributeIn(node, 'horizontalCentered')),
        verticalCentered: flag(change.centerVertically, attributeIn(node, 'verticalCentered')),
        headings: flag(change.printHeadings, attributeIn(node, 'headings')),
        gridLines: flag(change.printGridlines, attributeIn(node, 'gridLines')),
      }),
    );
  const text = (name: string, value: string): XmlNode | null =>
    value === '' ? null : element(name, {}, [escapeXml(value)]);
  if (header !== undefined)
    update('headerFooter', (node) => withChild(node, 'oddHeader', text('oddHeader', header), TEXT_ORDER));
  if (footer !== undefined)
    update('headerFooter', (node) => withChild(node, 'oddFooter', text('oddFooter', footer), TEXT_ORDER));

  function setFitted(fitted: boolean): void {
    update('sheetPr', (node) => {
      const page = childNamed(node, 'pageSetUpPr') ?? element('pageSetUpPr');
      return withChild(node, 'pageSetUpPr', withAttributes(page, { fitToPage: fitted ? 1 : undefined }), SHEET_ORDER);
    });
  }
}

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** The print area where it is one rectangle; null where there is none, or several. */
export function printArea(workbook: WorkbookModel, sheet: SheetModel): Area | null {
  const name = findName(workbook, PRINT_AREA, sheet.id);
  return name === undefined ? null : (areaOfName(workbook, name)?.area ?? null);
}

/** Null takes the print area away. */
export function setPrintArea(workbook: WorkbookModel, sheet: SheetModel, area: Area | null): void {
  setPrintName(
    workbook,
    sheet,
    PRINT_AREA,
    area === null ? null : `${quotedName(sheet.name)}!${absoluteAddress(area)}`,
  );
}

/** Rows repeated on each page; columns that repeat already stay. */
export function setPrintTitleRows(workbook: WorkbookModel, sheet: SheetModel, rows: Area | null): void {
  const before = findName(workbook, PRINT_TITLES, sheet.id)?.formula.split(',') ?? [];
  const columns = before.filter((one) => /\$[A-Z]+:\$[A-Z]+$/i.test(one));
  const titles = rows === null ? [] : [`${quotedName(sheet.name)}!${absoluteAddress(rows)}`];
  const all = [...columns, ...titles];
  setPrintName(workbook, sheet, PRINT_TITLES, all.length === 0 ? null : all.join(','));
}

function setPrintName(workbook: WorkbookModel, sheet: SheetModel, name: string, formula: string | null): void {
  requireUnprotected(workbook, sheet);
  const there = findName(workbook, name, sheet.id);
  if (formula !== null) setName(workbook, { name, scope: sheet.id, formula });
  else if (there !== undefined) deleteName(workbook, there);
}
