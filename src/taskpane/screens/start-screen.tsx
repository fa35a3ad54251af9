import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { formatCount } from '../../language/format';
import { paneWords } from '../../language/pane-words';
import { kindHeading } from '../../language/words';
import { startPage, type StartPage, type TableChoice } from '../models/start-page';
import { Checkbox, Select } from '../parts/controls';
import { usePane } from '../parts/pane-context';
import { RunLines } from '../parts/run-lines';
import { Screen } from '../parts/screen';

const useStyles = makeStyles({
  promise: { margin: 0, color: tokens.colorNeutralForeground2 },
  year: { display: 'grid', gridTemplateColumns: '7.5em 1fr', alignItems: 'end', gap: tokens.spacingHorizontalM },
  period: { paddingBottom: '6px', color: tokens.colorNeutralForeground2 },
  tables: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXXS },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  table: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  sheet: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bone: { height: '16px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground5 },
  bones: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    // Nothing flashes where the workbook is known at once.
    animationName: { from: { opacity: 0 }, to: { opacity: 0 } },
    animationDuration: '300ms',
  },
});

/** What will be read, and the one button. */
export function StartScreen(): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = paneWords(language);
  const page = startPage(state);
  const known = page !== null;
  return (
    <Screen
      title={words.title}
      top={<RunLines />}
      footer={
        <Button appearance="primary" size="large" disabled={known && !page.ready} onClick={() => work.validate()}>
          {words.check}
        </Button>
      }
    >
      <p className={styles.promise}>{words.promise}</p>
      {known ? <Choices page={page} /> : <Bones text={words.looking} />}
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

function Choices({ page }: { page: StartPage }): ReactElement {
  const styles = useStyles();
  const { send, language } = usePane();
  const words = paneWords(language);
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
        <ul className={styles.list}>
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
        </ul>
      </fieldset>
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
