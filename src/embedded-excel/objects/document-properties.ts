import { requireWritable } from '../model/guard';
import type { CustomPropertyValue, WorkbookModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType, type Property } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import { asText } from '../protocol/values';

/** @param local name in docProps/core.xml or app.xml */
function property(local: string): Property<WorkbookModel> {
  return {
    get: (workbook) => workbook.properties.get(local) ?? '',
    set: (workbook, value) => {
      requireWritable(workbook);
      workbook.properties.set(local, asText(value));
    },
  };
}

/** learn.microsoft.com/javascript/api/excel/excel.documentproperties */
export const documentPropertiesType: ObjectType<WorkbookModel> = defineObject('DocumentProperties', {
  properties: {
    author: property('creator'),
    category: property('category'),
    comments: property('description'),
    company: property('Company'),
    creationDate: { get: (workbook) => workbook.properties.get('created') ?? null },
    keywords: property('keywords'),
    lastAuthor: { get: (workbook) => workbook.properties.get('lastModifiedBy') ?? '' },
    manager: property('Manager'),
    subject: property('subject'),
    title: property('title'),
  },
  navigation: { custom: (workbook) => customPropertiesType.of(workbook) },
});

interface CustomTarget {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

/** Keys are told apart without regard to case: learn.microsoft.com/javascript/api/excel/excel.custompropertycollection */
function findKey(workbook: WorkbookModel, key: string): string | undefined {
  return [...workbook.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
}

function customValue(value: Json): CustomPropertyValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = asText(value);
  // "The value of the custom property … a string of at most 255 characters."
  if (text.length > 255) throw new ExcelError('InvalidArgument', 'longer than 255 characters');
  return text;
}

function typeName(value: CustomPropertyValue | undefined): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  if (typeof value === 'boolean') return 'Boolean';
  return value instanceof Date ? 'Date' : 'String';
}

/** learn.microsoft.com/javascript/api/excel/excel.customproperty */
const customPropertyType: ObjectType<CustomTarget> = defineObject('CustomProperty', {
  properties: {
    key: { get: ({ key }) => key },
    type: { get: ({ workbook, key }) => typeName(workbook.customProperties.get(key)) },
    value: {
      get: ({ workbook, key }) => {
        const value = workbook.customProperties.get(key) ?? null;
        return value instanceof Date ? value.toISOString() : value;
      },
      set: ({ workbook, key }, value) => {
        requireWritable(workbook);
        workbook.customProperties.set(key, customValue(value));
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      requireWritable(workbook);
      workbook.customProperties.delete(key);
      return null;
    },
  },
});

const customPropertiesType: ObjectType<WorkbookModel> = defineObject('CustomPropertyCollection', {
  items: (workbook) => [...workbook.customProperties.keys()].map((key) => customPropertyType.of({ workbook, key })),
  item: (workbook, given) => {
    const key = typeof given === 'string' ? findKey(workbook, given) : undefined;
    if (key === undefined) throw new ExcelError('ItemNotFound', 'no such property');
    return customPropertyType.of({ workbook, key });
  },
  methods: {
    // "Creates a new or sets an existing custom property."
    add: (workbook, given) => {
      requireWritable(workbook);
      const key = findKey(workbook, given.text(0)) ?? given.text(0);
      workbook.customProperties.set(key, customValue(given.json(1)));
      return customPropertyType.of({ workbook, key });
    },
    deleteAll: (workbook) => {
      requireWritable(workbook);
      workbook.customProperties.clear();
      return null;
    },
    getCount: (workbook) => workbook.customProperties.size,
    getItemOrNullObject: (workbook, given) => {
      const key = findKey(workbook, given.text(0));
      return key === undefined ? null : customPropertyType.of({ workbook, key });
    },
  },
});
