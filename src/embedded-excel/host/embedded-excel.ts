import { Faults } from '../faults/faults';
import { actAs, subscribe } from '../model/events';
import type { WorkbookModel } from '../model/types';
import { followChange } from '../objects/follow-change';
import { rootsOf } from '../objects/roots';
import type { Profile } from '../profiles';
import { executeBatch } from '../protocol/batch';
import { ExcelError } from '../protocol/excel-error';
import { References } from '../protocol/references';
import { fullLimits, newApplication, type Limits, type Scope } from '../protocol/scope';
import { Subscriptions, type EventMessage } from '../protocol/subscriptions';
import type { RequestBody, ResponseBody } from '../protocol/request';
import { eventMessages } from './event-messages';
import { bytesOf, purposeOf, type RequestRecord } from './requests';

/** A transport error, or the answer's text. */
export type Reply = { readonly transport: number } | { readonly body: string };

export interface EmbeddedOptions {
  readonly profile: Profile;
  /** `vi-VN` where left out. */
  readonly locale?: string;
  /** Milliseconds each request takes to be answered. */
  readonly latency?: number;
  /**
   * Which pane a request comes from, where several may be alive in one program's memory: requests of a pane that was closed are
   * not executed. Without it all requests come from the present pane.
   */
  readonly paneOf?: () => unknown;
  /** A pane is gone, whoever or whatever closed it. */
  readonly paneClosed?: (pane: unknown) => void;
}

/** One open workbook in one Excel, as the add-in's pane meets it through `window.external`. */
export class EmbeddedExcel {
  readonly requests: RequestRecord[] = [];
  readonly faults = new Faults();
  readonly references = new References();
  readonly application = newApplication();
  readonly subscriptions = new Subscriptions((message) => this.deliver(message));
  /** Errors of the embedded Excel itself: none is right. */
  readonly crashes: unknown[] = [];
  readonly profile: Profile;
  readonly locale: string;
  latency: number;
  readonly limits: Limits;
  /** Whether somebody is editing a cell: what the add-in asks is refused until that ends. */
  cellEdit = false;
  /** Whether a pane that closed had handlers: its client library still holds them, so the next pane needs a library of its own. */
  leftHandlers = false;
  private readonly paneOf: () => unknown;
  private readonly paneClosed: (pane: unknown) => void;
  private readonly deadPanes = new Set<unknown>();
  /** Counts panes, so that a message to one that is gone is dropped. */
  private generation = 0;
  private works = 0;
  private pending = 0;
  private readonly handlers = new Set<(message: EventMessage) => void>();

  constructor(
    readonly workbook: WorkbookModel,
    options: EmbeddedOptions,
  ) {
    this.profile = options.profile;
    this.locale = options.locale ?? 'vi-VN';
    this.latency = options.latency ?? 0;
    this.limits = fullLimits(options.profile);
    this.paneOf = options.paneOf ?? (() => 'pane');
    this.paneClosed = options.paneClosed ?? (() => undefined);
    subscribe(workbook, (event) => {
      followChange(this.references, event);
      for (const message of eventMessages(event)) this.subscriptions.raise(message);
    });
  }

  /** Work requests so far. */
  get workRequests(): readonly RequestRecord[] {
    return this.requests.filter((request) => request.purpose === 'work');
  }

  /** The pane goes: nothing it sends is executed any more, its references and event handlers are gone. */
  closePane(pane: unknown = this.paneOf()): void {
    this.deadPanes.add(pane);
    this.generation++;
    this.leftHandlers ||= this.subscriptions.count > 0;
    this.references.releaseAll();
    this.subscriptions.clear();
    this.paneClosed(pane);
  }

  /** A new pane is opened. Needed only without `paneOf`; the old pane must be silent by now. */
  openPane(): void {
    this.deadPanes.delete(this.paneOf());
  }

  /** A client library's handler hears of events; gives how to end that. An add-in may have several pages open. */
  onMessage(handler: (message: EventMessage) => void): () => void {
    this.handlers.add(handler);
    return () => void this.handlers.delete(handler);
  }

  /** Takes a request; `reply` is called later, or never where a fault says so. */
  receive(text: string, reply: (answer: Reply) => void): void {
    const pane = this.paneOf();
    // A pane that is gone sends nothing: what still runs in a test's memory is no request.
    if (this.isDead(pane)) return;
    const body: RequestBody = JSON.parse(text);
    const purpose = purposeOf(body);
    const record: RequestRecord = {
      number: purpose === 'work' ? ++this.works : 0,
      purpose,
      body,
      bytes: bytesOf(text),
      answerBytes: 0,
      state: 'waiting',
    };
    this.requests.push(record);
    if (purpose === 'work') this.faults.meet(record.number, body);
    const slow = this.faults
      .of(record.number)
      .reduce((sum, fault) => sum + (fault.kind === 'slow' ? fault.milliseconds : 0), 0);
    this.later(() => {
      const answer = this.isDead(pane) ? undefined : this.serve(body, record, pane);
      if (answer === undefined || this.isDead(pane)) record.state = 'lost';
      else {
        record.state = record.error === undefined ? 'answered' : 'failed';
        reply(answer);
      }
    }, this.latency + slow);
  }

  /** Resolves when everything received was answered and every event delivered, or never will be. */
  async idle(): Promise<void> {
    while (this.pending > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  private later(work: () => void, milliseconds: number): void {
    this.pending++;
    setTimeout(() => {
      try {
        work();
      } finally {
        this.pending--;
      }
    }, milliseconds);
  }

  private isDead(pane: unknown): boolean {
    return this.deadPanes.has(pane);
  }

  /** Plays the request's faults and executes it; undefined where no answer comes. */
  private serve(body: RequestBody, record: RequestRecord, pane: unknown): Reply | undefined {
    const faults = record.purpose === 'work' ? this.faults.of(record.number) : [];
    const refuse = (transport: number): Reply => {
      record.error = String(transport);
      return { transport };
    };
    for (const fault of faults)
      if (fault.kind === 'edit') actAs(this.workbook, fault.by, () => fault.edit(this.workbook));
    if (this.cellEdit && record.purpose === 'work') return refuse(CELL_EDIT);
    for (const fault of faults) {
      if (fault.kind === 'cell-edit') return refuse(CELL_EDIT);
      if (fault.kind === 'transport' && fault.code !== RESPONSE_TOO_LARGE) return refuse(fault.code);
      if (fault.kind === 'no-answer' && !fault.executed) return undefined;
      if (fault.kind === 'pane-closed' && !fault.executed) {
        this.closePane(pane);
        return undefined;
      }
    }
    if (record.bytes > this.limits.payloadBytes) return refuse(REQUEST_TOO_LARGE);
    const answer = this.execute(body, record);
    if (answer === 'aborted') return refuse(CELL_EDIT);
    const text = JSON.stringify(answer);
    record.answerBytes = bytesOf(text);
    if (record.answerBytes > this.limits.payloadBytes) return refuse(RESPONSE_TOO_LARGE);
    for (const fault of faults) {
      if (fault.kind === 'transport') return refuse(fault.code);
      if (fault.kind === 'no-answer') return undefined;
      if (fault.kind === 'pane-closed') {
        this.closePane(pane);
        return undefined;
      }
    }
    if (answer.Error !== undefined) record.error = answer.Error.Code;
    return { body: text };
  }

  private execute(body: RequestBody, record: RequestRecord): ResponseBody | 'aborted' {
    const faults = record.purpose === 'work' ? this.faults.of(record.number) : [];
    let aborted = false;
    const before = (index: number): void => {
      for (const fault of faults) {
        if (!('action' in fault) || fault.action === undefined || index < fault.action) continue;
        if (fault.kind === 'error') throw new ExcelError(fault.code, 'a fault');
        aborted = fault.kind === 'cell-edit-midway';
        throw new ExcelError('RequestAborted', 'a fault');
      }
    };
    const scope: Scope = {
      workbook: this.workbook,
      profile: this.profile,
      references: this.references,
      subscriptions: this.subscriptions,
      application: this.application,
      locale: this.locale,
      limits: {
        ...this.limits,
        ...(faults.some((fault) => fault.kind === 'values-null') ? { valueCells: 0 } : {}),
        ...(faults.some((fault) => fault.kind === 'values-misplaced') ? { writesHiddenRows: false } : {}),
      },
    };
    try {
      const { result } = actAs(this.workbook, 'add-in', () =>
        executeBatch(body, rootsOf(this.workbook), scope, before),
      );
      return aborted ? 'aborted' : result;
    } catch (crash) {
      this.crashes.push(crash);
      const failed = {
        Code: 'GeneralException',
        Message: String(crash),
        Location: '',
        ActionIndex: 0,
        HttpStatusCode: 500,
      };
      return { Results: [], TraceIds: [], Error: failed };
    } finally {
      // learn.microsoft.com/javascript/api/excel/excel.application: both last "until the next context.sync()".
      this.application.screenUpdatingSuspended = false;
      this.application.calculationSuspended = false;
    }
  }

  /** Events come after the answer to the request that caused them: they are messages of their own. */
  private deliver(message: EventMessage): void {
    const { generation } = this;
    this.later(() => {
      if (generation !== this.generation) return;
      for (const handler of this.handlers) handler(message);
    }, this.latency);
  }
}

/** Numbers of the client library's `OSF.DDA.ErrorCodeManager.errorCodes`. */
const CELL_EDIT = 5004;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
