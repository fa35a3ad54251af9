import type { Anchors } from './anchors';
import type { Batch, Requests } from './request';
import { ask, type Question } from './questions';
import { packed, REQUEST_BYTES } from './read-values';

/** One thing to do to the workbook, and about how many bytes its request takes, and its answer where it asks something. */
export interface Step {
  readonly bytes: number;
  readonly answer?: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/**
 * Carries steps out in order, in as few requests as their size allows: one, unless they exceed what Excel on the web
 * takes or gives at once. Screen and calculation stand still within each request only, and never longer.
 * @param anchors set where there are several requests: none of them works on cells that have moved since the first,
 * and none goes on over what somebody typed meanwhile
 * @param last asked in the last request, behind all steps
 * @param checks asked behind it, as many of them in the same request as its answer has room for
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/performance
 */
export async function carryOut<T>(
  requests: Requests,
  steps: readonly Step[],
  last: Batch<T>,
  checks: readonly Question[] = [],
  anchors: Anchors | null = null,
): Promise<T> {
  const lists = packed(
    steps,
    ({ bytes }) => bytes,
    ({ answer = 0 }) => answer,
  );
  const final = lists.pop() ?? [];
  const [together, apart] = fitting(checks, REQUEST_BYTES - final.reduce((sum, { answer = 0 }) => sum + answer, 0));
  const { set = [], stand = [], remove = [] } = lists.length === 0 ? {} : (anchors ?? {});
  for (const [n, list] of lists.entries()) {
    await requests.write((context) => {
      queueSteps(context, n === 0 ? [...list, ...set] : [...stand, ...list]);
      return () => undefined;
    });
    await anchors?.giveBack(requests);
  }
  const { said, checked } = await requests.write((context) => {
    queueSteps(context, [...stand, ...final, ...remove]);
    const answer = last(context);
    const answers = together.map((check) => check.queue(context));
    return () => ({ said: answer(), checked: answers });
  });
  for (const check of checked) check();
  await ask(requests, apart);
  return said;
}

/** The first questions whose answers have room together, and the others. */
function fitting(questions: readonly Question[], room: number): [Question[], Question[]] {
  let bytes = 0;
  const first = questions.findIndex((question) => (bytes += question.bytes) > room);
  return first < 0 ? [[...questions], []] : [questions.slice(0, first), questions.slice(first)];
}

function queueSteps(context: Excel.RequestContext, steps: readonly Step[]): void {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  for (const step of steps) step.queue(context);
}
