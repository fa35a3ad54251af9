import { areaAddress, cellAddress, type Area } from '../grid/area';
import type { MarkName, MarkSheet } from '../marks/plan';
import { FIRST_SHEET_ROW } from '../marks/plan-sheet';
import { namesSteps, ruleSteps, valueSteps, type OwnValue } from './apply-block';
import { columnsAddress } from './addresses';
import { isLiteral } from './own-look';
import type { SheetStructure } from './read-structure';
import type { Step } from './steps';

const FONT = 'Times New Roman';
const HEADER = FIRST_SHEET_ROW - 1;
/** The columns of score and rank. */
const CENTRED = [4, 5];
/** Points; as the executor for files has them. */
const HEIGHTS = [26, 36, 24];

/**
 * Writes the sheet `Kết quả`: a title, a note, a header, a row a nominee with a link to its row; printed on landscape
 * A4, as wide as the page, its header on every page.
 * @param existing our sheet of an earlier run that bears the name: it is written anew, so that whoever looks at it
 *   stays there. Its hidden names, which make it ours all the time, are changed and not replaced; `own` are our cells
 * @param pointsPerCharacter what a width of one character is in points
 */
export function resultSheetSteps(
  sheet: MarkSheet,
  existing: (Pick<SheetStructure, 'names'> & { readonly own: Area | null }) | null,
  pointsPerCharacter: number,
): Step[] {
  const { name } = sheet;
  const last = sheet.headers.length - 1;
  const bottom = FIRST_SHEET_ROW + Math.max(sheet.rows.length, 1) - 1;
  const table: Area = { top: HEADER, left: 0, bottom, right: last };
  const values: OwnValue[][] = [
    [sheet.title, ...blanks(last)],
    [sheet.note, ...blanks(last)],
    [...sheet.headers],
    ...sheet.rows.map(({ place, name: nominee, unit, values: said }) => [place, nominee, unit, ...said]),
  ];
  return [
    existing === null ? addStep(name) : emptyStep(name, existing.own),
    ...sheet.names.flatMap((one) => ownNameSteps(name, one, existing)),
    looksStep(name, table),
    ...literalSteps(name, values),
    ...valueSteps(name, { top: 0, left: 0, bottom: values.length - 1, right: last }, values),
    ...linkSteps(sheet),
    frameStep(sheet, table, pointsPerCharacter),
    ...heightSteps(sheet),
    ...ruleSteps(name, sheet.rules),
    pageStep(name),
  ];
}

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

function addStep(name: string): Step {
  return { bytes: 300, queue: (context) => void context.workbook.worksheets.add(name) };
}

function ownNameSteps(sheet: string, own: MarkName, existing: Pick<SheetStructure, 'names'> | null): Step[] {
  const there = existing?.names.find(({ name }) => name.toLowerCase() === own.name.toLowerCase());
  if (there === undefined) return namesSteps(sheet, [own]);
  return [
    {
      bytes: 300 + own.refersTo.length,
      queue: (context) => {
        context.workbook.worksheets.getItem(sheet).names.getItem(there.name).formula = `=${own.refersTo}`;
      },
    },
  ];
}

/** What stands beyond our cells is other people's. @param own where they end; null: not known */
function emptyStep(name: string, own: Area | null): Step {
  return {
    bytes: 1500,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const all = own === null ? sheet.getRange() : sheet.getRange(areaAddress(own));
      sheet.autoFilter.remove();
      all.unmerge();
      all.conditionalFormats.clearAll();
      all.clear('All');
    },
  };
}

function looksStep(name: string, table: Area): Step {
  return {
    bytes: 8000,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const rows = (top: number, bottom: number, left = 0, right = table.right): Excel.Range =>
        sheet.getRange(areaAddress({ top, bottom, left, right }));
      const all = rows(0, table.bottom);
      all.format.font.name = FONT;
      all.format.font.size = 12;
      all.format.wrapText = true;
      all.format.horizontalAlignment = 'Left';
      all.format.verticalAlignment = 'Center';
      const title = rows(0, 0).format.font;
      title.bold = true;
      title.size = 14;
      rows(1, 1).format.font.italic = true;
      for (const top of [0, 1]) rows(top, top).merge(false);
      const header = rows(HEADER, HEADER).format;
      header.font.bold = true;
      header.horizontalAlignment = 'Center';
      header.fill.color = '#DDEBF7';
      for (const column of CENTRED)
        rows(FIRST_SHEET_ROW, table.bottom, column, column).format.horizontalAlignment = 'Center';
      const { borders } = rows(table.top, table.bottom).format;
      for (const side of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const) {
        borders.getItem(side).style = 'Continuous';
        borders.getItem(side).weight = 'Thin';
      }
    },
  };
}

/** Names that begin with `=` or `+` are text. */
function literalSteps(name: string, values: readonly (readonly OwnValue[])[]): Step[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === 'string' && isLiteral(value)
        ? [
            {
              bytes: 300,
              queue: (context: Excel.RequestContext) => {
                context.workbook.worksheets.getItem(name).getRange(cellAddress(row, column)).numberFormat = [['@']];
              },
            },
          ]
        : [],
    ),
  );
}

/** A link sets the cell's look to Excel's own for links: ours follows. */
function linkSteps({ name, rows }: MarkSheet): Step[] {
  const links = rows.map(({ at, place }, n): Step => ({
    bytes: 500 + at.sheet.length + place.length,
    queue: (context) => {
      context.workbook.worksheets.getItem(name).getRange(cellAddress(FIRST_SHEET_ROW + n, 0)).hyperlink = {
        documentReference: `'${at.sheet.replace(/'/g, "''")}'!${cellAddress(at.row, at.column)}`,
        textToDisplay: place,
      };
    },
  }));
  const look: Step = {
    bytes: 1000,
    queue: (context) => {
      const range = context.workbook.worksheets
        .getItem(name)
        .getRange(areaAddress({ top: FIRST_SHEET_ROW, bottom: FIRST_SHEET_ROW + rows.length - 1, left: 0, right: 0 }));
      range.format.font.name = FONT;
      range.format.font.size = 12;
      range.format.font.color = '#0B4F9C';
      range.format.font.underline = 'Single';
    },
  };
  return rows.length === 0 ? [] : [...links, look];
}

function frameStep({ name, widths }: MarkSheet, table: Area, pointsPerCharacter: number): Step {
  return {
    bytes: 3000 + 300 * widths.length,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(FIRST_SHEET_ROW);
      sheet.autoFilter.apply(sheet.getRange(areaAddress(table)));
      widths.forEach((width, column) => {
        sheet.getRange(columnsAddress(column, column)).format.columnWidth = width * pointsPerCharacter;
      });
    },
  };
}

/** In points: a line needs some 16, and some air. Rows of equal height side by side go together. */
function heightSteps({ name, rows, widths }: MarkSheet): Step[] {
  const heights = [
    ...HEIGHTS,
    ...rows.map(({ place, name: nominee, unit, values }) => {
      const texts = [place, nominee, unit, ...values];
      const lines = texts.map((text, n) => Math.ceil(String(text ?? '').length / Math.max(1, (widths[n] ?? 10) - 1)));
      return 6 + 16 * Math.max(1, ...lines);
    }),
  ];
  const steps: Step[] = [];
  for (let top = 0; top < heights.length;) {
    const height = heights[top] ?? 0;
    let bottom = top;
    while (heights[bottom + 1] === height) bottom++;
    const address = `${String(top + 1)}:${String(bottom + 1)}`;
    steps.push({
      bytes: 300,
      queue: (context) => {
        context.workbook.worksheets.getItem(name).getRange(address).format.rowHeight = height;
      },
    });
    top = bottom + 1;
  }
  return steps;
}

/** Margins in points. */
function pageStep(name: string): Step {
  return {
    bytes: 2000,
    queue: (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows(`$${String(HEADER + 1)}:$${String(HEADER + 1)}`);
      const margin = 0.59 * 72;
      pageLayout.topMargin = margin;
      pageLayout.bottomMargin = margin;
      pageLayout.leftMargin = margin;
      pageLayout.rightMargin = margin;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
    },
  };
}
