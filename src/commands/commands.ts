import { judgeOffThread } from '../excel/judge-off-thread';
import { startWorker } from '../excel/start-worker';
import { registerRibbon } from './ribbon';

registerRibbon({
  judge: judgeOffThread({ startWorker }),
  noticePage: new URL('notice.html', window.location.href).href,
});
