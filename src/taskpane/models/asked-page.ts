/** A page of the pane that a button of the ribbon or a cell's menu opens it at. */
export type AskedPage = 'report' | 'export' | 'why';

/** The page that the pane's address asks for: `?page=report`; null for its usual first page. */
export function askedPage(search: string): AskedPage | null {
  const asked = new URLSearchParams(search).get('page');
  return asked === 'report' || asked === 'export' || asked === 'why' ? asked : null;
}
