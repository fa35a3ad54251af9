import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { buildPanes } from './pane-builds';
import { browserScript, serveFolder, STARTED, startBrowser } from './pane-server';
import { median } from './turns';

const TURNS = 11;

/** Runs in the page before its own scripts: clicks the main button as soon as it is there, and remembers when that was painted. */
function clickWhenReady(): void {
  const look = (): void => {
    const button = [...document.querySelectorAll('button')].find((one) => !one.disabled && one.textContent !== '');
    if (button === undefined) {
      requestAnimationFrame(look);
      return;
    }
    button.click();
    // The frame after the next begins when what the click changed is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(window, { firstClick: performance.now() })));
  };
  requestAnimationFrame(look);
}

/**
 * Milliseconds from asking for the page until its main button has taken a click and the screen shows it: ours and the
 * stock pane, both in the embedded Excel with Microsoft's own library, on the machine as it is and four times slower.
 */
export async function benchPane(): Promise<Record<string, number>> {
  const { ours, stock } = await buildPanes();
  const host = await browserScript('test/manifest/page-host.ts');
  const book = (await readFile('demo/office-2024.xlsx')).toString('base64');
  const script = `${host}\nopenIn('${book}');\nwindow.hostStarted = performance.now();\nnavigator.sendBeacon('${STARTED}');`;
  const browser = await startBrowser();
  const servers = {
    ours: await serveFolder(ours.folder, { waits: true }),
    stock: await serveFolder(stock.folder, { waits: true }),
  };
  try {
    const times = { ours: [0], stock: [0], ours4x: [0], stock4x: [0] };
    for (let turn = -1; turn < TURNS; turn++)
      for (const [pane, slower, into] of [
        ['ours', 1, times.ours],
        ['stock', 1, times.stock],
        ['ours', 4, times.ours4x],
        ['stock', 4, times.stock4x],
      ] as const) {
        // The first turn warms up: its place is taken by the second's.
        into[Math.max(0, turn)] = await oneStart(browser, `${servers[pane].origin}/taskpane.html`, slower, script);
      }
    return {
      'pane.initialGzipBytes': ours.initialGzipBytes,
      'pane.stock.initialGzipBytes': stock.initialGzipBytes,
      'pane.firstClickMs': median(times.ours),
      'pane.stock.firstClickMs': median(times.stock),
      'pane.firstClickMs4x': median(times.ours4x),
      'pane.stock.firstClickMs4x': median(times.stock4x),
    };
  } finally {
    servers.ours.stop();
    servers.stock.stop();
    await browser.close();
  }
}

async function oneStart(browser: Browser, address: string, slower: number, host: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 350, height: 640 }, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.addInitScript(host);
  await page.addInitScript(clickWhenReady);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address);
  await page.waitForFunction(() => 'firstClick' in window);
  // The embedded Excel's own start, during which no script is served, is no part of a pane's.
  const taken = await page.evaluate(
    () => Number(Reflect.get(window, 'firstClick')) - Number(Reflect.get(window, 'hostStarted')),
  );
  await context.close();
  return taken;
}
