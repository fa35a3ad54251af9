/**
 * `npm run manifest`: writes manifest.xml, for trying on this machine.
 * `npm run manifest -- --origin https://host[/folder] [--office-js self|cdn] [--support URL] [--out DIR]`: writes DIR with
 * the manifest of that place and `site/`, the folder to put there. docs/deploy.md tells the rest.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestXml } from '../src/commands/manifest-xml';
import { addInBuild } from './add-in-build.mjs';

const LOCAL = 'https://localhost:3000';
/** Where an administrator puts Microsoft's library for a network without internet. */
const OFFICE_JS = 'office-js';

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function secure(option: '--origin' | '--support', given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : stop(`${option} is no address: ${given}`);
  if (url.protocol !== 'https:') stop(`${option} must begin with https://, since Excel takes nothing else`);
  return url;
}

function addressOf(origin: string): string {
  const { username, password } = secure('--origin', origin);
  // A lone `?` or `#` too, which the URL's own parts do not tell.
  if (/[?#]/.test(origin) || username !== '' || password !== '') stop('--origin takes a host and a folder only');
  return origin.trim().replace(/\/+$/, '');
}

function asked() {
  try {
    return parseArgs({
      options: {
        origin: { type: 'string' },
        'office-js': { type: 'string' },
        support: { type: 'string' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    // What is wrong; behind it Node tells how to pass words that begin with a dash, which none of these options takes.
    const [wrong] = error instanceof Error ? error.message.split(/\.(?:\s|$)|\n/) : [];
    return stop(`${wrong ?? String(error)}: give --origin URL, --office-js self or cdn, --support URL, --out DIR`);
  }
}

const values = asked();
const needless =
  values.origin === undefined ? (['office-js', 'out'] as const).find((one) => values[one] !== undefined) : undefined;
if (needless !== undefined) stop(`--${needless} is of use only with --origin: give the address of the pages too`);
const officeJs = values['office-js'] ?? 'cdn';
if (officeJs !== 'cdn' && officeJs !== 'self') stop('--office-js is self or cdn');

const stated: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
// Never below 1.0, which Microsoft's own examples begin with, and higher for a higher version of ours.
const version = `1.${new Map(Object.entries(Object(stated))).get('version')}`;
const support = values.support === undefined ? {} : { support: secure('--support', values.support).href };

if (values.origin === undefined) {
  writeFileSync('manifest.xml', manifestXml({ address: LOCAL, version, ...support }));
  console.log('manifest.xml');
} else {
  const xml = manifestXml({ address: addressOf(values.origin), version, ...support });
  const folder = resolve(values.out ?? 'build/deploy');
  const site = join(folder, 'site');
  const built = await addInBuild(officeJs);
  mkdirSync(site, { recursive: true });
  // Microsoft's library is the administrator's; scripts of an earlier build bear names of their own.
  for (const name of readdirSync(site))
    if (name !== OFFICE_JS) rmSync(join(site, name), { recursive: true, force: true });
  cpSync(built, site, { recursive: true });
  writeFileSync(join(folder, 'manifest.xml'), xml);
  console.log(`${join(folder, 'manifest.xml')}\n${site}: put what is in it at ${values.origin}`);
  if (officeJs === 'self') console.log(`${join(site, OFFICE_JS)}: put Microsoft's office.js there (docs/deploy.md)`);
}
