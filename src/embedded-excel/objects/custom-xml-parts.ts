import { requireWritable } from '../model/guard';
import type { CustomXmlPart, WorkbookModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType } from '../protocol/object-type';

interface PartsTarget {
  readonly workbook: WorkbookModel;
  /** Only parts of this namespace; null for all. */
  readonly namespace: string | null;
}

interface PartTarget {
  readonly workbook: WorkbookModel;
  readonly id: string;
}

/** The root element's namespace, without an XML parser: parts are small and written by add-ins. Empty where it has none. */
function namespaceOf(xml: string): string {
  const root = /<(?![?!])((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(xml)?.[1] ?? '';
  const prefix = /^([^\s:/>]+):/.exec(root)?.[1];
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1] ?? '';
}

function partOf({ workbook, id }: PartTarget): CustomXmlPart {
  const part = workbook.customXmlParts.find((one) => one.id === id);
  if (part === undefined) throw new ExcelError('ItemNotFound', 'no such part');
  return part;
}

function partsOf({ workbook, namespace }: PartsTarget): CustomXmlPart[] {
  return workbook.customXmlParts.filter((part) => namespace === null || namespaceOf(part.xml) === namespace);
}

function checked(xml: string): string {
  if (!xml.trimStart().startsWith('<')) throw new ExcelError('InvalidArgument', 'no XML');
  return xml;
}

/** Excel gives a GUID in braces. */
function newId(workbook: WorkbookModel): string {
  return `{${String(workbook.nextId++).padStart(8, '0')}-0000-4000-8000-000000000000}`;
}

/** learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
const partType: ObjectType<PartTarget> = defineObject('CustomXmlPart', {
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (target) => namespaceOf(partOf(target).xml) },
  },
  methods: {
    delete: (target) => {
      const { workbook } = target;
      requireWritable(workbook);
      const gone = partOf(target);
      workbook.customXmlParts = workbook.customXmlParts.filter((part) => part !== gone);
      return null;
    },
    getXml: (target) => partOf(target).xml,
    setXml: (target, given) => {
      const { workbook } = target;
      requireWritable(workbook);
      const changed = { ...partOf(target), xml: checked(given.text(0)) };
      workbook.customXmlParts = workbook.customXmlParts.map((part) => (part.id === target.id ? changed : part));
      return null;
    },
  },
});

const methods = {
  getCount: (target: PartsTarget) => partsOf(target).length,
};

/** learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection: those of one namespace. */
const scopedPartsType: ObjectType<PartsTarget> = defineObject('CustomXmlPartScopedCollection', {
  items: (target) => partsOf(target).map(({ id }) => partType.of({ workbook: target.workbook, id })),
  methods: {
    ...methods,
    // "If the collection contains exactly one item, this method returns it."
    getOnlyItemOrNullObject: (target) => {
      const [part, another] = partsOf(target);
      return part === undefined || another !== undefined
        ? null
        : partType.of({ workbook: target.workbook, id: part.id });
    },
  },
});

/** learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export const customXmlPartsType: ObjectType<PartsTarget> = defineObject('CustomXmlPartCollection', {
  items: (target) => partsOf(target).map(({ id }) => partType.of({ workbook: target.workbook, id })),
  item: ({ workbook }, key) => {
    const id = typeof key === 'string' ? key : '';
    return partType.of({ workbook, id: partOf({ workbook, id }).id });
  },
  methods: {
    ...methods,
    add: ({ workbook }, given) => {
      requireWritable(workbook);
      const part = { id: newId(workbook), xml: checked(given.text(0)), part: null };
      workbook.customXmlParts = [...workbook.customXmlParts, part];
      return partType.of({ workbook, id: part.id });
    },
    getByNamespace: ({ workbook }, given) => scopedPartsType.of({ workbook, namespace: given.text(0) }),
    getItemOrNullObject: ({ workbook }, given) => {
      const id = given.text(0);
      return workbook.customXmlParts.some((part) => part.id === id) ? partType.of({ workbook, id }) : null;
    },
  },
});
