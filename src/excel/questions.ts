import { packed } from './read-values';
import type { Requests } from './request';

/** Something to be read, and about how many bytes its answer takes. */
export interface Question {
  readonly bytes: number;
  /** Queues it; the function given back is called once the answer is there. */
  readonly queue: (context: Excel.RequestContext) => () => void;
}

/** Asks all questions, in as few requests as the size of the answers allows. */
export async function ask(requests: Requests, questions: readonly Question[]): Promise<void> {
  for (const list of packed(questions, ({ bytes }) => bytes)) {
    const answers = await requests.read((context) => {
      const queued = list.map((question) => question.queue(context));
      return () => queued;
    });
    for (const answer of answers) answer();
  }
}
