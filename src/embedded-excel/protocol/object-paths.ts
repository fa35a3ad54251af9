import { Arguments, type Argument } from './arguments';
import { ExcelError } from './excel-error';
import { at, memberOf } from './members-gate';
import type { Instance } from './object-type';
import { PathKind, type ArgumentInfo, type ObjectPath, type RequestBody } from './request';
import type { Scope } from './scope';

/** Where paths begin. */
export interface Roots {
  readonly workbook: Instance;
  /** Objects the client makes by name (`Microsoft.InternalService.AddinInternalService`). */
  readonly newObject: (name: string) => Instance | undefined;
}

/**
 * Resolves the object paths of one batch, each once and when first needed: the client instantiates ranges twice, and an
 * `add` must not run twice. Null is a null object; whatever is reached from it is null too.
 */
export class ObjectPaths {
  private readonly resolved = new Map<number, Instance | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: Roots,
    private readonly scope: Scope,
  ) {}

  resolve(id: number): Instance | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw new ExcelError('InvalidRequest', `no object path ${String(id)}`);
    const instance = this.follow(path);
    this.resolved.set(id, instance);
    return instance;
  }

  argumentsOf(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info?.Arguments ?? []).map((json, index): Argument => {
        const reference = references[index];
        if (typeof reference === 'number' && reference > 0) return { instance: this.resolve(reference) };
        return { json };
      }),
      (path) => this.resolve(path),
    );
  }

  private follow(path: ObjectPath): Instance | null {
    switch (path.ObjectPathType) {
      case PathKind.root:
        return this.roots.workbook;
      case PathKind.nullObject:
        return null;
      case PathKind.newObject: {
        const made = this.roots.newObject(path.Name);
        if (made === undefined) throw new ExcelError('ApiNotFound', path.Name);
        return made;
      }
      case PathKind.reference: {
        const kept = this.scope.references.get(path.Name);
        if (kept === undefined) throw new ExcelError('InvalidReference', path.Name);
        return kept;
      }
      default:
        return this.fromParent(path);
    }
  }

  private fromParent(path: ObjectPath): Instance | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    return at(parent, path.Name === '' ? 'getItem' : path.Name, () => this.below(parent, path));
  }

  private below(parent: Instance, path: ObjectPath): Instance | null {
    const given = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathKind.indexer) {
      const item = parent.item(given.json(0), this.scope);
      if (item === undefined) throw new ExcelError('NotImplemented', `${parent.className} has no indexer`);
      return item;
    }
    const member = memberOf(parent, path.Name, this.scope);
    if (member.kind === 'navigation') return member.go(this.scope);
    if (member.kind !== 'method')
      throw new ExcelError('InvalidRequest', `${parent.className}.${path.Name} is no object`);
    const outcome = member.call(given, this.scope);
    return isInstance(outcome) ? outcome : null;
  }
}

/** Whether what a call gave is an object, not a value. */
export function isInstance(outcome: unknown): outcome is Instance {
  return typeof outcome === 'object' && outcome !== null && 'className' in outcome && 'identity' in outcome;
}
