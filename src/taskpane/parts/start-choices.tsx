import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { formatCount } from '../../language/format';
import { paneWords } from '../../language/pane-words';
import { kindHeading } from '../../language/words';
import { startPage, type TableChoice } from '../models/start-page';
import { whatWasRead } from '../models/what-was-read';
import { Checkbox, Select } from './controls';
import { List } from './list';
import { usePane } from './pane-context';

/** Most workbooks have none. */
const UnreadLists = lazy(() => import('./unread-lists'));

const useStyles = makeStyles({
  year: { display: 'grid', gridTemplateColumns: '7.5em 1fr', alignItems: 'end', gap: tokens.spacingHorizontalM },
  period: { paddingBottom: '6px', color: tokens.colorNeutralForeground2 },
  tables: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXXS },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  table: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  sheet: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The year and the tables to be read. */
export default function StartChoices(): ReactElement | null {
  const styles = useStyles();
  const { state, send, language } = usePane();
  const page = startPage(state);
  const words = paneWords(language);
  const read = whatWasRead(state.workbook);
  if (page === null) return null;
  return (
    <>
      <div className={styles.year}>
        <Select
          label={words.year}
          value={String(page.year)}
          choices={page.years.map((year) => [String(year), String(year)])}
          choose={(year) => send({ is: 'year', year: Number(year) })}
        />
        <span className={styles.period}>{words.period(page.period.first, page.period.last)}</span>
      </div>
      <fieldset className={styles.tables}>
        <legend className={styles.legend}>{words.tables}</legend>
        <p className={styles.hint}>{page.ready ? words.tablesHint : words.noneChosen}</p>
        <List>
          {page.tables.map((table) => (
            <li key={table.key} className={styles.table}>
              <Checkbox checked={table.read} check={(read) => send({ is: 'table', key: table.key, read })}>
                <span className={styles.sheet}>{table.sheet}</span>
                <span className={styles.detail}>
                  <Detail table={table} />
                </span>
              </Checkbox>
            </li>
          ))}
        </List>
      </fieldset>
      {read !== null && read.nominations.nearMisses.length + read.nominations.passedOver.length > 0 && (
        <Suspense>
          <UnreadLists read={read} />
        </Suspense>
      )}
    </>
  );
}

function Detail({ table }: { table: TableChoice }): ReactElement {
  const { language } = usePane();
  const words = paneWords(language);
  const named = table.kind === null ? null : kindHeading(table.kind, language);
  // A sheet that is called as its nominees are says it already.
  const kind = table.log ? words.log : named === table.sheet ? null : named;
  const parts = [kind, words.rows(formatCount(table.rows, language)), table.address];
  return <>{parts.filter((part) => part !== null).join(' · ')}</>;
}
