import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { isStale } from '../state/state';
import { usePane } from './pane-context';

/** Its sentences are many, and wanted seldom. */
const Troubles = lazy(() => import('./troubles'));
const InPlaceRun = lazy(() => import('./in-place-run'));

const useStyles = makeStyles({
  thin: { height: '2px', flexShrink: 0, overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground6 },
  moving: {
    height: '100%',
    width: '40%',
    backgroundColor: tokens.colorBrandBackground,
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(250%)' } },
    animationDuration: '1.4s',
    animationIterationCount: 'infinite',
    animationDelay: '300ms',
    animationFillMode: 'backwards',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%' },
  },
});

/** What holds of the workbook as a whole: what is done to it just now, how the last run ended, which rows changed since. */
export function RunLines(): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const { note, workbook } = state;
  const troubled =
    note?.kind === 'went' ||
    note?.kind === 'nobody-here' ||
    note?.kind === 'retrying' ||
    note?.kind === 'settings' ||
    state.form !== null ||
    (workbook.kind === 'judged' && workbook.judged.nominations.nearMisses.length > 0) ||
    (state.work === null && (state.ended !== null || state.unfinished !== null || isStale(state)));
  return (
    <>
      {state.work !== null && (
        <div className={styles.thin} aria-hidden>
          <div className={styles.moving} />
        </div>
      )}
      {(state.work?.kind === 'live' || state.work?.kind === 'validate') && (
        <Suspense>
          <InPlaceRun />
        </Suspense>
      )}
      {troubled && (
        <Suspense>
          <Troubles />
        </Suspense>
      )}
    </>
  );
}
