/**
 * Writes pictures of every state of the pane, and a page that shows them all:
 * `npm run screenshots -- --out DIR [--only NAME] [--width 320] [--look dark] [--language en]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGallery } from './gallery.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string' },
    width: { type: 'string' },
    look: { type: 'string' },
    language: { type: 'string' },
  },
});
if (values.out === undefined) {
  console.error('npm run screenshots -- --out DIR');
  process.exit(2);
}
const of = (chosen, all) => (chosen === undefined ? all : [chosen]);
const widths = of(values.width, ['320', '450']);
const looks = of(values.look, ['light', 'dark', 'contrast']);
const languages = of(values.language, ['vi', 'en']);
/**
 * Runs in the page: texts that do not fit where they stand. What carries its whole text as a title may be shortened, and
 * so may what people typed themselves.
 */
function cutTexts() {
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the pane');
  const pen = document.createElement('canvas').getContext('2d');
  const scrolls = (place) => place.scrollWidth > place.clientWidth && getComputedStyle(place).overflowX === 'auto';
  const sideways = [...document.querySelectorAll('#root div')].filter(scrolls);
  for (const element of document.querySelectorAll('#root *')) {
    if (sideways.some((place) => place.contains(element))) continue;
    const style = getComputedStyle(element);
    const inside = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (element instanceof HTMLSelectElement) {
      pen.font = style.font;
      const text = element.selectedOptions[0]?.text ?? '';
      // The arrow takes 16 pixels.
      if (pen.measureText(text).width > inside - 16) found.push(text);
    }
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!own || element.closest('[title]') !== null || element.closest('select') !== null) continue;
    if (style.overflowX === 'hidden' && style.clipPath === 'none' && element.scrollWidth > element.clientWidth + 1)
      found.push(element.textContent);
    const box = element.getBoundingClientRect();
    if (box.width > 1 && box.right > innerWidth + 1) found.push(`beyond the edge: ${element.textContent}`);
  }
  return found;
}

mkdirSync(values.out, { recursive: true });

const gallery = await openGallery();
const pictures = [];
const cut = [];
for (const width of widths) {
  const page = await gallery.page({ viewport: { width: Number(width), height: width === '320' ? 640 : 720 } });
  page.on('pageerror', (error) => cut.push(`error: ${error.message}`));
  const names = (await page.evaluate(() => window.gallery.names)).filter(
    (name) => values.only === undefined || name.includes(values.only),
  );
  for (const name of names)
    for (const look of looks)
      for (const language of languages) {
        await page.evaluate(([one, seen, said]) => window.gallery.show(one, seen, said), [name, look, language]);
        await page.waitForSelector('h1');
        await page.evaluate(() => document.fonts.ready);
        const file = `${name}-${width}-${look}-${language}.png`;
        await page.screenshot({ path: join(values.out, file), animations: 'disabled' });
        pictures.push({ name, file });
        for (const text of await page.evaluate(cutTexts)) cut.push(`${file}: ${text}`);
      }
}
await gallery.browser.close();

const groups = [...new Set(pictures.map(({ name }) => name))];
const html = groups
  .map((name) => {
    const images = pictures.filter((one) => one.name === name);
    return `<h2>${name}</h2>${images.map(({ file }) => `<img src="${file}" alt="${file}" title="${file}">`).join('')}`;
  })
  .join('');
writeFileSync(
  join(values.out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>The pane</title><style>body{font-family:sans-serif}img{margin:4px;border:1px solid #ccc}</style>${html}`,
);
console.log(`${String(pictures.length)} pictures in ${values.out}`);
if (cut.length > 0) {
  console.error(cut.join('\n'));
  process.exit(1);
}
