import { NPM_COMMANDS } from './commands';
import { runSettings } from './run-settings';

process.exitCode = await runSettings(process.argv.slice(2), {
  out: process.stdout,
  error: process.stderr,
  environment: process.env,
  commands: NPM_COMMANDS,
});
