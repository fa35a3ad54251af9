import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { formatCount } from '../../language/format';
import { reportPageWords } from '../../language/pane-report';
import { documentOf, keptCount } from '../models/report-merge';
import { blanksOf } from '../models/report-page';
import type { PreparedReport } from '../state/report-state';
import { Button } from './button';
import { usePane } from './pane-context';
import { Hint, Section } from './section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  sheet: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  ask: { flexGrow: 1 },
  pages: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

/** The sheets that a paper will become, what stands of it already, and what of it people wrote or still write. */
export function ReportWritten({ prepared }: { prepared: PreparedReport | null }): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane();
  const words = reportPageWords(language);
  const document = prepared === null ? null : documentOf(prepared);
  const blanks = useMemo(() => (document === null ? 0 : blanksOf(document)), [document]);
  if (prepared === null) return null;
  const { merged, sheets, standing } = prepared;
  const count = (of: number): string => formatCount(of, language);
  const kept = keptCount(merged);
  return (
    <Section heading={words.willWrite}>
      <ul className={styles.list}>
        {sheets.map(({ name, pages }) => (
          <li key={name} className={styles.sheet}>
            <span className={styles.name}>{name}</span>
            <span className={styles.pages}>{words.pages(count(pages))}</span>
          </li>
        ))}
      </ul>
      <Hint>
        {standing === null ? words.adds(count(sheets.length)) : words.replaces}
        {kept > 0 && ` ${words.keeps(count(kept))}`}
        {blanks > 0 && ` ${words.blanks(count(blanks))}`}
      </Hint>
      {standing !== null && <Removal sheets={standing.sheets} />}
    </Section>
  );
}

/** Taking the sheets away takes two clicks: what people wrote goes with them. */
function Removal({ sheets }: { sheets: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { state, work, language } = usePane();
  const words = reportPageWords(language);
  // Null: never asked. The keyboard goes to the answer that changes nothing, and comes back.
  const [asked, setAsked] = useState<boolean | null>(null);
  const busy = state.work !== null;
  const first = sheets[0];
  const question = words.removeAsk(formatCount(sheets.length, language));
  if (asked === true)
    return (
      <div key="asked" className={styles.buttons} role="group" aria-label={question}>
        <span className={styles.ask}>{question}</span>
        <Button
          size="small"
          disabled={busy}
          onClick={() => {
            setAsked(false);
            work.report({ do: 'remove' });
          }}
        >
          {words.removeYes}
        </Button>
        <Button size="small" autoFocus onClick={() => setAsked(false)}>
          {words.keepThem}
        </Button>
      </div>
    );
  return (
    <div className={styles.buttons}>
      {first !== undefined && (
        <Button size="small" onClick={() => work.goTo({ sheet: first, row: 0, column: 0 })}>
          {words.show(first)}
        </Button>
      )}
      <Button size="small" disabled={busy} autoFocus={asked === false} onClick={() => setAsked(true)}>
        {words.remove}
      </Button>
    </div>
  );
}
