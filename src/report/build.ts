import { CAPTION_WORDS } from '../language/report-captions';
import { BLANK_PASSAGE, NO_SCORE } from '../language/report-words';
import type {
  Align,
  Block,
  Chart,
  HeaderCell,
  List,
  Paragraph,
  Run,
  Space,
  Table,
  TableCell,
  TableColumn,
  TableRow,
} from './document';

/** Sizes of a Party paper, in points (spec 7). */
const TEXT_SIZE = 14;
export const SMALL_SIZE = 12;
const FIRST_LINE = 10;

type Look = Partial<Omit<Paragraph, 'kind' | 'id' | 'runs'>>;

/** A paragraph of running text, justified, its first line indented. `id` is the same every year. */
export function paragraph(id: string, content: string | readonly Run[], look: Look = {}): Paragraph {
  const runs = typeof content === 'string' ? [{ text: content }] : content;
  return { kind: 'paragraph', id, role: 'text', runs, size: TEXT_SIZE, align: 'justify', indent: FIRST_LINE, ...look };
}

/** `I. …` in bold. */
export function partHeading(id: string, number: string, title: string): Paragraph {
  return paragraph(id, [{ text: `${number}. ${title}`, bold: true }], { role: 'heading-1', keepWithNext: true });
}

/** `1. …` in bold. */
export function sectionHeading(id: string, number: number, title: string): Paragraph {
  const runs = [{ text: `${String(number)}. ${title}`, bold: true }];
  return paragraph(id, runs, { role: 'heading-2', keepWithNext: true });
}

/** `a) …` in italics. */
export function smallHeading(id: string, letter: string, title: string): Paragraph {
  return paragraph(id, [{ text: `${letter}) ${title}`, italic: true }], { role: 'heading-2', keepWithNext: true });
}

/** A passage that a person writes, behind a few words that say what belongs there. */
export function passage(id: string, lead: string, known = ''): Paragraph {
  return paragraph(id, [{ text: `${lead}: ${known}` }, { text: BLANK_PASSAGE, placeholder: true }]);
}

/** `numberCaptions` puts the number behind the label. */
export function caption(id: string, label: keyof typeof CAPTION_WORDS, text: string): Paragraph {
  const runs = [
    { text: CAPTION_WORDS[label], bold: true },
    { text, italic: true },
  ];
  return paragraph(id, runs, { role: 'caption', align: 'center', indent: 0, size: 13, keepWithNext: true });
}

/** Centred, without an indent. */
export function centred(id: string, runs: readonly Run[], look: Look = {}): Paragraph {
  return paragraph(id, runs, { align: 'center', indent: 0, ...look });
}

/** A list of items behind dashes. */
export function dashList(id: string, items: readonly string[]): List {
  return { kind: 'list', id, marker: '-', items: items.map((text) => [{ text }]), size: TEXT_SIZE, indent: FIRST_LINE };
}

/** A chart of columns beside each other, with its caption. `source` is the table that holds its numbers. */
export function columnChart(
  id: string,
  title: string,
  { categories, series, source }: Pick<Chart, 'categories' | 'series' | 'source'>,
): Block[] {
  const size = { height: 58, least: 45 };
  return [
    { kind: 'chart', id, shape: 'columns', title: '', categories, series, ...size, ...(source && { source }) },
    caption(`${id}.caption`, 'chart', title),
    space(6),
  ];
}

/** A gap between blocks, in points. */
export function space(points: number, keepWithNext = false): Space {
  return keepWithNext ? { kind: 'space', points, keepWithNext } : { kind: 'space', points };
}

/** A table's column; `width` in millimetres. */
export function column(width: number, align: Align = 'left'): TableColumn {
  return { width, align };
}

/** A cell of text; `columns` are those it spans. */
export const text = (
  value: string,
  look: { bold?: boolean; italic?: boolean; columns?: number; align?: Align } = {},
): TableCell => ({
  kind: 'text',
  text: value,
  ...look,
});

/** A place in a table for a person to fill in. */
export const toFill = (): TableCell => ({ kind: 'text', text: '', placeholder: true });

/** A cell of a whole number. */
export const whole = (value: number, look: { bold?: boolean } = {}): TableCell => ({
  kind: 'number',
  value,
  decimals: 0,
  ...look,
});

/** A score with at most one decimal, or a word where nothing was assessed. */
export function scoreCell(score: number | null): TableCell {
  return score === null ? text(NO_SCORE) : { kind: 'number', value: score, decimals: 1 };
}

/** An annex's table with the line that says how many it lists, and what signs in it mean. */
export function listedTable(made: Table, id: string, sentence: string, signs?: string): Block[] {
  const legend =
    signs === undefined
      ? []
      : [paragraph(`${id}.signs`, [{ text: signs, italic: true }], { size: made.size, keepWithNext: true })];
  return [{ ...made, keepWithNext: true }, space(6, true), ...legend, paragraph(id, sentence)];
}

/** A row of a body, neither a total nor a heading. */
export function row(cells: readonly TableCell[]): TableRow {
  return { role: 'row', cells };
}

/** A row that names the rows below it, over all columns. */
export function groupRow(title: string, columns: number): TableRow {
  return { role: 'group', cells: [text(title, { columns, bold: true, align: 'left' })] };
}

/** A table. `header` holds its header's levels from the top; `size` is the letters' in points. */
export function table(
  id: string,
  columns: readonly TableColumn[],
  header: readonly (readonly (string | HeaderCell)[])[],
  rows: readonly TableRow[],
  size = SMALL_SIZE,
): Table {
  const cells = header.map((level) => level.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)));
  return { kind: 'table', id, columns, header: cells, rows, size };
}
