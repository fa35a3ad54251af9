import { ExcelError } from './excel-error';
import type { Json } from './request';

/** What a property is set to, as its setter needs it; `InvalidArgument` for another type. */
export function asText(value: Json): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument', 'no text');
  return value;
}

/**
 * A boolean from a request.
 * @throws ExcelError `InvalidArgument`
 */
export function asFlag(value: Json): boolean {
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument', 'no boolean');
  return value;
}

/**
 * A number from a request.
 * @throws ExcelError `InvalidArgument`
 */
export function asNumber(value: Json): number {
  if (typeof value !== 'number') throw new ExcelError('InvalidArgument', 'no number');
  return value;
}

/** One of an enumeration's values. */
export function asOneOf<T extends string>(value: Json, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new ExcelError('InvalidArgument', `none of ${allowed.join(', ')}`);
  return found;
}

/** An object's fields; arrays and scalars are refused. */
export function asFields(value: Json): { readonly [key: string]: Json } {
  if (typeof value !== 'object' || value === null || isList(value))
    throw new ExcelError('InvalidArgument', 'no object');
  return value;
}

/** Whether a value from a request is a list. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
