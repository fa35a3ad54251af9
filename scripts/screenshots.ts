/**
 * Writes pictures of every state of the pane, and a page that shows them all:
 * `npm run screenshots -- --out DIR [--only NAME] [--width 320] [--look dark] [--language en]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/language/language';
import { cutTexts } from '../test/taskpane/gallery/cut-texts';
import { openGallery } from '../test/taskpane/gallery/open-gallery';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string' },
    width: { type: 'string' },
    look: { type: 'string' },
    language: { type: 'string' },
  },
});
const { out } = values;
if (out === undefined) {
  console.error('npm run screenshots -- --out DIR');
  process.exit(2);
}
const widths = [320, 450].filter((width) => values.width === undefined || values.width === String(width));
const looks = (['light', 'dark', 'contrast'] as const).filter((look) => (values.look ?? look) === look);
const languages = LANGUAGES.filter((language) => (values.language ?? language) === language);

mkdirSync(out, { recursive: true });
const gallery = await openGallery();
const pictures: { name: string; file: string }[] = [];
const cut: string[] = [];
for (const width of widths) {
  const page = await gallery.page({ viewport: { width, height: width === 320 ? 640 : 720 } });
  page.on('pageerror', (error) => cut.push(`error: ${error.message}`));
  const names = (await gallery.names(page)).filter((name) => values.only === undefined || name.includes(values.only));
  for (const name of names)
    for (const look of looks)
      for (const language of languages) {
        await gallery.show(page, name, look, language);
        const file = `${name}-${String(width)}-${look}-${language}.png`;
        await page.screenshot({ path: join(out, file), animations: 'disabled' });
        pictures.push({ name, file });
        for (const text of await page.evaluate(cutTexts, 0)) cut.push(`${file}: ${text}`);
      }
}
await gallery.close();

const groups = [...new Set(pictures.map(({ name }) => name))];
const html = groups
  .map((name) => {
    const images = pictures.filter((one) => one.name === name);
    return `<h2>${name}</h2>${images.map(({ file }) => `<img src="${file}" alt="${file}" title="${file}">`).join('')}`;
  })
  .join('');
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>The pane</title><style>body{font-family:sans-serif}img{margin:4px;border:1px solid #ccc}</style>${html}`,
);
console.log(`${String(pictures.length)} pictures in ${out}`);
if (cut.length > 0) {
  console.error(cut.join('\n'));
  process.exit(1);
}
