import type { WorkbookModel } from '../model/types';
import { defineObject, type ObjectType } from '../protocol/object-type';
import { asFlag } from '../protocol/values';

/** learn.microsoft.com/javascript/api/excel/excel.runtime: turns this add-in's events off and on. */
export const runtimeType: ObjectType<WorkbookModel> = defineObject('Runtime', {
  properties: {
    enableEvents: {
      get: (_, scope) => !scope.subscriptions.silent,
      set: (_, value, scope) => {
        scope.subscriptions.silent = !asFlag(value);
      },
    },
  },
});
