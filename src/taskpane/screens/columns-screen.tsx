import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { columnsWords } from '../../language/pane-columns';
import { areaAddress } from '../../grid/area';
import { nearMissAdvice, nearMissWords } from '../../language/near-misses';
import { paneWords } from '../../language/pane-words';
import { tableKey } from '../../nominations/table';
import { tableColumns, unreadLists } from '../models/columns-page';
import { whatWasRead } from '../models/what-was-read';
import { ColumnSection } from '../parts/column-section';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/pane-context';
import { RunLines } from '../parts/run-lines';
import { Screen } from '../parts/screen';
import { ValueMeanings } from '../parts/value-meanings';
import { isBusy, shownScreen } from '../state/state';

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What each column was read as and what unknown values mean; a choice holds at once, and for all who open the workbook. */
export default function ColumnsScreen(): ReactElement {
  const styles = useStyles();
  const { state, language } = usePane();
  const words = columnsWords(language);
  const { workbook } = state;
  const shown = shownScreen(state);
  const asked = shown.name === 'columns' ? shown.unread : undefined;
  const tables = useMemo(
    () => (workbook.kind === 'judged' ? tableColumns(workbook.judged, workbook.reading) : []),
    [workbook],
  );
  const read = whatWasRead(workbook);
  const unread = useMemo(() => (read === null ? [] : unreadLists(read)), [read]);
  const busy = isBusy(state);
  const askedHeading = useRef<HTMLHeadingElement>(null);
  // Whoever comes for one list has it in sight, and the keyboard there.
  useEffect(() => {
    askedHeading.current?.scrollIntoView({ block: 'start' });
    if (document.hasFocus()) askedHeading.current?.focus({ preventScroll: true });
  }, [asked]);
  // A list that is read once its columns are known is the same section, and keeps the keyboard.
  const tablesShown = tables.map(({ table, columns }) => (
    <ColumnSection
      key={tableKey(table)}
      sheet={table.sheet}
      detail={[
        ...(table.log ? [paneWords(language).log] : []),
        areaAddress({ ...table.header, bottom: table.rows[1] }),
      ].join(' · ')}
      columns={columns}
      busy={busy}
    />
  ));
  const unreadShown = unread.map(({ miss, columns }) => (
    <ColumnSection
      key={tableKey({ sheet: miss.cell.sheet, header: miss.header })}
      sheet={miss.cell.sheet}
      detail={nearMissWords(language).detail}
      lacks={nearMissAdvice(miss, language)}
      {...(miss.cell.sheet === asked ? { headingRef: askedHeading } : {})}
      columns={columns}
      busy={busy}
    />
  ));
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
      {workbook.kind === 'judged' && <ValueMeanings judged={workbook.judged} busy={busy} />}
      {read === null && <p>{paneWords(language).looking}</p>}
      {[...tablesShown, ...unreadShown]}
    </Screen>
  );
}
