/** Which room under src/ may import which others. The pure rooms come first; the lint rule enforces it. */
const pure = ['grid', 'text', 'criteria', 'nominations', 'assessment', 'marks', 'report'];

export const mayImport = {
  grid: [],
  text: [],
  criteria: ['grid', 'text'],
  nominations: ['grid', 'text', 'criteria'],
  assessment: ['grid', 'criteria', 'nominations'],
  language: ['grid', 'text', 'criteria', 'nominations', 'assessment'],
  marks: ['grid', 'text', 'criteria', 'nominations', 'assessment', 'language'],
  report: ['grid', 'text', 'criteria', 'nominations', 'assessment', 'language'],
  xlsx: [...pure, 'language'],
  docx: [...pure, 'language'],
  cli: [...pure, 'language', 'xlsx', 'docx'],
  excel: [...pure, 'language'],
  taskpane: [...pure, 'language', 'excel', 'xlsx', 'docx'],
  commands: [...pure, 'language', 'excel', 'xlsx', 'docx'],
  'embedded-excel': ['grid', 'xlsx'],
  workbench: ['grid', 'embedded-excel', 'xlsx', 'language'],
};

/** The only places that may name Office.js's globals: the Excel room, the probes, tests, and Microsoft's template. */
export const mayNameOffice = ['src/excel/**', 'src/embedded-excel/probes/**', 'test/**', 'bench/stock-pane/**'];

/** The globals that `@types/office-js` declares everywhere. */
export const officeGlobals = ['Excel', 'Office', 'OfficeExtension', 'Word', 'PowerPoint', 'OneNote', 'Visio'];
