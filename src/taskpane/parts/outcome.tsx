import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, CircleHalfFill16Filled, DismissCircle16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Outcome } from '../../assessment/assessment';
import { outcomeName } from '../../language/words';
import { OUTCOME_COLORS } from './outcome-colors';
import { usePane } from './pane-context';

const ICONS = {
  eligible: CheckmarkCircle16Filled,
  'needs-evidence': CircleHalfFill16Filled,
  ineligible: DismissCircle16Filled,
} as const;

const useStyles = makeStyles({
  eligible: { color: OUTCOME_COLORS.eligible },
  'needs-evidence': { color: OUTCOME_COLORS['needs-evidence'] },
  ineligible: { color: OUTCOME_COLORS.ineligible },
  icon: { flexShrink: 0 },
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The sign of an outcome; its word stands beside it or, with `named`, is read out. */
export function OutcomeIcon({ outcome, named = false }: { outcome: Outcome; named?: boolean }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const Icon = ICONS[outcome];
  const name = named ? { 'aria-label': outcomeName(outcome, language) } : { 'aria-hidden': true };
  return <Icon className={mergeClasses(styles.icon, styles[outcome])} {...name} />;
}

/** Sign and word. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <span className={mergeClasses(styles.badge, styles[outcome])}>
      <OutcomeIcon outcome={outcome} />
      {outcomeName(outcome, language)}
    </span>
  );
}
