import { groupBy } from '../../grid/group-by';
import { paragraph } from '../build';
import {
  plainText,
  type Block,
  type List,
  type Paragraph,
  type Replaced,
  type ReportDocument,
  type Run,
  type Section,
  type SideBySide,
  type Table,
} from '../document';
import { appliedChart, appliedTable, type AppliedTable, type TypedRow } from './apply-table';
import { itemKey, itemRuns, TYPED } from './passage';
import { retypedRuns } from './retyped';

/** A paragraph of a person's. */
export interface TypedText {
  /**
   * The key of the passage, or the id of the table or of the columns, that it stands behind; empty at the section's
   * beginning.
   */
  readonly behind: string;
  readonly section: number;
  readonly text: string;
}

/** What people's words do to a document. */
export interface Work {
  /** What stands in passages instead of what was generated; empty: nothing, and a paragraph then goes. */
  readonly texts: ReadonlyMap<string, string>;
  readonly paragraphs: readonly TypedText[];
  readonly rows: readonly TypedRow[];
}

/** A document with people's words in it; the document itself where there are none. */
export function applied(document: ReportDocument, work: Work): ReportDocument {
  if (work.texts.size === 0 && work.paragraphs.length === 0 && work.rows.length === 0) return document;
  const application = new Application(work);
  const sections = document.sections.map((section, n) => application.section(section, n));
  const { replaced } = application;
  return { ...document, sections, ...(replaced.length === 0 ? {} : { replaced }) };
}

class Application {
  readonly replaced: Replaced[] = [];
  private readonly behind: ReadonlyMap<string, readonly TypedText[]>;

  constructor(private readonly work: Work) {
    this.behind = groupBy(work.paragraphs, ({ behind, section }) => (behind === '' ? topOf(section) : behind));
  }

  section(section: Section, n: number): Section {
    const tables = new Map<string, AppliedTable>();
    const blocks = section.blocks.flatMap((block) => this.block(block, tables));
    const charted = blocks.map((block) => (block.kind === 'chart' ? appliedChart(block, tables) : block));
    return { ...section, blocks: [...this.typedBehind(topOf(n)), ...charted] };
  }

  private block(block: Block, tables: Map<string, AppliedTable>): Block[] {
    switch (block.kind) {
      case 'paragraph':
        return [...this.whole(block), ...this.typedBehind(block.id, block)];
      case 'list':
        return this.list(block);
      case 'side-by-side':
        return this.sideBySide(block);
      case 'table':
        return this.table(block, tables);
      case 'chart':
      case 'space':
      case 'page-break':
        return [block];
    }
  }

  /** A paragraph that stands alone goes where nothing is to stand in it. */
  private whole(block: Paragraph): Paragraph[] {
    if (this.work.texts.get(block.id) !== '') return [this.retyped(block)];
    this.replaced.push({ key: block.id, generated: plainText(block.runs), gone: true });
    return [];
  }

  private retyped(block: Paragraph): Paragraph {
    const typed = this.work.texts.get(block.id);
    if (typed === undefined) return block;
    this.replaced.push({ key: block.id, generated: plainText(block.runs) });
    return { ...block, runs: retypedRuns(block.runs, typed) };
  }

  /** A list that a person changed becomes the paragraphs that it looks like. */
  private list(list: List): Block[] {
    const keys = list.items.map((_, n) => itemKey(list.id, n));
    if (keys.every((key) => !this.work.texts.has(key) && !this.behind.has(key))) return [list];
    return list.items.flatMap((runs, n) => this.block(itemParagraph(list, n, runs), new Map()));
  }

  private sideBySide(block: SideBySide): Block[] {
    const columns = block.columns.map(({ width, paragraphs }) => ({
      width,
      paragraphs: paragraphs.flatMap((one) => [this.retyped(one), ...this.typedBehind(one.id, one)]),
    }));
    const same = columns.every(({ paragraphs }, n) =>
      paragraphs.every((one, m) => one === block.columns[n]?.paragraphs[m]),
    );
    return [same ? block : { ...block, columns }, ...this.typedBehind(block.id)];
  }

  private table(table: Table, tables: Map<string, AppliedTable>): Block[] {
    const rows = this.work.rows.filter((row) => row.table === table.id);
    const typed = this.typedBehind(table.id);
    if (rows.length === 0 && !this.touches(table.id)) return [table, ...typed];
    const made = appliedTable(table, this.work.texts, rows, this.replaced);
    if (made !== null) tables.set(table.id, made);
    return [...(made === null ? [] : [made.table]), ...typed];
  }

  private touches(table: string): boolean {
    for (const key of this.work.texts.keys()) if (key === table || key.startsWith(`${table}/`)) return true;
    return false;
  }

  private typedBehind(key: string, neighbour?: Paragraph): Paragraph[] {
    return (this.behind.get(key) ?? []).map((typed, n) =>
      typedParagraph(`${TYPED}${key}.${String(n + 1)}`, typed.text, neighbour),
    );
  }
}

function topOf(section: number): string {
  return `top-${String(section + 1)}`;
}

function itemParagraph({ id, marker, size, indent }: List, n: number, runs: readonly Run[]): Paragraph {
  return paragraph(itemKey(id, n), itemRuns(marker, runs), { size, indent });
}

/** It looks like its neighbour, where that is running text. */
function typedParagraph(id: string, text: string, neighbour: Paragraph | undefined): Paragraph {
  if (neighbour?.role !== 'text') return paragraph(id, text);
  const { size, align, indent } = neighbour;
  return paragraph(id, text, { size, align, indent });
}
