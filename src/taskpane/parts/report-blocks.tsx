import type { CSSProperties, ReactElement } from 'react';
import {
  plainText,
  type Block,
  type Paragraph,
  type Run,
  type Table,
  type TableCell,
  type TableRow,
} from '../../report/document';
import { cellText } from '../../report/passages/shown-text';
import { ReportChart } from './report-chart';
import { INK, mm, pt, WAITING } from './report-paper';

/** A block of a document as it lies on paper. */
export function ReportBlock({ block, width }: { block: Exclude<Block, Table>; width: number }): ReactElement {
  switch (block.kind) {
    case 'paragraph':
      return <ReportParagraph paragraph={block} />;
    case 'list':
      return (
        <>
          {block.items.map((runs, n) => (
            <p key={`${block.id} ${String(n)}`} style={paragraphStyle({ ...block, align: 'justify' })}>
              {block.marker} <Runs runs={runs} />
            </p>
          ))}
        </>
      );
    case 'side-by-side':
      return (
        <div style={{ display: 'flex' }}>
          {block.columns.map(({ width: wide, paragraphs }, n) => (
            <div key={`${block.id} ${String(n)}`} style={{ width: mm(wide), flexShrink: 0 }}>
              {paragraphs.map((paragraph) => (
                <ReportParagraph key={paragraph.id} paragraph={paragraph} />
              ))}
            </div>
          ))}
        </div>
      );
    case 'chart':
      return <ReportChart chart={block} width={width} />;
    case 'space':
      return <div style={{ height: pt(block.points) }} />;
    case 'page-break':
      return <div style={{ marginBlock: mm(3), borderTop: `1px dashed ${INK}` }} />;
  }
}

function ReportParagraph({ paragraph }: { paragraph: Paragraph }): ReactElement {
  const { runs, rule } = paragraph;
  return (
    <p style={paragraphStyle(paragraph)}>
      {plainText(runs) === '' ? '\u00a0' : <Runs runs={runs} ruled={rule === true} />}
    </p>
  );
}

function paragraphStyle({ size, align, indent }: Pick<Paragraph, 'size' | 'align' | 'indent'>): CSSProperties {
  return {
    margin: 0,
    paddingBlock: mm(0.9),
    fontSize: pt(size),
    lineHeight: 1.2,
    textAlign: align,
    textIndent: mm(indent),
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  };
}

function Runs({ runs, ruled = false }: { runs: readonly Run[]; ruled?: boolean }): ReactElement {
  const pieces = runs.map((run, n) => (
    <span
      key={`${String(n)} ${run.text}`}
      style={{
        ...(run.bold === true ? { fontWeight: 700 } : {}),
        ...(run.italic === true ? { fontStyle: 'italic' } : {}),
        ...(run.underline === true ? { textDecoration: 'underline' } : {}),
        ...(run.size === undefined ? {} : { fontSize: pt(run.size) }),
        ...(run.placeholder === true ? { backgroundColor: WAITING } : {}),
      }}
    >
      {run.capitals === true ? run.text.toLocaleUpperCase('vi') : run.text}
    </span>
  ));
  return ruled ? <span style={{ borderBottom: `1px solid ${INK}` }}>{pieces}</span> : <>{pieces}</>;
}

export interface ReportRowsProps {
  readonly table: Table;
  readonly from: number;
  readonly to: number;
}

/** Rows of a table, with its header above the first. */
export function ReportRows({ table, from, to }: ReportRowsProps): ReactElement {
  const { columns, header, rows, size, plain } = table;
  const line = plain === true ? {} : { border: `1px solid ${INK}` };
  const cellStyle: CSSProperties = { ...line, padding: `${mm(0.7)} ${mm(1.2)}`, overflowWrap: 'break-word' };
  return (
    <table
      style={{
        width: mm(columns.reduce((sum, column) => sum + column.width, 0)),
        tableLayout: 'fixed',
        borderCollapse: 'collapse',
        fontSize: pt(size),
        lineHeight: 1.2,
        // Pieces of one table share the line between them.
        ...(from > 0 ? { marginTop: '-1px' } : {}),
      }}
    >
      <colgroup>
        {columns.map(({ width }, n) => (
          <col key={String(n)} style={{ width: mm(width) }} />
        ))}
      </colgroup>
      {from === 0 && header.length > 0 && (
        <thead>
          {header.map((level, n) => (
            <tr key={String(n)}>
              {level.map((cell, at) => (
                <th key={String(at)} colSpan={cell.columns ?? 1} rowSpan={cell.rows ?? 1} style={cellStyle}>
                  {cell.text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
      )}
      <tbody>
        {rows.slice(from, to).map((row, n) => (
          <tr key={String(from + n)} style={row.height === undefined ? {} : { height: mm(row.height) }}>
            {cellsOf(row, table).map(({ cell, align, column }) => (
              <td
                key={String(column)}
                colSpan={cell.columns ?? 1}
                style={{ ...cellStyle, textAlign: align, ...lookOf(cell, row) }}
              >
                {cellText(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellsOf(
  { cells }: TableRow,
  { columns }: Table,
): { cell: TableCell; align: CSSProperties['textAlign']; column: number }[] {
  let next = 0;
  return cells.map((cell) => {
    const column = next;
    next += cell.columns ?? 1;
    return { cell, align: cell.align ?? columns[column]?.align ?? 'left', column };
  });
}

function lookOf(cell: TableCell, { role }: TableRow): CSSProperties {
  return {
    whiteSpace: 'pre-wrap',
    ...(cell.bold === true || role !== 'row' ? { fontWeight: 700 } : {}),
    ...(cell.kind === 'text' && cell.italic === true ? { fontStyle: 'italic' } : {}),
    ...(cell.kind === 'text' && cell.placeholder === true ? { backgroundColor: WAITING } : {}),
  };
}
