import type { Json } from './request';

/** A message about an event, as the client library's handler takes it. */
export interface EventMessage {
  readonly number: number;
  /** A worksheet's or table's id, or `Workbook` for events of collections. */
  readonly target: string;
  readonly args: { readonly [key: string]: Json };
  readonly remote: boolean;
}

/**
 * Which events the client registered for. Excel sends only those: registering costs a request, and a handler that was removed
 * hears no more (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events).
 */
export class Subscriptions {
  private readonly counts = new Map<string, number>();
  /** While true nothing is sent: `runtime.enableEvents = false`. */
  silent = false;

  constructor(private readonly send: (message: EventMessage) => void) {}

  /** How many registrations are alive. */
  get count(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  add(number: number, target: string): void {
    const key = `${String(number)} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(number: number, target: string): void {
    const key = `${String(number)} ${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  clear(): void {
    this.counts.clear();
    this.silent = false;
  }

  raise(message: EventMessage): void {
    if (this.silent || !this.counts.has(`${String(message.number)} ${message.target}`)) return;
    this.send(message);
  }
}
