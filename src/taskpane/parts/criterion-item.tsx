import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  ChevronDown16Regular,
  DismissCircle16Filled,
  PeopleTeam16Regular,
  QuestionCircle16Filled,
} from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { CriterionOutcome } from '../../assessment/assessment';
import { nomineeWords } from '../../language/pane-nominee';
import { criterionResultName } from '../../language/words';
import type { ConditionLine, CriterionLine } from '../models/nominee-page';
import { CellLinks } from './cell-links';
import { OUTCOME_COLORS } from './outcome-colors';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  head: {
    font: 'inherit',
    textAlign: 'start',
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto 16px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingInline: 0,
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 0,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  icon: { marginTop: '2px' },
  met: { color: OUTCOME_COLORS.eligible },
  unknown: { color: OUTCOME_COLORS['needs-evidence'] },
  unmet: { color: OUTCOME_COLORS.ineligible },
  'not-assessed': { color: tokens.colorNeutralForeground3 },
  id: { fontWeight: tokens.fontWeightSemibold },
  result: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  chevron: {
    marginTop: '2px',
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '1ms' },
  },
  turned: { transform: 'rotate(180deg)' },
  body: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: '24px',
    paddingBottom: tokens.spacingVerticalM,
  },
  plan: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  condition: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXS },
  sentence: { overflowWrap: 'break-word', marginInlineEnd: tokens.spacingHorizontalXS },
});

const ICONS = {
  met: CheckmarkCircle16Filled,
  unmet: DismissCircle16Filled,
  unknown: QuestionCircle16Filled,
  'not-assessed': PeopleTeam16Regular,
} as const;

function ResultIcon({ result, named = false }: { result: CriterionOutcome; named?: boolean }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const name = named ? { 'aria-label': criterionResultName(result, language) } : { 'aria-hidden': true };
  const Icon = ICONS[result];
  return <Icon className={mergeClasses(styles.icon, styles[result])} {...name} />;
}

/** A criterion: its result at a glance, and when opened the plan's words and what was required and read. */
export function CriterionItem({ criterion }: { criterion: CriterionLine }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const words = nomineeWords(language);
  const { id, about, text, result, conditions, remains } = criterion;
  const [open, setOpen] = useState(result === 'unmet' || result === 'unknown');
  return (
    <li className={styles.item}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
        <ResultIcon result={result} />
        <span>
          <span className={styles.id}>{id}</span> {about}
        </span>
        <span className={styles.result}>{criterionResultName(result, language)}</span>
        <ChevronDown16Regular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
      </button>
      {open && (
        <div className={styles.body}>
          <blockquote className={styles.plan} lang="vi">
            {text}
          </blockquote>
          {conditions.map((condition, n) => (
            <Condition key={`${condition.name} ${String(n)}`} condition={condition} />
          ))}
          {remains !== '' && (
            <div className={styles.condition}>
              <ResultIcon result="not-assessed" />
              <span>
                {words.remains}: {remains}
              </span>
            </div>
          )}
        </div>
      )}
    </li>
  );
}

function Condition({ condition }: { condition: ConditionLine }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.condition}>
      <ResultIcon result={condition.result} named />
      <span>
        <strong>{condition.name}</strong>
        {': '}
        <span className={styles.sentence}>{condition.sentence}</span>
        <CellLinks cells={condition.cells} says={condition.sentence} />
      </span>
    </div>
  );
}
