import { REQUEST_BYTES } from './read-values';
import type { Requests } from './request';

/** Something to be read, and about how many bytes its answer takes. */
export interface Question {
  readonly bytes: number;
  /** Queues it; the function given back is called once the answer is there. */
  readonly queue: (context: Excel.RequestContext) => () => void;
}

/** Asks all questions, in as few requests as the size of the answers allows; the last questions in the last request. */
export async function ask(requests: Requests, questions: readonly Question[]): Promise<void> {
  for (const list of listsOf(questions)) {
    const answers = await requests.read((context) => {
      const queued = list.map((question) => question.queue(context));
      return () => queued;
    });
    for (const answer of answers) answer();
  }
}

/** From the last question on, each goes into the last list that has room. */
function listsOf(questions: readonly Question[]): Question[][] {
  const lists: { readonly questions: Question[]; room: number }[] = [];
  for (const question of [...questions].reverse()) {
    let list = lists.find(({ room }) => question.bytes <= room);
    if (list === undefined) lists.push((list = { questions: [], room: REQUEST_BYTES }));
    list.questions.push(question);
    list.room -= question.bytes;
  }
  return lists.map((list) => list.questions.reverse()).reverse();
}
