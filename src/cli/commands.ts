import type { CommandNames } from '../language/command-names';

/** How the commands are typed inside the project. */
export const NPM_COMMANDS: CommandNames = {
  assess: 'npm run --silent assess --',
  criteria: 'npm run --silent criteria --',
  settings: 'npm run --silent settings --',
};

/** How they are typed where there is only the built file. */
export const SINGLE_FILE_COMMANDS: CommandNames = {
  assess: 'node dien-hinh.js',
  criteria: 'node dien-hinh.js criteria',
  settings: 'node dien-hinh.js settings',
};
