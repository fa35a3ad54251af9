import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneWords } from '../../language/pane-words';
import { runView } from '../models/run-steps';
import { Notice } from './notice';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  // Most runs are over before one could read it.
  late: {
    flexShrink: 0,
    animationName: { from: { visibility: 'hidden', height: 0, overflow: 'hidden' } },
    animationDuration: '1ms',
    animationDelay: '1.5s',
    animationFillMode: 'backwards',
  },
});

/** A run that leaves the page as it is: its step once it lasts, and the button that stops it. */
export default function InPlaceRun(): ReactElement {
  const styles = useStyles();
  const { state, work, language } = usePane();
  const words = paneWords(language);
  const { steps, waiting } = runView(state, language);
  const step = steps.find((one) => one.state === 'now');
  const said =
    waiting === '' ? [step?.name ?? '', step?.share ?? ''].filter((part) => part !== '').join(': ') : waiting;
  const stopping = state.work?.stopping === true;
  return (
    <div className={styles.late}>
      <Notice tone="info" inline {...(stopping ? {} : { action: { text: words.stop, do: () => work.stop() } })}>
        {stopping ? words.stopping : said}
      </Notice>
    </div>
  );
}
