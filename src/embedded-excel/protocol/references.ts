import type { Instance } from './object-type';

/**
 * Objects without a key that the client asked to keep (`_KeepReference`) and has not let go of (`_RemoveReference`).
 * What stays after a run is a leak: learn.microsoft.com/javascript/api/office/officeextension.trackedobjects.
 */
export class References {
  private readonly kept = new Map<string, Instance>();
  private readonly ids = new WeakMap<Instance, string>();
  private last = 0;

  /** How many are alive. */
  get count(): number {
    return this.kept.size;
  }

  keep(instance: Instance): string {
    const known = this.idOf(instance);
    if (known !== undefined) return known;
    const id = `ref_${String(++this.last)}`;
    this.kept.set(id, instance);
    this.ids.set(instance, id);
    return id;
  }

  /** The id of a kept instance. */
  idOf(instance: Instance): string | undefined {
    const id = this.ids.get(instance);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  get(id: string): Instance | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  all(): Instance[] {
    return [...this.kept.values()];
  }
}
