import { areasIn } from './load-rules';
import { addressOf } from './references';
import { parseReference } from './references';
import type { Selection, SheetModel } from './types';
import {
  attributeIn,
  childNamed,
  childrenNamed,
  element,
  localName,
  withAttributes,
  withChild,
  type XmlNode,
} from './xml-node';

type Freeze = SheetModel['freeze'];

/** Frozen panes of the first view. @see ECMA-376 part 1, 18.3.1.66 */
export function freezeIn(views: XmlNode | undefined): Freeze {
  const pane = childNamed(childNamed(views, 'sheetView'), 'pane');
  if (!/^frozen/.test(attributeIn(pane, 'state') ?? '')) return null;
  return { rows: Number(attributeIn(pane, 'ySplit') ?? 0), columns: Number(attributeIn(pane, 'xSplit') ?? 0) };
}

/** The selection in the active pane of the first view. @see ECMA-376 part 1, 18.3.1.78 */
export function selectionIn(views: XmlNode | undefined): Selection {
  const view = childNamed(views, 'sheetView');
  const active = attributeIn(childNamed(view, 'pane'), 'activePane') ?? 'topLeft';
  const selections = childrenNamed(view, 'selection');
  const selection = selections.find((one) => (attributeIn(one, 'pane') ?? 'topLeft') === active) ?? selections.at(-1);
  const areas = areasIn(attributeIn(selection, 'sqref') ?? attributeIn(selection, 'activeCell') ?? 'A1');
  const cell = parseReference(attributeIn(selection, 'activeCell') ?? 'A1')?.area ?? areas[0];
  return { row: cell?.top ?? 0, column: cell?.left ?? 0, areas };
}

/** The views with freeze and selection as the model has them; untouched where they already say so. */
export function renderedViews(sheet: SheetModel, active: boolean): XmlNode {
  const views =
    sheet.nodes.get('sheetViews') ?? element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 })]);
  let view = childNamed(views, 'sheetView') ?? element('sheetView', { workbookViewId: 0 });
  const freeze = freezeIn(views);
  if (freeze?.rows !== sheet.freeze?.rows || freeze?.columns !== sheet.freeze?.columns)
    view = withFreeze(view, sheet.freeze);
  if (JSON.stringify(selectionIn({ ...views, children: [view] })) !== JSON.stringify(sheet.selection))
    view = withSelection(view, sheet.selection);
  view = withAttributes(view, { tabSelected: active ? 1 : undefined });
  return withChild(views, 'sheetView', view, ['sheetView']);
}

const ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];

function withFreeze(view: XmlNode, freeze: Freeze): XmlNode {
  const bare = {
    ...view,
    children: view.children.filter((one) => typeof one === 'string' || localName(one) !== 'selection'),
  };
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return withChild(bare, 'pane', null, ORDER);
  const corner = addressOf({ top: freeze.rows, bottom: freeze.rows, left: freeze.columns, right: freeze.columns });
  const pane = element('pane', {
    xSplit: freeze.columns === 0 ? undefined : freeze.columns,
    ySplit: freeze.rows === 0 ? undefined : freeze.rows,
    topLeftCell: corner,
    activePane: freeze.columns === 0 ? 'bottomLeft' : freeze.rows === 0 ? 'topRight' : 'bottomRight',
    state: 'frozen',
  });
  return withChild(bare, 'pane', pane, ORDER);
}

function withSelection(view: XmlNode, selection: Selection): XmlNode {
  const pane = attributeIn(childNamed(view, 'pane'), 'activePane');
  const address = addressOf({
    top: selection.row,
    bottom: selection.row,
    left: selection.column,
    right: selection.column,
  });
  const node = element('selection', {
    pane,
    activeCell: address,
    sqref: selection.areas.map(addressOf).join(' '),
  });
  const isSame = (one: XmlNode | string): boolean =>
    typeof one !== 'string' && localName(one) === 'selection' && attributeIn(one, 'pane') === pane;
  const at = view.children.findIndex(isSame);
  if (at >= 0) return { ...view, children: view.children.with(at, node) };
  const last = view.children.findLastIndex((one) => typeof one !== 'string' && /(^|:)(pane|selection)$/.test(one.name));
  return { ...view, children: view.children.toSpliced(last + 1, 0, node) };
}
