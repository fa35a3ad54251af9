import { judgeOffThread } from '../excel/judge-off-thread';
import { startWorker } from '../excel/start-worker';
import { registerRibbon } from './ribbon';

registerRibbon(judgeOffThread({ startWorker }));
