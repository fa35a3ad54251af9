/** The key of a sheet's name: Excel tells no case apart. */
export function sheetKey(sheet: string): string {
  return sheet.normalize('NFC').toLowerCase();
}
