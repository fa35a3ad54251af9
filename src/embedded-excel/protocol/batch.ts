import { ExcelError } from './excel-error';
import { at, locationOf, memberOf } from './members-gate';
import { isInstance, ObjectPaths, type Roots } from './object-paths';
import { registeredEvent, type Instance } from './object-type';
import { answerQuery, identityOf } from './query';
import { ActionKind, type Action, type ActionResult, type Json, type RequestBody, type ResponseBody } from './request';
import type { Scope } from './scope';

/**
 * Runs a batch as Excel does: in order, and up to the first action that fails. What was done before stays done
 * (learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model: there is no transaction).
 * @param before called in front of each action with its index; what it throws fails that action (faults).
 */
export function executeBatch(
  body: RequestBody,
  roots: Roots,
  scope: Scope,
  before: (index: number) => void = () => undefined,
): ResponseBody {
  const paths = new ObjectPaths(body, roots, scope);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      before(index);
      const value = act(action, paths, scope, body.AutoKeepReference ?? false);
      if (action.ActionType === ActionKind.trace) traces.push(action.Id);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: error.location,
          ActionIndex: index,
          HttpStatusCode: error.status,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function act(action: Action, paths: ObjectPaths, scope: Scope, keep: boolean): Json | undefined {
  switch (action.ActionType) {
    case ActionKind.trace:
      return null;
    case ActionKind.recursiveQuery:
    case ActionKind.queryAsJson:
    case ActionKind.ensureUnchanged:
      throw new ExcelError('NotImplemented', `action type ${String(action.ActionType)}`);
  }
  const instance = paths.resolve(action.ObjectPathId);
  // Nothing happens to a null object: Microsoft's own samples begin with `getItemOrNullObject('Sample').delete()`.
  if (instance === null) return null;
  switch (action.ActionType) {
    case ActionKind.instantiate:
      return identityOf(instance, scope, false);
    case ActionKind.query:
      return at(instance, 'load', () => answerQuery(instance, action.QueryInfo ?? {}, scope, keep));
    case ActionKind.method:
      return at(instance, action.Name, () => callMethod(instance, action, paths, scope));
    case ActionKind.setProperty:
      setProperty(instance, action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null, scope);
      return null;
    case ActionKind.update:
      update(instance, action.ObjectState ?? {}, scope);
      return null;
    default:
      throw new ExcelError('InvalidRequest', `action type ${String(action.ActionType)}`);
  }
}

function callMethod(instance: Instance, action: Action, paths: ObjectPaths, scope: Scope): Json {
  if (action.Name === '_KeepReference' && instance.byReference) {
    scope.references.keep(instance);
    return null;
  }
  const member = memberOf(instance, action.Name, scope);
  if (member.kind === 'event') {
    const ends = registeredEvent(action.Name)?.ends ?? false;
    scope.subscriptions[ends ? 'remove' : 'add'](member.number, member.target);
    return null;
  }
  if (member.kind !== 'method')
    throw new ExcelError('InvalidRequest', `${locationOf(instance, action.Name)} is no method`);
  const outcome = member.call(paths.argumentsOf(action.ArgumentInfo), scope);
  if (outcome === undefined) return null;
  return isInstance(outcome) ? identityOf(outcome, scope, false) : outcome;
}

function setProperty(instance: Instance, name: string, value: Json, scope: Scope): void {
  at(instance, name, () => set(instance, name, value, scope));
}

function set(instance: Instance, name: string, value: Json, scope: Scope): void {
  const member = memberOf(instance, name, scope);
  if (member.kind === 'navigation' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const below = member.go(scope);
    if (below !== null) update(below, Object.fromEntries(Object.entries(value)), scope);
    return;
  }
  if (member.kind !== 'property' || member.set === undefined) {
    throw new ExcelError('InvalidOperation', `${locationOf(instance, name)} cannot be set`);
  }
  member.set(value, scope);
}

function update(instance: Instance, state: { readonly [property: string]: Json }, scope: Scope): void {
  for (const [name, value] of Object.entries(state)) setProperty(instance, name, value, scope);
}
