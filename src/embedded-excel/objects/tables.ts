import type { SheetModel } from '../model/types';
import type { TableModel } from '../model/types-objects';
import { defineObject, type ObjectType } from '../protocol/object-type';

interface ScopedTables {
  readonly sheet: SheetModel;
  readonly tables: readonly TableModel[];
}

/** learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export const scopedTablesType: ObjectType<ScopedTables> = defineObject('TableScopedCollection', {
  methods: { getCount: ({ tables }) => tables.length },
});
