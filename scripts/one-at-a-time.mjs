import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** No work takes so long, in milliseconds; another process may have the number of one that died. */
const LONGEST = 300_000;

/** Whether whoever made a lock died, as when Ctrl+C ends a build: nobody need wait for it. */
function isDead(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > LONGEST) return true;
    const holder = Number(readFileSync(lock, 'utf8'));
    // Asks whether it runs; 0, where the number is not written yet, means this process.
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** One process works, the others that name the same file wait for it. */
export async function oneAtATime(lock, work) {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isDead(lock)) rmSync(lock, { force: true });
      else await wait(200);
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
