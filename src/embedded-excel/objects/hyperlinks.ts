import type { Area } from '../../grid/area';
import { escapeXml } from '../../xlsx/patch-text';
import { cellAt } from '../model/cells';
import { requireAllowed, requireUnlocked } from '../model/guard';
import { contains } from '../../grid/area';
import { addressOf, parseReference } from '../model/references';
import { changeLook } from '../model/set-look';
import { formulaText, setValues } from '../model/set-values';
import type { SheetModel, WorkbookModel } from '../model/types';
import { attributeIn, childrenNamed, parseNode } from '../model/xml-node';
import { ExcelError } from '../protocol/excel-error';
import type { Json } from '../protocol/request';
import { asFields, asText } from '../protocol/values';

const PIECE = 'hyperlinks';

/** Excel's own colour for links. */
const LINK_COLOR = '#0563C1';

/** The link of a range's first cell: learn.microsoft.com/javascript/api/excel/excel.rangehyperlink. Addresses outside are not told. */
export function hyperlinkOf(sheet: SheetModel, { top, left }: Area): Json {
  const piece = sheet.pieces.find(({ local }) => local === PIECE);
  if (piece === undefined) return null;
  for (const node of childrenNamed(parseNode(piece.xml), 'hyperlink')) {
    const area = parseReference(attributeIn(node, 'ref') ?? '')?.area;
    if (area === undefined || !contains(area, top, left)) continue;
    return {
      documentReference: attributeIn(node, 'location') ?? null,
      screenTip: attributeIn(node, 'tooltip') ?? null,
      textToDisplay: String(formulaText(cellAt(sheet, top, left))),
    };
  }
  return null;
}

/** A link to a place in the workbook; the cell shows its text in the look that Excel gives links (a guess: blue, underlined). */
export function setHyperlink(workbook: WorkbookModel, sheet: SheetModel, area: Area, value: Json): void {
  const { address = null, documentReference = null, screenTip = null, textToDisplay = null } = asFields(value);
  if (address !== null) throw new ExcelError('NotImplemented', 'links out of the workbook');
  requireAllowed(workbook, sheet, 'allowInsertHyperlinks');
  requireUnlocked(workbook, sheet, area);
  const tip = screenTip === null ? '' : ` tooltip="${escapeXml(asText(screenTip))}"`;
  const location = escapeXml(asText(documentReference));
  putLink(sheet, area, `<hyperlink ref="${addressOf(area)}" location="${location}"${tip}/>`);
  if (textToDisplay !== null) setValues(workbook, sheet, area, asText(textToDisplay));
  changeLook(workbook, sheet, area, { font: { color: LINK_COLOR, underline: 'single' } });
}

/** One link a cell: a former one on exactly these cells goes. Links are not moved by insertions here. */
function putLink(sheet: SheetModel, area: Area, xml: string): void {
  const at = sheet.pieces.findIndex(({ local }) => local === PIECE);
  const inside = at < 0 ? '' : /^<[^>]*>([^]*)<\/[^>]*>$/.exec(sheet.pieces[at]?.xml ?? '')?.[1];
  const former = new RegExp(`<hyperlink [^>]*ref="${addressOf(area)}"[^>]*/>`, 'g');
  const piece = { local: PIECE, xml: `<${PIECE}>${(inside ?? '').replace(former, '')}${xml}</${PIECE}>` };
  if (at < 0) sheet.pieces.push(piece);
  else sheet.pieces[at] = piece;
}
