import type { Area } from '../../grid/area';
import { ExcelError } from '../protocol/excel-error';
import type { Cells, Instance } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { asFields, isList } from '../protocol/values';
import { rangeType } from './range';
import { rangeBordersType, type BorderIndex } from './range-borders';
import { areaOf } from './range-target';
import { regionFrom } from './region';

const borders: ReadonlyMap<string, BorderIndex> = new Map([
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['horizontal', 'InsideHorizontal'],
  ['vertical', 'InsideVertical'],
]);

/** Sets what fields say on an object and those below it; names it does not have are refused. */
function apply(instance: Instance, state: Json, scope: Scope): void {
  for (const [name, value] of Object.entries(asFields(state))) {
    const member = instance.member(name);
    if (member?.kind === 'property' && member.set !== undefined) member.set(value, scope);
    else if (member?.kind === 'navigation') {
      const below = member.go(scope);
      if (below !== null) applyBelow(below, value, scope);
    } else throw new ExcelError('InvalidArgument', `no property ${name} to set`);
  }
}

/** Borders are told by side here, not as a collection. */
function applyBelow(below: Instance, value: Json, scope: Scope): void {
  const region = rangeBordersType.targetOf(below);
  if (region === undefined) {
    apply(below, value, scope);
    return;
  }
  for (const [name, line] of Object.entries(asFields(value))) {
    const border = rangeBordersType.of(region).item(borders.get(name) ?? name, scope);
    if (border !== undefined) apply(border, line, scope);
  }
}

function applyTo(cells: Cells, area: Area, state: Json, scope: Scope): void {
  const [part] = regionFrom(cells.sheet, [area]).parts;
  if (part !== undefined && state !== null) apply(rangeType.of(part), state, scope);
}

function sized(list: Json | undefined, count: number): readonly Json[] {
  if (list === undefined || !isList(list) || list.length !== count)
    throw new ExcelError('InvalidArgument', 'another size than the range');
  return list;
}

/** learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setcellproperties-member(1) */
export function setCellProperties(cells: Cells, data: Json, scope: Scope): void {
  const { top, left, bottom, right } = areaOf(cells, scope);
  sized(data, bottom - top + 1).forEach((row, n) =>
    sized(row, right - left + 1).forEach((state, m) =>
      applyTo(cells, { top: top + n, bottom: top + n, left: left + m, right: left + m }, state, scope),
    ),
  );
}

/** `setColumnProperties`: one object a column of the cells. */
export function setColumnProperties(cells: Cells, data: Json, scope: Scope): void {
  const { top, left, bottom, right } = areaOf(cells, scope);
  sized(data, right - left + 1).forEach((state, n) =>
    applyTo(cells, { top, bottom, left: left + n, right: left + n }, state, scope),
  );
}

/** `setRowProperties`: one object a row of the cells. */
export function setRowProperties(cells: Cells, data: Json, scope: Scope): void {
  const { top, left, bottom, right } = areaOf(cells, scope);
  sized(data, bottom - top + 1).forEach((state, n) =>
    applyTo(cells, { top: top + n, bottom: top + n, left, right }, state, scope),
  );
}
