import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What the build says it is made of. */
function sources(): string[] {
  const program = "console.log(JSON.stringify((await import('./scripts/add-in-build.mjs')).SOURCES))";
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  const list: unknown = JSON.parse(said);
  return Array.isArray(list) ? list.map(String) : [];
}

/** Files outside of src/ that a file of src/ imports, from the project's root. */
function importsBeyond(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)]
    .map(([, path = '']) => relative('.', join(dirname(file), path)))
    .filter((path) => !path.startsWith('src'));
}

test('the pages are built anew whenever something that they hold changes, also outside of src', () => {
  const held = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => importsBeyond(join('src', name)));
  expect(held).toContain('package.json');
  expect(sources()).toEqual(expect.arrayContaining(held));
});
