import { judgeGrids } from './judge';
import { answerMessages, GridsHeard, type FromWorker, type ToWorker } from './judge-messages';

/** As much of a worker's scope as is used; TypeScript's own description of it excludes that of a page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
}

/** Judges what is said to it; a worker judges once and is then let go. */
export function judgeIn(scope: WorkerScope): void {
  const heard = new GridsHeard();
  scope.onmessage = ({ data }) => {
    if (data.say !== 'judge') {
      heard.hear(data);
      return;
    }
    try {
      const judging = judgeGrids(heard.grids, data.options, (share) => scope.postMessage({ say: 'progress', share }));
      for (const message of answerMessages(judging)) scope.postMessage(message);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      scope.postMessage({ say: 'failed', name, message });
    }
  };
}
