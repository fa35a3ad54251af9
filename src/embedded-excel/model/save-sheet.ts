import { usedArea } from './cells';
import { NODE_CHILDREN } from './load-sheet';
import { addressOf } from './references';
import { cellsXml, columnsXml } from './save-cells';
import { filterNode, protectionNode, rulesXml, validationsXml } from './save-rules';
import { renderedViews } from './sheet-view';
import type { SheetModel } from './types';
import { renderNode } from './xml-node';

/** CT_Worksheet's children in order (ECMA-376 part 1, 18.3.1.99). */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** What a sheet's XML says of the workbook around it. */
export interface SheetSurroundings {
  readonly active: boolean;
  readonly shared: ReadonlyMap<string, number>;
  /** Relationship of each of the sheet's tables, and of the drawing of its new charts (null: none). */
  readonly tables: readonly string[];
  readonly drawing: string | null;
  /** Namespace of `r:id`. */
  readonly relationships: string;
  readonly main: string;
}

/** A worksheet's part, anew: what is modelled from the model, every other child as it was. */
export function sheetXml(sheet: SheetModel, around: SheetSurroundings): string {
  const pieces: { rank: number; xml: string }[] = [];
  let rank = 0;
  for (const piece of sheet.pieces) {
    const known = ORDER.indexOf(piece.local);
    // Alternatives (mc:AlternateContent) stay behind what they followed.
    rank = known < 0 ? rank : known;
    pieces.push({ rank, xml: piece.xml });
  }
  const put = (local: string, xml: string): void => {
    if (xml !== '') pieces.push({ rank: ORDER.indexOf(local), xml });
  };
  for (const local of NODE_CHILDREN) {
    const node = local === 'sheetViews' ? renderedViews(sheet, around.active) : sheet.nodes.get(local);
    if (node !== undefined) put(local, renderNode(node));
  }
  const used = usedArea(sheet, false);
  put('dimension', `<dimension ref="${used === null ? 'A1' : addressOf(used)}"/>`);
  put('cols', columnsXml(sheet.columns));
  put('sheetData', cellsXml(sheet, around.shared));
  put('sheetProtection', sheet.protection === null ? '' : renderNode(protectionNode(sheet.protection)));
  put('autoFilter', sheet.autoFilter === null ? '' : renderNode(filterNode(sheet.autoFilter)));
  put('mergeCells', mergesXml(sheet));
  put('conditionalFormatting', rulesXml(sheet.conditionalFormats));
  put('dataValidations', validationsXml(sheet.validations));
  const r = `xmlns:r="${around.relationships}" r:id=`;
  if (around.drawing !== null) put('drawing', `<drawing ${r}"${around.drawing}"/>`);
  if (around.tables.length > 0)
    put(
      'tableParts',
      `<tableParts count="${String(around.tables.length)}">${around.tables.map((id) => `<tablePart ${r}"${id}"/>`).join('')}</tableParts>`,
    );
  const sorted = pieces.map((piece, n) => ({ ...piece, n })).sort((a, b) => a.rank - b.rank || a.n - b.n);
  const root = rootTag(sheet.file.root, around);
  const name = /^<([^\s/>]+)/.exec(root)?.[1] ?? 'worksheet';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}${sorted.map((piece) => piece.xml).join('')}</${name}>`;
}

/** What the model writes bears no prefix: where the root's own names do, it says what none means. */
function rootTag(root: string, around: SheetSurroundings): string {
  if (root === '') return `<worksheet xmlns="${around.main}" xmlns:r="${around.relationships}">`;
  return /\sxmlns\s*=/.test(root) ? root : root.replace(/>$/, ` xmlns="${around.main}">`);
}

function mergesXml(sheet: SheetModel): string {
  if (sheet.merges.length === 0) return '';
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${addressOf(merge)}"/>`).join('');
  return `<mergeCells count="${String(sheet.merges.length)}">${merges}</mergeCells>`;
}
