import { NOTHING_ALLOWED } from '../model/protection';
import { protectSheet, unprotectSheet } from '../model/sheets';
import type { SheetModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType } from '../protocol/object-type';
import { asFields, asFlag, asOneOf } from '../protocol/values';
import type { ProtectionOptions } from '../model/types-objects';
import type { Json } from '../protocol/request';

function optionsOf(given: Json): ProtectionOptions {
  const options: Record<string, unknown> = { ...NOTHING_ALLOWED };
  for (const [name, value] of Object.entries(asFields(given))) {
    if (value === null) continue;
    options[name] = name === 'selectionMode' ? asOneOf(value, ['Normal', 'Unlocked', 'None']) : asFlag(value);
  }
  // Each field was checked where it was set.
  return options as unknown as ProtectionOptions;
}

/** learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtectionType: ObjectType<SheetModel> = defineObject('WorksheetProtection', {
  properties: {
    options: { get: (sheet) => (sheet.protection === null ? null : { ...sheet.protection.options }) },
    protected: { get: (sheet) => sheet.protection !== null },
  },
  methods: {
    // "Fails if the worksheet has already been protected", with AccessDenied (office-js issue 6784).
    protect: (sheet, given, scope) => {
      if (sheet.protection !== null) throw new ExcelError('AccessDenied', 'protected already');
      protectSheet(
        scope.workbook,
        sheet,
        given.has(0) ? optionsOf(given.json(0)) : NOTHING_ALLOWED,
        given.textOr(1, ''),
      );
      return null;
    },
    // Unprotecting what is not protected throws too (office-js issue 6784).
    unprotect: (sheet, given, scope) => {
      if (sheet.protection === null) throw new ExcelError('AccessDenied', 'not protected');
      unprotectSheet(scope.workbook, sheet, given.textOr(0, ''));
      return null;
    },
  },
});
