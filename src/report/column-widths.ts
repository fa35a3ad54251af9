import type { TableColumn } from './document';

/** Gives the columns of width 0 what is left; where too little is, all others give way. */
export function spread(columns: readonly TableColumn[], width: number): TableColumn[] {
  const least = 40;
  const fixed = columns.reduce((sum, one) => sum + one.width, 0);
  const flexible = columns.filter((one) => one.width === 0).length;
  const left = Math.max(width - fixed, least * flexible);
  const scale = (width - left) / fixed;
  return columns.map((one) => ({ ...one, width: one.width === 0 ? left / flexible : one.width * Math.min(1, scale) }));
}
