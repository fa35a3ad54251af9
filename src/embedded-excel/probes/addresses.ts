/** `'Tờ'!A1:B2,'Tờ'!D4` → `A1:B2,D4`: the temporary sheet has another name each time. */
export function cellsOf(address: string): string {
  return address
    .split(',')
    .map((one) => one.slice(one.lastIndexOf('!') + 1))
    .join(',');
}

/** The cells of what may be a null object, after a sync; null for it. */
export function cellsOrNull(range: { readonly isNullObject: boolean; readonly address: string }): string | null {
  return range.isNullObject ? null : cellsOf(range.address);
}
