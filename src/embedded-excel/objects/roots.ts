import type { WorkbookModel } from '../model/types';
import type { Roots } from '../protocol/object-paths';
import { defineObject, type ObjectType } from '../protocol/object-type';
import { workbookType } from './workbook';

/** The client library's own service: it says that the handlers of ribbon commands are ready. Nothing depends on it here. */
const addinServiceType: ObjectType<null> = defineObject('AddinInternalService', {
  methods: { notifyActionHandlerReady: () => null },
});

/** Where an add-in's object paths begin. */
export function rootsOf(workbook: WorkbookModel): Roots {
  return {
    workbook: workbookType.of(workbook),
    newObject: (name) =>
      name === 'Microsoft.InternalService.AddinInternalService' ? addinServiceType.of(null) : undefined,
  };
}
