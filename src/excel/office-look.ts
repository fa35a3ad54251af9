/**
 * Whether Office shows itself dark; null where it does not say (on the web the theme is unknown, OfficeDev/office-js#6134).
 * @see https://learn.microsoft.com/javascript/api/office/office.officetheme
 */
export function officeIsDark(): boolean | null {
  // Undefined on the web, whatever the types say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const color = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (color === null) return null;
  const [red = 0, green = 0, blue = 0] = color.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
