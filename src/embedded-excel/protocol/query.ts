import { hasMember } from '../profiles';
import { ExcelError } from './excel-error';
import { memberOf } from './members-gate';
import type { Instance } from './object-type';
import type { Json, QueryInfo } from './request';
import type { Scope } from './scope';

/** What is asked for: member → what is asked for below it. Empty: all scalars. */
class Selection extends Map<string, Selection> {}

/** `Select: ['name', 'tables/name']` as a tree. The client has already taken `items/` out of the paths. */
function selectionOf(query: QueryInfo): Selection {
  const root = new Selection();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let node: Selection = root;
    for (const step of path.split('/')) {
      if (step === '' || step === '*' || step.toLowerCase() === 'items') continue;
      const key = step.toLowerCase();
      const below = node.get(key) ?? new Selection();
      node.set(key, below);
      node = below;
    }
  }
  return root;
}

/**
 * Answers a `load`: PascalCase keys, objects nested, collections as `_Items` with each item's id.
 * A plain `load()` gives all scalar properties and no objects
 * (learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load), here those of the profile.
 * @param keep whether items that live by reference are kept alive, as `AutoKeepReference` asks.
 */
export function answerQuery(instance: Instance, query: QueryInfo, scope: Scope, keep: boolean): Json {
  return answer(instance, selectionOf(query), scope, keep, query);
}

function answer(instance: Instance, selection: Selection, scope: Scope, keep: boolean, window: QueryInfo = {}): Json {
  const given: Record<string, Json> = { ...identityOf(instance, scope, keep) };
  if (!instance.isCollection) return Object.assign(given, answerMembers(instance, selection, scope, keep));
  const own = new Selection();
  const ofItems = new Selection();
  for (const [name, below] of selection) (instance.member(name) === undefined ? ofItems : own).set(name, below);
  if (own.size > 0) Object.assign(given, answerMembers(instance, own, scope, keep));
  if (own.size > 0 && ofItems.size === 0) return given;
  const first = window.Skip ?? 0;
  const items = instance.items(scope).slice(first, window.Top === undefined ? undefined : first + window.Top);
  return { ...given, _Items: items.map((item) => answer(item, ofItems, scope, keep)) };
}

function answerMembers(instance: Instance, selection: Selection, scope: Scope, keep: boolean): Record<string, Json> {
  const given: Record<string, Json> = {};
  if (selection.size === 0) {
    for (const scalar of instance.scalars()) {
      if (hasMember(scope.profile, instance.className, scalar.name)) given[scalar.wire] = scalar.get(scope);
    }
    return given;
  }
  for (const [name, below] of selection) {
    if (name === '_referenceid') continue;
    const member = memberOf(instance, name, scope);
    if (member.kind === 'property') given[member.wire] = member.get(scope);
    else if (member.kind === 'navigation') {
      const object = member.go(scope);
      given[member.wire] = object === null ? null : answer(object, below, scope, keep);
    } else throw new ExcelError('InvalidArgument', `${instance.className}.${name} cannot be loaded`);
  }
  return given;
}

/** The id or the reference by which the client finds the object again. */
export function identityOf(instance: Instance, scope: Scope, keep: boolean): { readonly [key: string]: Json } {
  if (!instance.byReference) return instance.identity(scope);
  const reference = keep ? scope.references.keep(instance) : scope.references.idOf(instance);
  return reference === undefined ? {} : { _ReferenceId: reference };
}
