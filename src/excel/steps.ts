import type { Batch, Requests } from './request';
import { packed } from './read-values';

/** One thing to do to the workbook, and about how many bytes its request takes. */
export interface Step {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/**
 * Carries steps out in order, in as few requests as their size allows: one, unless they exceed what Excel on the web
 * takes at once. Screen and calculation stand still within each request only, and never longer.
 * @param last asked in the last request, behind all steps
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/performance
 */
export async function carryOut<T>(requests: Requests, steps: readonly Step[], last: Batch<T>): Promise<T> {
  const lists = packed(steps, ({ bytes }) => bytes);
  const final = lists.pop() ?? [];
  for (const list of lists) {
    await requests.write((context) => {
      queueSteps(context, list);
      return () => undefined;
    });
  }
  return requests.write((context) => {
    queueSteps(context, final);
    return last(context);
  });
}

function queueSteps(context: Excel.RequestContext, steps: readonly Step[]): void {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  for (const step of steps) step.queue(context);
}
