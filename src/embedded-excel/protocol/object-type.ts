/**
 * # How an object of Excel's model is added
 *
 * One file an object in `objects/`, declared as data on the workbook model:
 *
 *     export const worksheetType: ObjectType<SheetModel> = defineObject('Worksheet', {
 *       id: (sheet) => sheet.id,
 *       properties: {
 *         name: { get: (sheet) => sheet.name, set: (sheet, value, scope) => renameSheet(scope.workbook, sheet, text(value)) },
 *         id: { get: (sheet) => sheet.id },
 *       },
 *       navigation: { tables: (sheet) => tablesType.of(sheet) },
 *       methods: { getRange: (sheet, given, scope) => rangeType.of(rangeIn(scope, sheet, given)), activate: … },
 *     });
 *
 * - The name is the class in Microsoft's types, members have their names there (camelCase): from them the framework knows the
 *   requirement set and answers `ApiNotFound` where the profile has not got it. What is not declared answers `NotImplemented`.
 * - `T`, the target, is what the object stands for: a sheet of the model, `{sheet, area}`, a name. Targets are looked up
 *   for each batch anew, so they may hold references into the model. Write the type of the constant (`ObjectType<…>`):
 *   objects refer to each other in circles.
 * - `properties`: scalars, loaded by `load('name')` and all of them by a plain `load()`. `get` gives JSON. Without `set` a write
 *   is refused (`InvalidOperation`). `writtenAs` is the name by which the client library sets it where it uses another one (`Gridlines`).
 * - `navigation`: objects reached by a property; null makes a null object. Loads nest through them.
 * - `methods`: give JSON (a ClientResult), an object's `of(target)` (a method that returns an object), null for the null object
 *   of an `…OrNullObject`, or nothing. Arguments through `given` (see arguments.ts): `given.text(0)`, `given.target(0, rangeType)`.
 * - A collection declares `items` (and `item` for `getItem(key)`, the indexer). Its own scalars (`count`) are properties.
 * - `id` goes out with each instance and item, so that the client finds the object again by the collection's indexer in later
 *   batches; `idKey: '_Id'` for settings. `byReference` instead is for what has no key (ranges): the client asks to keep those
 *   alive and to let go of them; they are counted (references.ts).
 * - `cells`: what it stands for where it is kept by reference; ranges move when rows before them are inserted.
 * - `events`: public name → name on the wire and number; `eventTarget` is what its messages are addressed to.
 * - Refuse by `throw new ExcelError('ItemNotFound')`; a `ModelError` of the model passes through with its code.
 * - Each behaviour cites its page in a comment, or says that it is a guess.
 *
 * A new root-level object hangs on `objects/workbook.ts`. Tests run it on the genuine office.js (`test/support/embedded.ts`).
 */
import type { Arguments } from './arguments';
import type { Json } from './request';
import type { Scope } from './scope';
import type { SheetModel } from '../model/types';
import type { Area } from '../../grid/area';

/** Cells of a sheet. They move when rows and columns before them come and go; null when they themselves were deleted. */
export interface Cells {
  readonly sheet: SheetModel;
  area: Area | null;
}

export interface Property<T> {
  readonly get: (target: T, scope: Scope) => Json;
  readonly set?: (target: T, value: Json, scope: Scope) => void;
  readonly writtenAs?: string;
}

/** What a method gives back. */
export type Outcome = Json | Instance | undefined;

export interface EventDefinition {
  /** `DataChanged` for `_RegisterDataChangedEvent`. */
  readonly wire: string;
  /** The number its messages carry. */
  readonly number: number;
}

export interface ObjectDefinition<T> {
  readonly id?: (target: T, scope: Scope) => string | number;
  readonly idKey?: 'Id' | '_Id';
  readonly byReference?: boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T, scope: Scope) => Instance | null>>;
  readonly methods?: Readonly<Record<string, (target: T, given: Arguments, scope: Scope) => Outcome>>;
  readonly items?: (target: T, scope: Scope) => readonly Instance[];
  readonly item?: (target: T, key: Json, scope: Scope) => Instance;
  /** The cells it stands for: they move along while it is kept by reference (objects/follow-change.ts). */
  readonly cells?: (target: T) => readonly Cells[];
  readonly events?: Readonly<Record<string, EventDefinition>>;
  readonly eventTarget?: (target: T) => string;
}

/** A member as the framework handles it, whatever the target's type. */
export type Member =
  | {
      readonly kind: 'property';
      readonly name: string;
      readonly wire: string;
      readonly get: (scope: Scope) => Json;
      readonly set: ((value: Json, scope: Scope) => void) | undefined;
    }
  | {
      readonly kind: 'navigation';
      readonly name: string;
      readonly wire: string;
      readonly go: (scope: Scope) => Instance | null;
    }
  | {
      readonly kind: 'method';
      readonly name: string;
      readonly call: (given: Arguments, scope: Scope) => Outcome;
    }
  | { readonly kind: 'event'; readonly name: string; readonly number: number; readonly target: string };

/** An object of some type with its target. */
export interface Instance {
  readonly className: string;
  readonly byReference: boolean;
  readonly isCollection: boolean;
  readonly target: unknown;
  /** By any spelling: `name`, `Name`, a wire name; of an event `_RegisterDataChangedEvent`. */
  member(name: string): Member | undefined;
  /** All scalar properties, for a plain `load()`. */
  scalars(): Extract<Member, { kind: 'property' }>[];
  identity(scope: Scope): { readonly [key: string]: Json };
  items(scope: Scope): readonly Instance[];
  item(key: Json, scope: Scope): Instance | undefined;
  cells(): readonly Cells[];
}

export interface ObjectType<T> {
  readonly className: string;
  of(target: T): Instance;
  /** The target of an instance of this type; undefined for others. */
  targetOf(instance: Instance): T | undefined;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `_RegisterDataChangedEvent`, `_RegisterEventNameChanged` → `datachanged`, `namechanged`; undefined for other names. */
export function registeredEvent(name: string): { readonly key: string; readonly ends: boolean } | undefined {
  const match = /^_(un)?register(?:event)?(\w+?)(?:event)?$/i.exec(name);
  if (match?.[2] === undefined) return undefined;
  return { key: `event:${match[2].toLowerCase()}`, ends: match[1] !== undefined };
}

type Bind<T> = (target: T) => Member;

function bindersOf<T>(definition: ObjectDefinition<T>): Map<string, Bind<T>> {
  const binders = new Map<string, Bind<T>>();
  for (const [name, { get, set, writtenAs = name }] of Object.entries(definition.properties ?? {})) {
    const bind: Bind<T> = (target) => ({
      kind: 'property',
      name,
      wire: pascal(name),
      get: (scope) => get(target, scope),
      set: set && ((value, scope) => set(target, value, scope)),
    });
    binders.set(name.toLowerCase(), bind).set(writtenAs.toLowerCase(), bind);
  }
  for (const [name, go] of Object.entries(definition.navigation ?? {})) {
    const bind: Bind<T> = (target) => ({
      kind: 'navigation',
      name,
      wire: pascal(name),
      go: (scope) => go(target, scope),
    });
    binders.set(name.toLowerCase(), bind);
  }
  for (const [name, call] of Object.entries(definition.methods ?? {})) {
    const bind: Bind<T> = (target) => ({ kind: 'method', name, call: (given, scope) => call(target, given, scope) });
    binders.set(name.toLowerCase(), bind);
  }
  for (const [name, { wire, number }] of Object.entries(definition.events ?? {})) {
    const bind: Bind<T> = (target) => ({
      kind: 'event',
      name,
      number,
      target: definition.eventTarget?.(target) ?? 'Workbook',
    });
    binders.set(`event:${wire.toLowerCase()}`, bind);
  }
  return binders;
}

/** Declares an object; see the head of this file. */
export function defineObject<T>(className: string, definition: ObjectDefinition<T>): ObjectType<T> {
  const binders = bindersOf(definition);
  const scalarNames = Object.keys(definition.properties ?? {}).map((name) => name.toLowerCase());

  class Bound implements Instance {
    readonly className = className;
    readonly byReference = definition.byReference ?? false;
    readonly isCollection = definition.items !== undefined;
    constructor(readonly target: T) {}

    member(name: string): Member | undefined {
      return binders.get(registeredEvent(name)?.key ?? name.toLowerCase())?.(this.target);
    }

    scalars(): Extract<Member, { kind: 'property' }>[] {
      return scalarNames.flatMap((name) => {
        const member = this.member(name);
        return member?.kind === 'property' ? [member] : [];
      });
    }

    identity(scope: Scope): { readonly [key: string]: Json } {
      if (definition.id === undefined) return {};
      return { [definition.idKey ?? 'Id']: definition.id(this.target, scope) };
    }

    items(scope: Scope): readonly Instance[] {
      return definition.items?.(this.target, scope) ?? [];
    }

    item(key: Json, scope: Scope): Instance | undefined {
      return definition.item?.(this.target, key, scope);
    }

    cells(): readonly Cells[] {
      return definition.cells?.(this.target) ?? [];
    }
  }

  return {
    className,
    of: (target) => new Bound(target),
    targetOf: (instance) => (instance instanceof Bound ? instance.target : undefined),
  };
}
