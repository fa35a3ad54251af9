import { spawnSync } from 'node:child_process';

test('the looks hold every token that a style names, as the installed Fluent has it', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/looks.mjs', '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
