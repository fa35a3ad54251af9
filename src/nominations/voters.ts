import { foldAll, stripDiacritics } from '../text/fold';
import type { TableColumn } from './table';

/** How a title states how many voted, the clearest first; matched without diacritics. */
const STATED = [
  /phieu thu ve (?:la |gom |co )?(\d+)/,
  /phieu phat ra (?:la |gom |co )?(\d+)/,
  /(?:tong so phieu|so phieu|so (?:nguoi|dai bieu|thanh vien)(?: hoi dong)?(?: bo phieu| tham gia bo phieu| du hop)?|tong so (?:nguoi|dai bieu|thanh vien)(?: hoi dong)?(?: bo phieu| tham gia bo phieu| du hop)?) (?:la |gom |co )?(\d+)/,
  /(\d+) (?:phieu|thanh vien|dai bieu|uy vien|nguoi (?:bo phieu|tham gia bo phieu|bieu quyet|du hop))(?: |$)/,
];

/** How many voted, as the lines of a title state: `(13 phiếu)`, `Số phiếu thu về: 13`, `Hội đồng: 13 thành viên`. */
function votersOfTitle(lines: readonly string[]): number | null {
  const texts = lines.map((line) => stripDiacritics(foldAll(line.replace(/\d+(?:[.,]\d+)?\s*%/g, ' '))));
  for (const pattern of STATED) {
    for (const text of texts) {
      const found = Number(pattern.exec(text)?.[1] ?? 0);
      if (found > 0) return found;
    }
  }
  return null;
}

/** Counts of votes are out of as many as their header states, else as the table's title does. */
export function withVoters(columns: readonly TableColumn[], title: readonly string[]): readonly TableColumn[] {
  const open = (column: TableColumn) => column.field === 'votes' && column.voters === undefined;
  if (!columns.some(open)) return columns;
  const voters = votersOfTitle(title);
  return voters === null ? columns : columns.map((column) => (open(column) ? { ...column, voters } : column));
}
