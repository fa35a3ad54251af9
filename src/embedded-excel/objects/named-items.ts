import { addName, areaOfName, changeName, deleteName, findName } from '../model/names';
import type { DefinedName, SheetModel, WorkbookModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type Cells, type Instance, type ObjectType } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { asFlag, asText } from '../protocol/values';
import { sheetReference, sheetAddress } from './range-address';
import { rangeType } from './range';
import { areaOf } from './range-target';
import { worksheetType } from './worksheet';

interface NamesTarget {
  readonly workbook: WorkbookModel;
  /** Null for the workbook's own names. */
  readonly sheet: SheetModel | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

/** Excel writes built-in names with a prefix into files and shows them without (`Print_Area`; a guess for this API). */
const BUILT_IN = '_xlnm.';

function find({ workbook, sheet }: NamesTarget, key: string): DefinedName | undefined {
  const scope = sheet?.id ?? null;
  return findName(workbook, key, scope) ?? findName(workbook, BUILT_IN + key, scope);
}

function nameOf(target: NameTarget): DefinedName {
  const name = find(target, target.name);
  if (name === undefined) throw new ExcelError('ItemNotFound', target.name);
  return name;
}

function shownName(name: DefinedName): string {
  return name.name.startsWith(BUILT_IN) ? name.name.slice(BUILT_IN.length) : name.name;
}

/** Excel.NamedItemType; a formula that is no constant and no range is `Error` here: it is not computed (a guess). */
function typeAndValue(target: NameTarget): readonly [type: string, value: Json] {
  const name = nameOf(target);
  const place = areaOfName(target.workbook, name);
  if (place !== undefined) return ['Range', sheetAddress(place.sheet, place.area)];
  const { formula } = name;
  const text = /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  if (text !== undefined) return ['String', text.replaceAll('""', '"')];
  if (/^(TRUE|FALSE)$/i.test(formula)) return ['Boolean', formula.toUpperCase() === 'TRUE'];
  if (formula.trim() !== '' && Number.isFinite(Number(formula))) return ['Double', Number(formula)];
  return ['Error', '#NAME?'];
}

function cellsOf(target: NameTarget): Cells | null {
  return areaOfName(target.workbook, nameOf(target)) ?? null;
}

/** learn.microsoft.com/javascript/api/excel/excel.nameditem */
const nameType: ObjectType<NameTarget> = defineObject('NamedItem', {
  id: (target) => shownName(nameOf(target)),
  idKey: '_Id',
  properties: {
    comment: {
      get: (target) => nameOf(target).comment,
      set: (target, value) => void changeName(target.workbook, nameOf(target), { comment: asText(value) }),
    },
    formula: {
      get: (target) => `=${nameOf(target).formula}`,
      set: (target, value) => void changeName(target.workbook, nameOf(target), { formula: formulaOf(asText(value)) }),
    },
    name: { get: (target) => shownName(nameOf(target)) },
    scope: { get: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet') },
    type: { get: (target) => typeAndValue(target)[0] },
    value: { get: (target) => typeAndValue(target)[1] },
    visible: {
      get: (target) => nameOf(target).visible,
      set: (target, value) => void changeName(target.workbook, nameOf(target), { visible: asFlag(value) }),
    },
  },
  navigation: {
    // "Throws an error if the item is scoped to the workbook instead."
    worksheet: ({ sheet }) => {
      if (sheet === null) throw new ExcelError('ItemNotFound', "a workbook's name");
      return worksheetType.of(sheet);
    },
    worksheetOrNullObject: ({ sheet }) => (sheet === null ? null : worksheetType.of(sheet)),
  },
  methods: {
    delete: (target) => {
      deleteName(target.workbook, nameOf(target));
      return null;
    },
    // "Throws an error if the named item's type is not a range."
    getRange: (target) => {
      const cells = cellsOf(target);
      if (cells === null) throw new ExcelError('ItemNotFound', 'the name is no range');
      return rangeType.of(cells);
    },
    getRangeOrNullObject: (target) => {
      const cells = cellsOf(target);
      return cells === null ? null : rangeType.of(cells);
    },
  },
});

function formulaOf(text: string): string {
  // A text without "=" names itself, as a constant (a guess).
  return text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
}

function targetOf(target: NamesTarget, name: DefinedName): NameTarget {
  return { ...target, name: name.name };
}

function namesIn({ workbook, sheet }: NamesTarget): readonly DefinedName[] {
  return workbook.names.filter((name) => name.scope === (sheet?.id ?? null));
}

function workbookNames({ workbook }: NamesTarget): Instance[] {
  const whole = { workbook, sheet: null };
  return namesIn(whole).map((name) => nameType.of(targetOf(whole, name)));
}

/** A range given as an object, or a formula. */
function referenceOf(given: { readonly cells: Cells | undefined; readonly text: () => string }, scope: Scope): string {
  if (given.cells === undefined) return formulaOf(given.text());
  return sheetReference(given.cells.sheet, areaOf(given.cells, scope));
}

/** learn.microsoft.com/javascript/api/excel/excel.nameditemcollection: the workbook's own names, or a sheet's. */
export const namesType: ObjectType<NamesTarget> = defineObject('NamedItemCollection', {
  items: (target, { profile }) => [
    ...namesIn(target).map((name) => nameType.of(targetOf(target, name))),
    // On the web a sheet's names were seen with the workbook's behind them (OfficeDev/office-js#1011).
    ...(target.sheet === null || profile.name !== 'web' ? [] : workbookNames(target)),
  ],
  item: (target, key) => {
    const name = typeof key === 'string' ? find(target, key) : undefined;
    if (name === undefined) throw new ExcelError('ItemNotFound', 'no such name');
    return nameType.of(targetOf(target, name));
  },
  methods: {
    add: (target, given, scope) => {
      const cells = given.target(1, rangeType);
      const name = addName(target.workbook, {
        name: given.text(0),
        scope: target.sheet?.id ?? null,
        formula: referenceOf({ cells, text: () => given.text(1) }, scope),
        comment: given.textOr(2, ''),
      });
      return nameType.of(targetOf(target, name));
    },
    getCount: (target) => namesIn(target).length,
    getItemOrNullObject: (target, given) => {
      const name = find(target, given.text(0));
      return name === undefined ? null : nameType.of(targetOf(target, name));
    },
  },
});
