import { DEFAULT_SETTINGS } from '../../nominations/settings/settings';
import type { PaneState } from '../state/state';
import { changed, formOf, typedOver, type SettingsForm } from './settings-form';

/** What the page of settings shows. */
export interface SettingsPage {
  /** What the workbook says. */
  readonly began: SettingsForm;
  /** The same with what was typed. */
  readonly form: SettingsForm;
  /** Whether the two differ: what was typed may stand in the workbook meanwhile, by whoever wrote it there. */
  readonly unsaved: boolean;
}

/** The workbook's settings, and what was typed over them. */
export function settingsPage({ workbook, form: typed }: Pick<PaneState, 'workbook' | 'form'>): SettingsPage {
  const began = formOf(workbook.kind === 'judged' ? workbook.judged.settings : DEFAULT_SETTINGS);
  const form = typed === null ? began : typedOver(began, typed);
  return { began, form, unsaved: changed(form, began) };
}
