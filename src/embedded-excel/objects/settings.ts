import { requireWritable } from '../model/guard';
import type { WorkbookModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType } from '../protocol/object-type';
import type { Json } from '../protocol/request';

/** Settings are JSON values by what may be put into them; the model keeps them as `unknown`. */
function stored(workbook: WorkbookModel, key: string): Json {
  const value = workbook.settings.get(key);
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

interface SettingTarget {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

/** learn.microsoft.com/javascript/api/excel/excel.setting */
const settingType: ObjectType<SettingTarget> = defineObject('Setting', {
  id: ({ key }) => key,
  idKey: '_Id',
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => stored(workbook, key),
      set: ({ workbook, key }, value) => {
        requireWritable(workbook);
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      requireWritable(workbook);
      workbook.settings.delete(key);
      return null;
    },
  },
});

/** learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settingsType: ObjectType<WorkbookModel> = defineObject('SettingCollection', {
  items: (workbook) => [...workbook.settings.keys()].map((key) => settingType.of({ workbook, key })),
  item: (workbook, key) => {
    if (typeof key !== 'string' || !workbook.settings.has(key)) throw new ExcelError('ItemNotFound', 'no such setting');
    return settingType.of({ workbook, key });
  },
  methods: {
    // "Sets or adds the specified setting to the workbook."
    add: (workbook, given) => {
      requireWritable(workbook);
      const key = given.text(0);
      workbook.settings.set(key, given.json(1));
      return settingType.of({ workbook, key });
    },
    getCount: (workbook) => workbook.settings.size,
    getItemOrNullObject: (workbook, given) => {
      const key = given.text(0);
      return workbook.settings.has(key) ? settingType.of({ workbook, key }) : null;
    },
  },
});
