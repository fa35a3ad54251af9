import { standardHeight, standardWidth as widthOfFile } from '../model/columns';
import { requireWritable } from '../model/guard';
import type { SheetModel } from '../model/types';
import { attributeIn, childNamed, element, withAttributes, withChild, type XmlNode } from '../model/xml-node';
import { ExcelError } from '../protocol/excel-error';
import type { Property } from '../protocol/object-type';
import { asFlag, asText } from '../protocol/values';

/** A switch of the sheet's view, on unless the file says otherwise (ECMA-376 part 1, 18.3.1.87). */
function viewSwitch(attribute: string, writtenAs: string): Property<SheetModel> {
  return {
    writtenAs,
    get: (sheet) => !/^(0|false)$/.test(attributeIn(viewOf(sheet), attribute) ?? '1'),
    set: (sheet, value, scope) => {
      requireWritable(scope.workbook);
      const view = withAttributes(viewOf(sheet), { [attribute]: asFlag(value) ? undefined : 0 });
      sheet.nodes.set('sheetViews', withChild(viewsOf(sheet), 'sheetView', view, ['sheetView']));
    },
  };
}

function viewsOf(sheet: SheetModel): XmlNode {
  return sheet.nodes.get('sheetViews') ?? element('sheetViews');
}

function viewOf(sheet: SheetModel): XmlNode {
  return childNamed(viewsOf(sheet), 'sheetView') ?? element('sheetView', { workbookViewId: 0 });
}

const tabColor: Property<SheetModel> = {
  // "#RRGGBB", or "" for none. A theme's colour is not resolved: shown as none.
  get: (sheet) => {
    const rgb = attributeIn(childNamed(sheet.nodes.get('sheetPr'), 'tabColor'), 'rgb');
    return rgb === undefined ? '' : `#${rgb.slice(-6).toUpperCase()}`;
  },
  set: (sheet, value, scope) => {
    requireWritable(scope.workbook);
    const text = asText(value);
    if (text !== '' && !/^#[0-9a-f]{6}$/i.test(text)) throw new ExcelError('InvalidArgument', 'no colour');
    const color = text === '' ? null : element('tabColor', { rgb: `FF${text.slice(1).toUpperCase()}` });
    sheet.nodes.set(
      'sheetPr',
      withChild(sheet.nodes.get('sheetPr') ?? element('sheetPr'), 'tabColor', color, ['tabColor']),
    );
  },
};

/** In characters of text, 8.43 of Calibri 11: the file counts the margin of 5 pixels of 7 a character too (a guess). */
const standardWidth: Property<SheetModel> = {
  get: (sheet) => Math.round((widthOfFile(sheet) - 5 / 7) * 100) / 100,
};

/** How a sheet looks on screen. The client library calls two of them otherwise when it writes: `Gridlines`, `Headings`. */
export const sheetView = {
  standardHeight: { get: standardHeight },
  standardWidth,
  showGridlines: viewSwitch('showGridLines', 'Gridlines'),
  showHeadings: viewSwitch('showRowColHeaders', 'Headings'),
  tabColor,
};
