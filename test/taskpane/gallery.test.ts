import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../src/language/language';
import { cutTexts } from './gallery/cut-texts';
import { openGallery, type Gallery } from './gallery/open-gallery';

let gallery: Gallery;
let page: Page;
let names: readonly string[];
const broken: string[] = [];
beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.page({ viewport: { width: 320, height: 640 } });
  page.on('pageerror', (error) => broken.push(error.message));
  names = await gallery.names(page);
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
});
afterAll(() => gallery.close());

test('from a list that was not recognised the keyboard comes to its columns, in sight', async () => {
  await gallery.show(page, 'start-unread', 'light', 'vi');
  await page.getByRole('button', { name: 'Cho biết các cột của trang “Tổ 3”' }).press('Enter');
  const heading = page.getByRole('heading', { name: 'Tổ 3 chưa đọc được' });
  await heading.waitFor();
  expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
  expect((await heading.boundingBox())?.y).toBeLessThan(120);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(
    await page
      .getByLabel('Cột “Họ và tên” hiểu là')
      .last()
      .evaluate((one) => one === document.activeElement),
  ).toBe(true);
});

/** What axe, which the page has on its window, finds wrong in it. */
async function axe(): Promise<string[]> {
  const { violations } = await page.evaluate(
    (asked) =>
      (window as unknown as { axe: { run: (of: Document, how: RunOptions) => Promise<AxeResults> } }).axe.run(
        document,
        asked,
      ),
    { resultTypes: ['violations'] } satisfies RunOptions,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

test('the first picture of a page, too, shows what the page loads later', async () => {
  const fresh = await gallery.page({ viewport: { width: 320, height: 640 } });
  await gallery.show(fresh, 'start', 'light', 'vi');
  expect(await fresh.getByRole('checkbox').count()).toBe(3);
  await fresh.close();
});

test.each([
  ['light', 'vi'],
  ['light', 'en'],
  ['dark', 'vi'],
  ['contrast', 'vi'],
] as const)('axe finds nothing in any state: %s, %s', async (look, language) => {
  const found: string[] = [];
  for (const name of names) {
    await gallery.show(page, name, look, language);
    found.push(...(await axe()).map((what) => `${name}: ${what}`));
  }
  expect(found).toEqual([]);
});

test('in high contrast, where grounds are all alike, what has a ground of its own has an edge', async () => {
  /** The texts of what stands apart from what is around it: by its ground, or by an edge. */
  const apart = (look: 'light' | 'contrast', name: string): Promise<string[]> =>
    gallery.show(page, name, look, 'vi').then(() =>
      page.evaluate((edges) => {
        const ground = (of: Element | null): string => {
          if (of === null) return '';
          const { backgroundColor } = getComputedStyle(of);
          return backgroundColor === 'rgba(0, 0, 0, 0)' ? ground(of.parentElement) : backgroundColor;
        };
        const edged = (of: Element): boolean => {
          const { borderBottomWidth, borderBottomColor } = getComputedStyle(of);
          return parseFloat(borderBottomWidth) > 0 && borderBottomColor !== 'rgba(0, 0, 0, 0)';
        };
        const blocks = [...document.querySelectorAll('#root div, #root p, #root pre, #root button')];
        return blocks.flatMap((one) =>
          one.textContent !== '' && (ground(one) !== ground(one.parentElement) || (edges && edged(one)))
            ? [(one.textContent ?? '').slice(0, 40)]
            : [],
        );
      }, look === 'contrast'),
    );
  const lost: string[] = [];
  for (const name of names) {
    const filled = await apart('light', name);
    const seen = new Set(await apart('contrast', name));
    lost.push(...filled.filter((one) => !seen.has(one)).map((one) => `${name}: ${one}`));
  }
  expect(lost).toEqual([]);
});

test.each(LANGUAGES)('no text is cut off at 320 pixels, even where letters are a tenth wider: %s', async (language) => {
  const found: string[] = [];
  for (const name of names) {
    await gallery.show(page, name, 'light', language);
    for (const text of await page.evaluate(cutTexts, 0.1)) found.push(`${name}: ${text}`);
  }
  expect(found).toEqual([]);
});

test('every colour and size that a style names is there', async () => {
  const missing: string[] = [];
  for (const name of names) {
    await gallery.show(page, name, 'light', 'vi');
    const lacking = await page.evaluate(() => {
      const pane = document.querySelector('#root > *');
      if (pane === null) return ['no pane'];
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
      const named = rules.flatMap((rule) => [...rule.matchAll(/var\(--(\w+)\)/g)].map(([, token]) => token ?? ''));
      const style = getComputedStyle(pane);
      return [...new Set(named)].filter((token) => style.getPropertyValue(`--${token}`) === '');
    });
    missing.push(...lacking.map((token) => `${name}: ${token}`));
  }
  expect(missing).toEqual([]);
});

test('at twice the size nothing scrolls sideways, and the main button stays in sight', async () => {
  const found: string[] = [];
  // Half as many pixels of the page's own: a pane of 350 by 640 at 200 %.
  await page.setViewportSize({ width: 175, height: 320 });
  for (const name of names) {
    await gallery.show(page, name, 'light', 'vi');
    const said = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll('footer button')].map((one) => one.getBoundingClientRect());
      const parts = [...(document.querySelector('main')?.children ?? [])];
      return [
        ...(document.documentElement.scrollWidth > innerWidth ? ['wider than the pane'] : []),
        ...(buttons.some(({ bottom, right }) => bottom > innerHeight + 1 || right > innerWidth + 1)
          ? ['a button out of sight']
          : []),
        ...(parts.some((part) => part.scrollWidth > part.clientWidth + 1) ? ['scrolls sideways'] : []),
      ];
    });
    found.push(...said.map((what) => `${name}: ${what}`));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(found).toEqual([]);
});

test('where less motion is wished nothing moves', async () => {
  const found: string[] = [];
  for (const name of names) {
    await gallery.show(page, name, 'light', 'vi');
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 1)
        .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? [effect.target?.className ?? ''] : [])),
    );
    if (moving.length > 0) found.push(`${name}: ${moving.join(', ')}`);
  }
  expect(found).toEqual([]);
});

test('of 100,000 nominees at most 60 rows are in the page, wherever one scrolls', async () => {
  await gallery.show(page, 'result-100000', 'light', 'vi');
  const list = page.locator('#nominees');
  expect(await list.evaluate((element) => element.clientHeight)).toBe(100_000 * 52);
  for (const share of [0, 0.001, 0.25, 0.5, 0.777, 1]) {
    const shown = await list.evaluate(async (element, to) => {
      const body = element.parentElement;
      body?.scrollTo(0, body.scrollHeight * to);
      let most = 0;
      for (let frame = 0; frame < 5; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        most = Math.max(most, element.querySelectorAll('[role=option]').length);
      }
      const row = document.elementFromPoint(100, innerHeight - 100)?.closest('[role=option]');
      return { most, place: Number(row?.getAttribute('aria-posinset')) };
    }, share);
    expect(shown.most).toBeLessThanOrEqual(60);
    expect(shown.most).toBeGreaterThan(3);
    expect(Math.abs(shown.place / 100_000 - share)).toBeLessThan(0.001);
  }
});

test('no state breaks', () => expect(broken).toEqual([]));
