import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Outcome } from '../../assessment/assessment';
import { OUTCOMES, totalOf, type OutcomeCounts } from '../../assessment/outcome-counts';
import { formatCount } from '../../language/format';
import { resultWords } from '../../language/pane-result';
import { outcomeName } from '../../language/words';
import { OutcomeIcon } from './outcome';
import { OUTCOME_COLORS } from './outcome-colors';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  whole: { display: 'grid', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', gap: '2px', height: '10px', borderRadius: tokens.borderRadiusCircular, overflow: 'hidden' },
  part: { cursor: 'pointer', minWidth: '4px', forcedColorAdjust: 'none' },
  eligible: { backgroundColor: OUTCOME_COLORS.eligible },
  'needs-evidence': { backgroundColor: OUTCOME_COLORS['needs-evidence'] },
  ineligible: { backgroundColor: OUTCOME_COLORS.ineligible },
  faint: { opacity: 0.35 },
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  tile: {
    font: 'inherit',
    textAlign: 'start',
    display: 'grid',
    gridTemplateRows: 'auto 1fr',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    minWidth: 0,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground4,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`,
  },
  count: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  word: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
});

/** How many have each outcome, as a bar and as numbers; each part shows its nominees alone, or all again. */
export function OutcomeBar({ counts, chosen }: { counts: OutcomeCounts; chosen: Outcome | null }): ReactElement {
  const styles = useStyles();
  const { send, language } = usePane();
  const words = resultWords(language);
  const toggle = (outcome: Outcome): void =>
    send({ is: 'list', view: { outcome: chosen === outcome ? null : outcome, active: null } });
  return (
    <div className={styles.whole}>
      {totalOf(counts) > 0 && (
        // For the mouse; the buttons below do the same for everyone.
        <div className={styles.bar} aria-hidden>
          {OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
            <div
              key={outcome}
              className={mergeClasses(
                styles.part,
                styles[outcome],
                chosen !== null && chosen !== outcome && styles.faint,
              )}
              style={{ flexGrow: counts[outcome] }}
              title={words.filterOutcome(outcomeName(outcome, language), formatCount(counts[outcome], language))}
              onClick={() => toggle(outcome)}
            />
          ))}
        </div>
      )}
      <div className={styles.tiles} role="group" aria-label={words.outcomes}>
        {OUTCOMES.map((outcome) => (
          <button
            key={outcome}
            type="button"
            aria-pressed={chosen === outcome}
            className={mergeClasses(styles.tile, chosen === outcome && styles.pressed)}
            onClick={() => toggle(outcome)}
          >
            <span className={styles.count}>
              <OutcomeIcon outcome={outcome} />
              {formatCount(counts[outcome], language)}
            </span>
            <span className={styles.word}>{outcomeName(outcome, language)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
