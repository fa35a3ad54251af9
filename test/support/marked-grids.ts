import type { CellValue, Grid } from '../../src/grid/grid';
import type { MarkBlock, MarkPlan } from '../../src/marks/plan';

/** What a sheet holds once a block is written into it: an oracle for executors, in a few lines. */
export function written(grid: Grid, block: MarkBlock): Grid {
  const rows = grid.rows.map((cells) => [...(cells ?? [])]);
  const put = (row: number, column: number, value: CellValue): void => {
    const cells = (rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  };
  block.headers.forEach((word, n) => put(block.headerAt[0], block.area.left + n, word));
  block.numbers?.values.forEach((value, n) => put(block.numbers?.row ?? 0, block.area.left + n, value));
  for (const { row, values } of block.rows) values.forEach((value, n) => put(row, block.area.left + n, value));
  return {
    ...grid,
    rows,
    names: [
      ...(grid.names ?? []),
      ...block.names.map(({ name, refersTo }) => ({ name, refersTo, hidden: true, local: true })),
    ],
    filter: block.filter?.to ?? grid.filter,
    tables: grid.tables.map((one) => (one.name === block.table?.name ? { ...one, area: block.table.to } : one)),
  };
}

/** The sheets with all blocks of a plan written into them; the sheet `Kết quả` is left out. */
export function markedGrids(grids: readonly Grid[], plan: MarkPlan): Grid[] {
  return grids.map((grid) =>
    plan.blocks.filter((block) => block.sheet === grid.sheet && block.file === grid.file).reduce(written, grid),
  );
}
