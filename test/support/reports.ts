import type { Assessment } from '../../src/assessment/assessment';
import { BUILT_IN } from '../../src/criteria/built-in';
import { PLAN_SETTINGS, type OfficeSettings } from '../../src/criteria/plan';
import { isCellError, type CellValue } from '../../src/grid/grid';
import type { Nominations } from '../../src/nominations/result';
import { annualReport, type ReportInput } from '../../src/report/annual-report';
import { plainText, type Block, type ReportDocument, type Table } from '../../src/report/document';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { renderWorkbook } from '../../src/xlsx/render-workbook';
import { nominationsOf } from './assessments';

export function reportOf(
  assessments: readonly Assessment[],
  more: { nominations?: Nominations; settings?: Partial<OfficeSettings>; earlier?: ReportInput['earlier'] } = {},
): ReportDocument {
  return annualReport({
    nominations: more.nominations ?? nominationsOf(assessments),
    assessments,
    criteria: BUILT_IN,
    settings: { ...PLAN_SETTINGS, ...more.settings },
    ...(more.earlier === undefined ? {} : { earlier: more.earlier }),
  });
}

/** Every text of a document, a line a paragraph or cell. */
export function documentTexts(document: ReportDocument): string[] {
  return document.sections.flatMap(({ name, blocks }) => [name, ...blocks.flatMap(blockTexts)]);
}

export function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.runs)];
    case 'list':
      return block.items.map(plainText);
    case 'side-by-side':
      return block.columns.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => plainText(runs)));
    case 'table':
      return [
        ...block.header.flatMap((level) => level.map(({ text }) => text)),
        ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))),
      ];
    case 'chart':
      return [block.title, ...block.categories, ...block.series.map(({ name }) => name)];
    case 'space':
    case 'page-break':
      return [];
  }
}

/** The text of the paragraph with this id. */
export function paragraphText(document: ReportDocument, id: string): string | undefined {
  for (const { blocks } of document.sections) {
    for (const block of blocks) if (block.kind === 'paragraph' && block.id === id) return plainText(block.runs);
  }
  return undefined;
}

/** The finished file's sheets as read back: name, and rows of what stands in their cells, empty ones left out. */
export function finishedSheets(document: ReportDocument): Map<string, Exclude<CellValue, null>[][]> {
  const { grids } = readWorkbook(renderWorkbook(document));
  return new Map(
    grids.map(({ sheet, rows }) => [
      sheet,
      rows.map((row) =>
        (row ?? []).filter((value): value is Exclude<CellValue, null> => value !== null && !isCellError(value)),
      ),
    ]),
  );
}

/** The table of a document by its id. */
export function tableOf(document: ReportDocument, id: string): Table | undefined {
  return document.sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is Table => block.kind === 'table' && block.id === id);
}

/** The names in the second column of a table's rows; those of groups are left out. */
export function namesIn(table: Table | undefined): string[] {
  return (table?.rows ?? []).flatMap(({ role, cells: [, name] }) =>
    role === 'row' && name?.kind === 'text' ? [name.text] : [],
  );
}
