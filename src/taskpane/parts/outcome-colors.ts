/**
 * The three colours of the pane's own: Fluent’s for success and warning, and its red. They pass AA on the pane's ground in
 * every theme, and never stand alone. Plain script without types, since the build evaluates it with the styles.
 */
export const OUTCOME_COLORS = {
  eligible: 'var(--colorStatusSuccessForeground1)',
  'needs-evidence': 'var(--colorStatusWarningForeground1)',
  ineligible: 'var(--colorPaletteRedForeground1)',
};
