import type { EventDefinition } from '../protocol/object-type';
import { eventNumber } from './event-numbers';

const event = (wire: string, number: number): EventDefinition => ({ wire, number });

/** Events that a sheet and the collection of sheets share; names on the wire as the client library registers them. */
export const sheetEvents: Readonly<Record<string, EventDefinition>> = {
  onActivated: event('Activated', eventNumber.activated),
  onCalculated: event('Calculated', eventNumber.calculated),
  onChanged: event('DataChanged', eventNumber.changed),
  onColumnSorted: event('ColumnSorted', eventNumber.columnSorted),
  onDeactivated: event('Deactivated', eventNumber.deactivated),
  onFormatChanged: event('FormatChanged', eventNumber.formatChanged),
  onFormulaChanged: event('FormulaChanged', eventNumber.formulaChanged),
  onNameChanged: event('NameChanged', eventNumber.nameChanged),
  onProtectionChanged: event('ProtectionChanged', eventNumber.protectionChanged),
  onRowHiddenChanged: event('RowHiddenChanged', eventNumber.rowHiddenChanged),
  onRowSorted: event('RowSorted', eventNumber.rowSorted),
  onSelectionChanged: event('SelectionChanged', eventNumber.selectionChanged),
  onVisibilityChanged: event('VisibilityChanged', eventNumber.visibilityChanged),
};

/** Those of the collection alone. */
export const collectionEvents: Readonly<Record<string, EventDefinition>> = {
  ...sheetEvents,
  onAdded: event('Added', eventNumber.added),
  onDeleted: event('Deleted', eventNumber.deleted),
  onMoved: event('Moved', eventNumber.moved),
};
