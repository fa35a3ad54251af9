import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatCount } from '../../language/format';
import { pageWords } from '../../language/pane-pages';
import { removalView } from '../models/removal';
import { Button } from '../parts/button';
import { usePane } from '../parts/pane-context';
import { RunLines } from '../parts/run-lines';
import { Screen } from '../parts/screen';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What will be taken out, before it is. */
export default function RemoveScreen(): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = pageWords(language).remove;
  const { workbook, judgedAt } = state;
  const view = workbook.kind === 'judged' ? removalView(workbook.judged, workbook.reading, judgedAt !== null) : null;
  return (
    <Screen
      title={words.title}
      top={<RunLines />}
      footer={
        <>
          <Button appearance="primary" disabled={state.work !== null} onClick={() => work.clear()}>
            {words.remove}
          </Button>
          <Button onClick={() => send({ is: 'back' })}>{words.keep}</Button>
        </>
      }
    >
      <p className={styles.text}>{words.what}</p>
      {view !== null && (
        <ul className={styles.list}>
          {view.blocks.map(({ sheet, address, rows }) => (
            <li key={`${sheet} ${address}`}>{words.columns(sheet, address, formatCount(rows, language))}</li>
          ))}
          {view.sheets.map((sheet) => (
            <li key={sheet}>{words.sheet(sheet)}</li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{words.stays}</p>
    </Screen>
  );
}
