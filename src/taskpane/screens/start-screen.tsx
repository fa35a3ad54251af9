import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { lazy, Suspense, type ReactElement } from 'react';
import { firstWords } from '../../language/pane-first';
import { canRun } from '../state/can-run';
import { Button } from '../parts/button';
import { usePane } from '../parts/pane-context';
import { RunLines } from '../parts/run-lines';
import { Screen } from '../parts/screen';

/** What the workbook holds is known later than the pane is shown. */
const StartChoices = lazy(() => import('../parts/start-choices'));

const useStyles = makeStyles({
  promise: { margin: 0, color: tokens.colorNeutralForeground2 },
  bone: { height: '16px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground5 },
  bones: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    // Nothing flashes where the workbook is known at once.
    animationName: { from: { opacity: 0 }, to: { opacity: 0 } },
    animationDuration: '300ms',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

/** What will be read, and the one button. */
export function StartScreen(): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = firstWords(language);
  const known = state.workbook.kind === 'judged';
  return (
    <Screen
      title={words.title}
      top={<RunLines />}
      footer={
        <Button appearance="primary" size="large" disabled={!canRun(state)} onClick={() => work.validate()}>
          {words.check}
        </Button>
      }
    >
      <p className={styles.promise}>{words.promise}</p>
      {known ? (
        <Suspense fallback={<Bones text={words.looking} />}>
          <StartChoices />
        </Suspense>
      ) : (
        <Bones text={words.looking} />
      )}
      {known && (
        <div>
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronRight16Regular />}
            iconPosition="after"
            onClick={() => send({ is: 'open', screen: { name: 'columns' } })}
          >
            {words.columns}
          </Button>
        </div>
      )}
    </Screen>
  );
}

function Bones({ text }: { text: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bones} role="status">
      <span>{text}</span>
      {[60, 90, 80].map((width) => (
        <div key={width} className={styles.bone} style={{ width: `${String(width)}%` }} aria-hidden />
      ))}
    </div>
  );
}
