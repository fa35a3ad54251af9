import { Writable } from 'node:stream';
import { NPM_COMMANDS } from '../../src/cli/commands';
import { run } from '../../src/cli/run';
import { runCriteria } from '../../src/cli/run-criteria';
import { runSettings } from '../../src/cli/run-settings';

const COMMANDS = { assess: run, criteria: runCriteria, settings: runSettings };

/** What a command prints, and its exit code, without a process of its own: for tables of many cases. */
export async function runHere(
  command: keyof typeof COMMANDS,
  ...words: string[]
): Promise<{ code: number; out: string; error: string }> {
  const texts = { out: '', error: '' };
  const stream = (name: 'out' | 'error') =>
    Object.assign(
      new Writable({
        write: (chunk, _encoding, done) => {
          texts[name] += String(chunk);
          done();
        },
      }),
      { fd: -1 },
    );
  const around = { out: stream('out'), error: stream('error'), environment: {}, commands: NPM_COMMANDS };
  const code = await COMMANDS[command](words, around);
  return { code, ...texts };
}
