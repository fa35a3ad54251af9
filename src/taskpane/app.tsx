import { FluentProvider, makeStyles, tokens, type PartialTheme } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useSyncExternalStore, type ReactElement } from 'react';
import type { Technical } from './models/technical';
import { PaneContext, type Pane } from './parts/pane-context';
import { useKeys } from './parts/use-keys';
import { StartScreen } from './screens/start-screen';
import { hasResult } from './state/reduce';
import { isBusy, shownScreen, type PaneState } from './state/state';
import type { Store } from './state/store';
import type { PaneWork } from './jobs/pane-work';

/** A run's steps and outcome have words that the first look has not. */
const Announcement = lazy(() => import('./parts/announcement'));
const RunningScreen = lazy(() => import('./screens/running-screen'));
const ResultScreen = lazy(() => import('./screens/result-screen'));
const NomineeScreen = lazy(() => import('./screens/nominee-screen'));
const FindingsScreen = lazy(() => import('./screens/findings-screen'));
const ColumnsScreen = lazy(() => import('./screens/columns-screen'));
const SettingsScreen = lazy(() => import('./screens/settings-screen'));
const RemoveScreen = lazy(() => import('./screens/remove-screen'));
const RefusedScreen = lazy(() => import('./screens/refused-screen'));
const HelpScreen = lazy(() => import('./screens/help-screen'));
const ReportScreen = lazy(() => import('./screens/report-screen'));

const useStyles = makeStyles({
  pane: {
    position: 'fixed',
    inset: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface AppProps {
  readonly store: Store;
  readonly work: PaneWork;
  readonly technical: () => Promise<Technical>;
  readonly isMac: boolean;
  readonly theme: PartialTheme;
  readonly scheme: 'light' | 'dark';
}

/** The pane: the screen that is shown, and what is read out to those who do not see it. */
export function App({ store, work, technical, isMac, theme, scheme }: AppProps): ReactElement {
  const styles = useStyles();
  const state = useSyncExternalStore(store.listen, store.get);
  const { language } = state.view;
  const pane = useMemo<Pane>(
    () => ({ state, send: store.send, work, technical, isMac, language }),
    [state, store, work, technical, isMac, language],
  );
  useKeys({
    Escape: () => store.send({ is: 'back' }),
    F1: () => {
      if (shownScreen(store.get()).name !== 'help') store.send({ is: 'open', screen: { name: 'help' } });
    },
  });
  return (
    <FluentProvider theme={theme} className={styles.pane} style={{ colorScheme: scheme }} lang={language}>
      <PaneContext value={pane}>
        <Suspense>
          <Shown state={state} />
        </Suspense>
        <div className={styles.heard} role="status" aria-live="polite">
          {(isBusy(state) || hasResult(state)) && (
            <Suspense>
              <Announcement />
            </Suspense>
          )}
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

function Shown({ state }: { state: PaneState }): ReactElement {
  const screen = shownScreen(state);
  switch (screen.name) {
    case 'home':
    case 'start':
      return <Home state={state} asked={screen.name === 'start'} />;
    case 'nominee':
      return <NomineeScreen place={screen.place} />;
    case 'findings':
      return <FindingsScreen />;
    case 'columns':
      return <ColumnsScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'remove':
      return state.work?.kind === 'clear' ? <RunningScreen run={state.work} /> : <RemoveScreen />;
    case 'help':
      return <HelpScreen />;
    case 'report':
      return <ReportScreen part={screen.part} />;
  }
}

function Home({ state, asked }: { state: PaneState; asked: boolean }): ReactElement {
  const { work, workbook } = state;
  if (work?.kind === 'validate' || work?.kind === 'clear') return <RunningScreen run={work} />;
  if (workbook.kind === 'refused') return <RefusedScreen problem={workbook.problem} />;
  return hasResult(state) && !asked ? <ResultScreen /> : <StartScreen />;
}
