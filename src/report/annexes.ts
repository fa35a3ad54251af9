import type { OfficeSettings } from '../criteria/plan';
import { ANNEX_TITLES, annexNote } from '../language/report-parts';
import { annexHeading, reportSheet } from '../language/report-sections';
import { doubtfulData } from './annex-data';
import { nomineesTable } from './annex-nominees';
import { openCases } from './annex-open-cases';
import { centred, space } from './build';
import type { ReportContext } from './context';
import { a4, type Block, type Page, type Section } from './document';

/** The annexes, each a section of its own: collectives, individuals, models, open cases, doubtful data. */
export function annexes(context: ReportContext): Section[] {
  return [
    annex(context, 1, 'landscape', (page) => nomineesTable(context, 'collective', page)),
    annex(context, 2, 'landscape', (page) => nomineesTable(context, 'individual', page)),
    annex(context, 3, 'landscape', (page) => nomineesTable(context, 'model', page)),
    annex(context, 4, 'landscape', (page) => openCases(context, page)),
    annex(context, 5, 'portrait', (page) => doubtfulData(context, page)),
  ];
}

function annex(
  { year, settings }: ReportContext,
  number: 1 | 2 | 3 | 4 | 5,
  orientation: Page['orientation'],
  make: (page: Page) => Block[],
): Section {
  const title = ANNEX_TITLES[number - 1]?.(year) ?? '';
  return annexSection({ report: reportSheet(String(year)), number, title, settings, orientation }, make);
}

export interface AnnexHead {
  /** The name of the report's own sheet. */
  readonly report: string;
  readonly number: number;
  readonly title: string;
  readonly settings: OfficeSettings;
  readonly orientation: Page['orientation'];
}

/** An annex: its number, title and to what it belongs, then its contents. */
export function annexSection(
  { report, number, title, settings, orientation }: AnnexHead,
  make: (page: Page) => Block[],
): Section {
  const page = a4(orientation, true);
  const id = `PL${String(number)}`;
  return {
    name: `${report} – ${id}`,
    role: 'annex',
    page,
    blocks: [
      centred(id, [{ text: annexHeading(number), bold: true }], { role: 'title', size: 14 }),
      centred(`${id}.title`, [{ text: title, bold: true }]),
      centred(`${id}.note`, [{ text: annexNote(settings), italic: true }]),
      space(8),
      ...make(page),
    ],
  };
}
