import { LANGUAGES, type Language } from '../language/language';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How one person wants to see the pane, and who that is. It stands in the browser, never in the workbook, where it would be everyone's. */
export interface PersonalView {
  readonly language: Language;
  readonly theme: Theme;
  /** Told to others while this person's runs last; Office tells an add-in no user's name. Empty: not given. */
  readonly name: string;
}

export const DEFAULT_VIEW: PersonalView = { language: 'vi', theme: 'system', name: '' };

/** Of a name, in UTF-16 units. */
export const LONGEST_NAME = 60;

const NAME = 'dien-hinh.view';

/**
 * Office's partition goes before the name, so that the value belongs to this add-in in this place alone.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings#storage-partitioning
 */
function key(): string {
  // Undefined where storage is not partitioned, whatever the types say.
  const partition = Office.context.partitionKey as string | undefined;
  return `${partition ?? ''}${NAME}`;
}

/** The view chosen here before; what is missing or not understood has its default. Never throws. */
export function readPersonalView(): PersonalView {
  try {
    const text = localStorage.getItem(key());
    return text === null ? DEFAULT_VIEW : viewFrom(JSON.parse(text));
  } catch {
    // Storage may be forbidden, and what stands in it may be anything.
    return DEFAULT_VIEW;
  }
}

/**
 * Keeps the view for the next time.
 * @returns false where the browser keeps nothing: the view then lasts as long as the pane
 */
export function keepPersonalView(view: PersonalView): boolean {
  try {
    localStorage.setItem(key(), JSON.stringify({ version: 1, ...view }));
    return true;
  } catch {
    return false;
  }
}

function viewFrom(value: unknown): PersonalView {
  if (typeof value !== 'object' || value === null) return DEFAULT_VIEW;
  const stored = new Map<string, unknown>(Object.entries(value));
  const name = stored.get('name');
  return {
    language: LANGUAGES.find((one) => one === stored.get('language')) ?? DEFAULT_VIEW.language,
    theme: THEMES.find((one) => one === stored.get('theme')) ?? DEFAULT_VIEW.theme,
    name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : DEFAULT_VIEW.name,
  };
}
