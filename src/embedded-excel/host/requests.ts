import type { RequestBody } from '../protocol/request';

/**
 * - `work`: what the add-in awaits with `context.sync()`.
 * - `release`: only `_RemoveReference`, sent by the client library after a run; nobody awaits it.
 * - `internal`: the client library's own (it reports that ribbon handlers are ready).
 */
export type Purpose = 'work' | 'release' | 'internal';

/** A request as the log keeps it. */
export interface RequestRecord {
  /** From 1, among those of `work`; 0 for the others. */
  readonly number: number;
  readonly purpose: Purpose;
  readonly body: RequestBody;
  /** Bytes of the request's body in UTF-8. */
  readonly bytes: number;
  /** Bytes of the answer's; 0 as long as there is none. */
  answerBytes: number;
  /** `waiting` for ever where a fault says so. */
  state: 'waiting' | 'answered' | 'failed' | 'lost';
  /** Excel's code, or the number of a transport error. */
  error?: string;
}

/** What a request is for: the library's own housekeeping, letting objects go, or the add-in's work. */
export function purposeOf(body: RequestBody): Purpose {
  if (Object.values(body.ObjectPaths).some((path) => path.Name.startsWith('Microsoft.InternalService.')))
    return 'internal';
  const calls = body.Actions.filter((action) => action.ActionType !== 1);
  if (calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference')) return 'release';
  return 'work';
}

const encoder = new TextEncoder();

/** How long a text is in UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
