import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { outcomeName } from '../../src/language/words';
import { bootTexts } from '../../src/language/boot-words';
import { PRODUCT_NAME } from '../../src/language/ribbon-words';
import { runProblemSentence } from '../../src/language/run-words';
import { noticeAddress } from '../../src/commands/notice';
import { builtAddIn, BUILDING } from '../support/built-add-in';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';
import type { PageHost } from './page-host';

const OFFICE_JS = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.png': 'image/png' };

let browser: Browser;
let host = '';
beforeAll(async () => {
  const { default: shipped } = await import('@sparticuz/chromium');
  // Of its own arguments only these: in one process, as it likes to run, a closed page takes the browser along.
  const args = ['--no-sandbox', '--disable-gpu'];
  browser = await chromium.launch({ executablePath: await shipped.executablePath(), args });
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'page-host.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  host = outputFiles[0]?.text ?? '';
});
afterAll(() => browser.close());

/** Serves a folder as a plain web server does; `office-js/` is where an administrator puts Microsoft's library. */
function serve(folder: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer(async ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = pathname.startsWith('/office-js/') ? join(OFFICE_JS, pathname.slice(11)) : join(folder, pathname);
    try {
      const body = await readFile(file);
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      resolve({ server, origin: `http://localhost:${address.port}` });
    });
  });
}

interface Opened {
  readonly page: Page;
  /** Everything that was asked for, and everything that the browser refused or complained of. */
  readonly asked: string[];
  readonly refused: string[];
}

async function open(address: string, inExcel: boolean): Promise<Opened> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 350, height: 640 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfailed', (request) => refused.push(request.url()));
  page.on('response', (response) => response.status() >= 400 && refused.push(response.url()));
  page.on('pageerror', (error) => refused.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  // What Microsoft's address gives, without a network.
  await page.route(`${MICROSOFT}**`, (route) =>
    route.fulfill({ path: join(OFFICE_JS, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '')) }),
  );
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  if (inExcel) {
    const book = Buffer.from(nominationWorkbook(PLAIN)).toString('base64');
    await page.addInitScript(`${host};window.host = openIn(${JSON.stringify(book)});`);
  }
  await page.goto(address);
  return { page, asked, refused };
}

const originsOf = (addresses: readonly string[]): string[] =>
  [
    ...new Set(addresses.filter((address) => !address.startsWith('data:')).map((address) => new URL(address).origin)),
  ].sort();

describe.each([
  ['cdn', ['https://appsforoffice.microsoft.com']],
  ['self', []],
] as const)('the pages with office.js from %s', (officeJs, others) => {
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    ({ server, origin } = await serve(await builtAddIn(officeJs)));
  }, BUILDING);
  afterAll(() => void server.close());

  const expectQuiet = ({ asked, refused }: Opened): void => {
    expect(refused).toEqual([]);
    expect(originsOf(asked)).toEqual([...others, origin].sort());
  };

  test('the pane starts in Excel under the policy, and asks nobody else for anything', async () => {
    const opened = await open(`${origin}/taskpane.html`, true);
    await opened.page.waitForFunction(() => (document.getElementById('root')?.innerText.trim() ?? '') !== '');
    await opened.page.waitForTimeout(300);
    const styled = await opened.page.evaluate(() => document.styleSheets.length);
    expect(styled).toBeGreaterThan(0);
    expectQuiet(opened);
    // It is fetched while Office gets ready: before boot.js runs, and once.
    const [program, ...again] = opened.asked.filter((address) => /taskpane\.[^/]*\.js$/.test(address));
    expect(again).toEqual([]);
    expect(opened.asked.indexOf(program ?? '')).toBeLessThan(opened.asked.indexOf(`${origin}/boot.js`));
    await opened.page.context().close();
  });

  test('Kiểm tra judges in the worker under the policy and marks the sheet', async () => {
    const opened = await open(`${origin}/commands.html`, true);
    const workers: string[] = [];
    opened.page.on('worker', (worker) => workers.push(worker.url()));
    await opened.page.waitForFunction(() => document.querySelectorAll('script[src*="commands."]').length > 0);
    await opened.page.waitForTimeout(300);
    const values = await opened.page.evaluate(async () => {
      // Put there by the script that opened the workbook.
      const { host } = window as unknown as { host: PageHost };
      await host.press('validate');
      return host.values();
    });
    const outcomes = (['eligible', 'needs-evidence', 'ineligible'] as const).map((one) => outcomeName(one, 'vi'));
    expect(values.flat().filter((value) => outcomes.some((outcome) => outcome === value)).length).toBeGreaterThan(2);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.startsWith(origin)).toBe(true);
    expectQuiet(opened);
    await opened.page.context().close();
  });

  test('in a browser without Excel the pane says where it runs', async () => {
    const opened = await open(`${origin}/taskpane.html`, false);
    await opened.page.getByRole('alert').waitFor();
    expect(await opened.page.getByRole('alert').innerText()).toContain(bootTexts('vi').sentences.outside);
    expectQuiet(opened);
    await opened.page.context().close();
  });

  test('the window of a command says its sentences', async () => {
    const notice = {
      language: 'vi',
      problem: { kind: 'no-tables' },
      state: 'untouched',
      protectedSheets: [],
      unread: [],
    } as const;
    const { page, asked, refused } = await open(noticeAddress(`${origin}/notice.html`, notice), false);
    expect(await page.locator('p').first().innerText()).toBe(runProblemSentence({ kind: 'no-tables' }, 'vi'));
    expect([refused, originsOf(asked)]).toEqual([[], [origin]]);
    await page.context().close();
  });

  test('the support page needs nothing but itself', async () => {
    const { page, asked, refused } = await open(`${origin}/support.html`, false);
    expect(await page.getByRole('heading').innerText()).toBe(PRODUCT_NAME);
    expect([refused, originsOf(asked)]).toEqual([[], [origin]]);
    await page.context().close();
  });

  test('whatever is not of the office is refused', async () => {
    const { page } = await open(`${origin}/support.html`, false);
    const refusals = await page.evaluate(async () => {
      const heard: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => heard.push(event.effectiveDirective));
      await fetch('https://example.com/').catch(() => undefined);
      const image = new Image();
      image.src = 'https://example.com/x.png';
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(image, script);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return [...heard, 'ran' in window];
    });
    expect(refusals.sort()).toEqual([false, 'connect-src', 'img-src', 'script-src-elem'].sort());
    await page.context().close();
  });
});
