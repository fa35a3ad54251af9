import type { RequestBody } from '../protocol/request';
import type { Fault } from './fault';

/** A fault for the first request of a kind. */
interface Awaited {
  readonly isMeant: (body: RequestBody) => boolean;
  readonly fault: Fault;
}

/** Which faults come at which request. Requests count from 1; only those that do work count (see host/requests.ts). */
export class Faults {
  private readonly planned = new Map<number, Fault[]>();
  private always: Fault[] = [];
  private awaited: Awaited[] = [];

  /** Plays a fault at one request. Several at the same request are played in the order given. */
  at(request: number, fault: Fault): this {
    this.planned.set(request, [...(this.planned.get(request) ?? []), fault]);
    return this;
  }

  /** Plays a fault at the first request that is meant. */
  atFirst(isMeant: (body: RequestBody) => boolean, fault: Fault): this {
    this.awaited.push({ isMeant, fault });
    return this;
  }

  /** A request came: the faults that waited for one like it are played at it. */
  meet(request: number, body: RequestBody): void {
    for (const { fault } of this.awaited.filter(({ isMeant }) => isMeant(body))) this.at(request, fault);
    this.awaited = this.awaited.filter(({ isMeant }) => !isMeant(body));
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
    this.awaited = [];
  }

  of(request: number): readonly Fault[] {
    return [...this.always, ...(this.planned.get(request) ?? [])];
  }
}
