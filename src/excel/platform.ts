/**
 * `PC`, `Mac`, `OfficeOnline`, `iOS`, …; empty where Office does not tell. To be asked once Office is ready.
 * @see https://learn.microsoft.com/javascript/api/office/office.platformtype
 */
export function platform(): string {
  // Undefined outside of Office, whatever the types say.
  return String((Office.context.platform as Office.PlatformType | undefined) ?? '');
}
