import { judgeIn } from './judge-worker';

// This file is only ever run as a worker, whose global object has these two members.
judgeIn(globalThis as unknown as Parameters<typeof judgeIn>[0]);
