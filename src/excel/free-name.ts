import { LONGEST_SHEET_NAME } from '../grid/sheet-names';

/** A sheet's name: `Báo cáo 2024`, else `Báo cáo 2024 (2)`, …, which then is taken. @param taken names in lower case */
export function freeName(wanted: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '' : ` (${String(n)})`;
    const name = wanted.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
