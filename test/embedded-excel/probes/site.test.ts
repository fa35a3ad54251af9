import { spawn, type ChildProcess } from 'node:child_process';
import { allProbes } from '../../../src/embedded-excel/probes/all-probes';

let server: ChildProcess;
let origin: string;

/** Starts `npm run probes` on a free port and waits for its address. */
beforeAll(async () => {
  server = spawn(process.execPath, ['scripts/probes.mjs', '--port', '0', '--http'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  origin = await new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /(https?:\/\/localhost:\d+)\/page\.html/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    server.on('exit', () => reject(new Error(`it ended: ${printed}`)));
  });
});
afterAll(() => server.kill());

async function body(path: string): Promise<string> {
  const response = await fetch(`${origin}/${path}`);
  expect(response.status).toBe(200);
  return response.text();
}

describe('the page for a real Excel', () => {
  it('loads Microsoft’s library before its own script', async () => {
    const scripts = [...(await body('page.html')).matchAll(/<script src="([^"]*)"/g)].map(([, source]) => source);
    expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'page.js']);
  });

  it('asks every probe, and nothing but what a browser has', async () => {
    const script = await body('page.js');
    expect(allProbes.filter(({ name }) => !script.includes(name)).map(({ name }) => name)).toEqual([]);
    expect(script).not.toMatch(/\brequire\(|\bnode:/);
  });

  it('is where the manifest says', async () => {
    const manifest = await body('manifest.xml');
    expect(/SourceLocation DefaultValue="([^"]*)"/.exec(manifest)?.[1]).toBe(`${origin}/page.html`);
  });

  it('gives nothing else away', async () => {
    expect((await fetch(`${origin}/../package.json`)).status).toBe(404);
  });
});
