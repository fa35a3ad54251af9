import type { Fault } from './fault';

/** Which faults come at which request. Requests count from 1; only those that do work count (see host/requests.ts). */
export class Faults {
  private readonly planned = new Map<number, Fault[]>();
  private always: Fault[] = [];

  /** Plays a fault at one request. Several at the same request are played in the order given. */
  at(request: number, fault: Fault): this {
    this.planned.set(request, [...(this.planned.get(request) ?? []), fault]);
    return this;
  }

  /** Plays a fault at each request until `end` is called. */
  begin(fault: Fault): this {
    this.always.push(fault);
    return this;
  }

  /** Ends all faults, those to come included. */
  end(): void {
    this.planned.clear();
    this.always = [];
  }

  of(request: number): readonly Fault[] {
    return [...this.always, ...(this.planned.get(request) ?? [])];
  }
}
