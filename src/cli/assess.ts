import { NPM_COMMANDS } from './commands';
import { run } from './run';

process.exitCode = await run(process.argv.slice(2), {
  out: process.stdout,
  error: process.stderr,
  environment: process.env,
  commands: NPM_COMMANDS,
});
