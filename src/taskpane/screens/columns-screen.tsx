import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { columnsWords } from '../../language/pane-columns';
import { areaAddress } from '../../grid/area';
import { paneWords } from '../../language/pane-words';
import { tableColumns } from '../models/columns-page';
import { ColumnItem } from '../parts/column-item';
import { List } from '../parts/list';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/pane-context';
import { RunLines } from '../parts/run-lines';
import { Screen } from '../parts/screen';
import { ValueMeanings } from '../parts/value-meanings';
import { isBusy } from '../state/state';

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  detail: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** What each column was read as and what unknown values mean; a choice holds at once, and for all who open the workbook. */
export default function ColumnsScreen(): ReactElement {
  const styles = useStyles();
  const { state, language } = usePane();
  const words = columnsWords(language);
  const { workbook } = state;
  const tables = useMemo(
    () => (workbook.kind === 'judged' ? tableColumns(workbook.judged, workbook.reading) : []),
    [workbook],
  );
  const busy = isBusy(state);
  return (
    <Screen
      title={words.title}
      top={
        <>
          <RunLines />
          {busy && <Notice tone="info">{words.saving}</Notice>}
        </>
      }
    >
      <p className={styles.intro}>{words.intro}</p>
      {workbook.kind === 'judged' ? (
        <ValueMeanings judged={workbook.judged} busy={busy} />
      ) : (
        <p>{paneWords(language).looking}</p>
      )}
      {tables.map(({ table, columns }) => (
        <section key={table.index}>
          <h2 className={styles.heading}>
            {table.sheet}{' '}
            <span className={styles.detail}>
              {table.log && `${paneWords(language).log} · `}
              {areaAddress({ ...table.header, bottom: table.rows[1] })}
            </span>
          </h2>
          <List>
            {columns.map((column, n) => (
              // By its place: read as something else it is the same line, and keeps the keyboard.
              <ColumnItem key={n} column={column} busy={busy} />
            ))}
          </List>
        </section>
      ))}
    </Screen>
  );
}
