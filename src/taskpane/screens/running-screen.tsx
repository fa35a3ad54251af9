import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight16Filled, CheckmarkCircle16Filled, Circle16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { paneWords } from '../../language/pane-words';
import { runView } from '../models/run-steps';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/pane-context';
import { Screen } from '../parts/screen';
import type { Work } from '../state/state';

const useStyles = makeStyles({
  bar: {
    height: '6px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    transitionProperty: 'width',
    transitionDuration: tokens.durationNormal,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '1ms' },
  },
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  step: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
  },
  now: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  finished: { color: tokens.colorStatusSuccessForeground1 },
  share: { fontVariantNumeric: 'tabular-nums' },
  safe: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const ICONS = { done: CheckmarkCircle16Filled, now: ArrowRight16Filled, later: Circle16Regular } as const;

/** A run under way, step by step; it can be stopped. */
export default function RunningScreen({ run }: { run: Work }): ReactElement {
  const styles = useStyles();
  const { state: pane, work, language } = usePane();
  const words = paneWords(language);
  const { steps, share, waiting } = runView(pane, language);
  const title = run.kind === 'clear' ? words.removing : words.running;
  return (
    <Screen
      title={title}
      footer={
        <Button size="large" disabled={run.stopping} onClick={() => work.stop()}>
          {run.stopping ? words.stopping : words.stop}
        </Button>
      }
    >
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
      >
        <div className={styles.done} style={{ width: `${String(Math.round(share * 100))}%` }} />
      </div>
      <ol className={styles.steps}>
        {steps.map(({ name, state, share: part }) => {
          const Icon = ICONS[state];
          return (
            <li
              key={name}
              className={mergeClasses(styles.step, state === 'now' && styles.now)}
              aria-current={state === 'now' ? 'step' : undefined}
            >
              <Icon {...(state === 'done' ? { className: styles.finished } : {})} aria-hidden />
              <span>{name}</span>
              <span className={styles.share}>{part}</span>
            </li>
          );
        })}
      </ol>
      {waiting !== '' && (
        <Notice tone="info" rounded>
          {waiting}
        </Notice>
      )}
      <p className={styles.safe}>{words.safe}</p>
    </Screen>
  );
}
