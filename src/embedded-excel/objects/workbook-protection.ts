import { requireWritable } from '../model/guard';
import type { WorkbookModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType } from '../protocol/object-type';

/**
 * learn.microsoft.com/javascript/api/excel/excel.workbookprotection: of the structure (sheets cannot be added, deleted, renamed,
 * moved). Passwords are not checked: the model has none. `AccessDenied` in the state already reached: office-js issue 6784.
 */
export const workbookProtectionType: ObjectType<WorkbookModel> = defineObject('WorkbookProtection', {
  properties: { protected: { get: (workbook) => workbook.structureProtected } },
  methods: {
    protect: (workbook) => {
      requireWritable(workbook);
      if (workbook.structureProtected) throw new ExcelError('AccessDenied', 'protected already');
      workbook.structureProtected = true;
      return null;
    },
    unprotect: (workbook) => {
      requireWritable(workbook);
      if (!workbook.structureProtected) throw new ExcelError('AccessDenied', 'not protected');
      workbook.structureProtected = false;
      return null;
    },
  },
});
