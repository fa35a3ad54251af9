import type { CalendarDay } from '../grid/dates';

/**
 * A report as a document: blocks in sections, without cell addresses. Sheets, Word and the pane's preview are made from
 * it. All lengths of the page are millimetres, sizes of letters points. Plain data.
 */
export interface ReportDocument {
  /**
   * Names the paper through all makings of it: its sheets, what is remembered of them, its files (`annual-2024`,
   * `period-2022-2025`).
   */
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  /** The agency, as the file's author: no person's name. */
  readonly author: string;
  readonly keywords: string;
  readonly year: number;
  readonly font: string;
  readonly sections: readonly Section[];
  /** Places that hold a person's words instead of the program's (src/report/passages); missing where there are none. */
  readonly replaced?: readonly Replaced[];
}

/** What the program would have written in a place that holds a person's words. */
export interface Replaced {
  /** The passage's key. */
  readonly key: string;
  readonly generated: string;
  /** The person wants nothing there: the paragraph, row or table is left out. */
  readonly gone?: true;
}

/** A part with a page of its own: a sheet in a workbook, a section in Word. */
export interface Section {
  /** Names the sheet: at most 31 characters. */
  readonly name: string;
  readonly role: 'body' | 'annex';
  readonly page: Page;
  readonly blocks: readonly Block[];
}

export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  /** The paper as it lies. */
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** The page's number at the top centre: its size, and whether the first page bears it. */
  readonly number: { readonly size: number; readonly first: boolean };
}

/** Characters of one look. Capitals are a look too: the text keeps its own case. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly capitals?: boolean;
  /** The paragraph's size where missing. */
  readonly size?: number;
  /** A passage that a person writes; what stands here is only its place. */
  readonly placeholder?: boolean;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Names the passage through all years and outputs, so that what was typed into it can be found again. */
  readonly id: string;
  /** `heading-1` for numbered parts (`I.`), `heading-2` for what is below them; `caption` names a table or a chart. */
  readonly role: 'text' | 'heading-1' | 'heading-2' | 'title' | 'caption';
  readonly runs: readonly Run[];
  readonly size: number;
  readonly align: Align;
  /** Of the first line. */
  readonly indent: number;
  /** A thin line below, as long as the text. */
  readonly rule?: boolean;
  /** Stays on the page of the block that follows. */
  readonly keepWithNext?: boolean;
}

export interface List {
  readonly kind: 'list';
  readonly id: string;
  readonly marker: '-' | '+';
  readonly items: readonly (readonly Run[])[];
  readonly size: number;
  readonly indent: number;
}

export interface TableColumn {
  /** Names the column where a person wrote another heading. */
  readonly key?: string;
  readonly width: number;
  readonly align: Align;
}

export interface HeaderCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

/**
 * `columns`: how many columns it spans. `decimals`: at most so many, behind a comma, none that are zeros only (85,5 but
 * 85): whoever reads it, wherever.
 */
export type TableCell = { readonly columns?: number; readonly bold?: boolean; readonly align?: Align } & (
  | { readonly kind: 'text'; readonly text: string; readonly italic?: boolean; readonly placeholder?: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'date'; readonly day: CalendarDay }
);

export interface TableRow {
  /** `group` rows head the rows below them, `total` rows sum them up. */
  readonly role: 'row' | 'group' | 'total';
  readonly cells: readonly TableCell[];
  /** Whom or what the row is about, so that it is known again at another place; its first words where missing. */
  readonly about?: string;
  /** At least so high, in millimetres: room for what people write. As its text needs where missing. */
  readonly height?: number;
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly columns: readonly TableColumn[];
  /** The levels of the header; repeated on each page. Cells that a span from above or left covers are left out. */
  readonly header: readonly (readonly HeaderCell[])[];
  readonly rows: readonly TableRow[];
  readonly size: number;
  /** Its last row stays on the page of what follows. */
  readonly keepWithNext?: boolean;
  /** Without lines: cells beside each other. */
  readonly plain?: boolean;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
}

export interface Chart {
  readonly kind: 'chart';
  readonly id: string;
  /** Columns beside each other, or lying bars, the first category on top. */
  readonly shape: 'columns' | 'bars';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Height in millimetres; as wide as the text. It may be drawn as low as `least` where it then fits on the page. */
  readonly height: number;
  readonly least: number;
  /** The table of the same section that holds these numbers: its first column the categories. */
  readonly source?: {
    readonly table: string;
    /** Rows of the table, counted from 0 below its header. */
    readonly rows: readonly [first: number, last: number];
    readonly categoryColumn: number;
    /** The table's column of each series. */
    readonly columns: readonly number[];
  };
}

/** Paragraphs beside each other: the head of the letter, the signature beside the recipients. */
export interface SideBySide {
  readonly kind: 'side-by-side';
  readonly id: string;
  readonly columns: readonly { readonly width: number; readonly paragraphs: readonly Paragraph[] }[];
}

/** Empty space, in points. */
export interface Space {
  readonly kind: 'space';
  readonly points: number;
  readonly keepWithNext?: boolean;
}

/** What follows begins on a page of its own; numbers of pages run on. */
export interface PageBreak {
  readonly kind: 'page-break';
}

export type Block = Paragraph | List | Table | Chart | SideBySide | Space | PageBreak;

const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** A4 with the margins of Party documents; the page's number is 14 pt at the top centre (spec 7). */
export function a4(orientation: Page['orientation'], numberOnFirst: boolean): Page {
  const [width, height] = orientation === 'portrait' ? [210, 297] : [297, 210];
  return { orientation, width, height, margins: MARGINS, number: { size: 14, first: numberOnFirst } };
}

/** The width between the margins, in millimetres. */
export function textWidth(page: Page): number {
  return page.width - page.margins.left - page.margins.right;
}

/** The text of runs, as read. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => (run.capitals === true ? run.text.toLocaleUpperCase('vi') : run.text)).join('');
}
