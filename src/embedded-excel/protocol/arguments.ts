import { ExcelError } from './excel-error';
import type { Instance, ObjectType } from './object-type';
import type { Json } from './request';

/** What one argument of a call is: plain data, or an object the batch knows. */
export type Argument = { readonly json: Json } | { readonly instance: Instance | null };

/** A call's arguments as the members read them; whatever has another shape than asked for is `InvalidArgument`. */
export class Arguments {
  /** @param resolve the object of a path's number, for objects inside of plain data */
  constructor(
    private readonly given: readonly Argument[],
    private readonly resolve: (path: number) => Instance | null = () => null,
  ) {}

  /** Whether the argument is there: not omitted, not null. */
  has(index: number): boolean {
    const argument = this.given[index];
    if (argument === undefined) return false;
    return 'instance' in argument ? argument.instance !== null : argument.json !== null;
  }

  /** Plain data; null where omitted. */
  json(index: number): Json {
    const argument = this.given[index];
    if (argument === undefined) return null;
    if ('instance' in argument) throw new ExcelError('InvalidArgument', `argument ${String(index)} is an object`);
    return argument.json;
  }

  text(index: number): string {
    const value = this.json(index);
    if (typeof value !== 'string') throw new ExcelError('InvalidArgument', `argument ${String(index)} is no text`);
    return value;
  }

  textOr<T>(index: number, otherwise: T): string | T {
    return this.has(index) ? this.text(index) : otherwise;
  }

  number(index: number): number {
    const value = this.json(index);
    if (typeof value !== 'number') throw new ExcelError('InvalidArgument', `argument ${String(index)} is no number`);
    return value;
  }

  numberOr<T>(index: number, otherwise: T): number | T {
    return this.has(index) ? this.number(index) : otherwise;
  }

  flagOr(index: number, otherwise: boolean): boolean {
    if (!this.has(index)) return otherwise;
    const value = this.json(index);
    if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument', `argument ${String(index)} is no boolean`);
    return value;
  }

  /** Whether the argument is an object of `type`. */
  isObject<T>(index: number, type: ObjectType<T>): boolean {
    const argument = this.given[index];
    if (argument === undefined || !('instance' in argument) || argument.instance === null) return false;
    return type.targetOf(argument.instance) !== undefined;
  }

  /** The target of an object inside of plain data, which the client library writes `{_ObjectPathId: n}`. */
  targetIn<T>(json: Json, type: ObjectType<T>): T | undefined {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
    const [path] = Object.entries(json).flatMap(([key, value]) => (key === '_ObjectPathId' ? [value] : []));
    const instance = typeof path === 'number' ? this.resolve(path) : null;
    return instance === null ? undefined : type.targetOf(instance);
  }

  /** The target of an argument that is an object of `type`; undefined where the argument is plain data or omitted. */
  target<T>(index: number, type: ObjectType<T>): T | undefined {
    const argument = this.given[index];
    if (argument === undefined || !('instance' in argument) || argument.instance === null) return undefined;
    const target = type.targetOf(argument.instance);
    if (target === undefined) {
      throw new ExcelError('InvalidArgument', `argument ${String(index)} is a ${argument.instance.className}`);
    }
    return target;
  }
}
