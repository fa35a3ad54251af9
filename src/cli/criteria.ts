import { NPM_COMMANDS } from './commands';
import { runCriteria } from './run-criteria';

process.exitCode = await runCriteria(process.argv.slice(2), {
  out: process.stdout,
  error: process.stderr,
  environment: process.env,
  commands: NPM_COMMANDS,
});
