import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';

interface Served {
  readonly address: string;
  stop(): void;
}

/** `npm run workbench` on a free port. It builds only where something changed since it was built last. */
async function serve(): Promise<Served> {
  const server = spawn(process.execPath, ['scripts/workbench.mjs', '--port', '0']);
  process.on('exit', () => void server.kill());
  return { address: await addressOf(server), stop: () => void server.kill() };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', () => reject(new Error(`the workbench could not be served: ${said}`)));
  });
}

/** An installed Chrome or Edge, else the Chromium that npm brought. */
async function launch(): Promise<Browser> {
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel });
    } catch {
      // Not on this machine.
    }
  }
  const { default: shipped } = await import('@sparticuz/chromium');
  // Of its own arguments only these: it likes to run in one process and without the web's security.
  return chromium.launch({ executablePath: await shipped.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
}

/** The workbench with the demo workbook, in a real browser. */
export interface OpenWorkbench {
  readonly page: Page;
  /** Whatever the browser complained of: errors, refused requests, violations of the policy. */
  readonly complaints: readonly string[];
  /** The task pane's page. */
  pane(): Promise<Frame>;
  /** Presses a button of the ribbon and waits until the add-in has done. */
  press(label: string): Promise<void>;
  /** Bytes of the file that *Lưu* hands out. */
  save(): Promise<Uint8Array>;
}

let browser: Browser | undefined;
let served: Served | undefined;
let shown: BrowserContext | undefined;

/** Builds where needed, serves, and starts a browser; for `beforeAll`, since a first build takes its time. */
export async function prepareWorkbench(): Promise<void> {
  served ??= await serve();
  browser ??= await launch();
}

/** Milliseconds that building may take on a machine with much else to do. */
export const BUILDING = 400_000;

/** Closes what was opened; for `afterAll`. */
export async function closeWorkbench(): Promise<void> {
  await browser?.close();
  served?.stop();
  browser = undefined;
  served = undefined;
  shown = undefined;
}

export interface ScreenSettings {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens the workbench in a page of its own, which closes the one before; browser and server are shared by a test file. */
export async function openWorkbench({
  width = 1366,
  height = 768,
  colorScheme = 'light',
}: ScreenSettings = {}): Promise<OpenWorkbench> {
  if (browser === undefined || served === undefined) throw new Error('prepareWorkbench comes first');
  const { address } = served;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'vi-VN' });
  // One workbench at a time: those of earlier tests would take this one's share of the machine.
  await shown?.close();
  shown = context;
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // A page that goes while it still loads gives its requests up.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && /^http/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(address);
  await page.getByRole('grid').waitFor();
  const ready = page.getByRole('status');
  return {
    page,
    complaints,
    pane: async () => {
      const frame = await (await page.waitForSelector('aside iframe')).contentFrame();
      if (frame === null) throw new Error('the pane has no page');
      return frame;
    },
    press: async (label) => {
      await page.getByRole('toolbar').getByText(label, { exact: true }).click();
      await ready.getByText('Sẵn sàng').waitFor();
    },
    save: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('toolbar').getByText('Lưu', { exact: true }).click(),
      ]);
      const chunks: Uint8Array[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(new Uint8Array(chunk));
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}
