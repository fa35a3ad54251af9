/** The developer's page: asks a real Excel all probes. `npm run probes` builds and serves it; it is not shipped. */
import { allProbes } from './all-probes';
import { codeOf } from './place';
import { lineOf, summaryOf, type ResultLine } from './result-lines';
import { differencesOf, runProbes } from './run-probes';

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`page.html has no ${type.name} "${id}"`);
  return found;
}

const run = element('run', HTMLButtonElement);
const copy = element('copy', HTMLButtonElement);
const download = element('download', HTMLButtonElement);
const status = element('status', HTMLParagraphElement);
const differences = element('differences', HTMLTextAreaElement);
const results = element('results', HTMLOListElement);

function show({ state, sign, title, details, page }: ResultLine): void {
  const item = document.createElement('li');
  item.className = state;
  item.append(`${sign} ${title}`);
  for (const detail of details) {
    const paragraph = document.createElement('p');
    paragraph.textContent = detail;
    item.append(paragraph);
  }
  if (page !== null && details.length > 0) {
    const link = document.createElement('a');
    link.href = page;
    link.target = '_blank';
    link.rel = 'noreferrer';
    link.textContent = page;
    item.append(link);
  }
  // What is not as expected stands on top.
  if (details.length > 0) results.prepend(item);
  else results.append(item);
}

/** `PC 16.0.17932.20286 vi-VN`. */
function thisExcel(): string {
  const { diagnostics, displayLanguage } = Office.context;
  return `${String(diagnostics.platform)} ${diagnostics.version} ${displayLanguage}`;
}

async function runAll(): Promise<void> {
  for (const button of [run, copy, download]) button.disabled = true;
  results.replaceChildren();
  try {
    const report = await runProbes(allProbes, (work) => Excel.run(work), {
      hasSet: (set) => Office.context.requirements.isSetSupported('ExcelApi', set),
      onResult: (result, done, of) => {
        show(lineOf(result));
        status.textContent = `${String(done)} of ${String(of)}…`;
      },
    });
    status.textContent = summaryOf(report);
    differences.value = differencesOf(report, thisExcel());
    for (const button of [copy, download]) button.disabled = false;
  } catch (error) {
    status.textContent = `Stopped (${codeOf(error)}). The workbook must be writable, its structure not protected, and no cell in edit mode.`;
  } finally {
    run.disabled = false;
  }
}

/** Where the clipboard is closed to panes, the text is selected for the person to copy. */
async function copyDifferences(): Promise<void> {
  differences.select();
  try {
    await navigator.clipboard.writeText(differences.value);
    status.textContent = 'Copied.';
  } catch {
    status.textContent = 'Press Ctrl+C (⌘C on a Mac) to copy the selected text.';
  }
}

/** Does nothing in Excel for Mac (office-js issue 2700): copying remains. */
function downloadDifferences(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([differences.value], { type: 'application/json' }));
  link.download = 'differences.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

run.addEventListener('click', () => void runAll());
copy.addEventListener('click', () => void copyDifferences());
download.addEventListener('click', downloadDifferences);
void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) {
    status.textContent = 'This page must be opened as an add-in in Excel.';
    return;
  }
  status.textContent = `${String(allProbes.length)} probes. ${thisExcel()}`;
  run.disabled = false;
});
