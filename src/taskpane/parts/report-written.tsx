import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { formatCount } from '../../language/format';
import { reportPageWords } from '../../language/pane-report';
import { documentOf, keptCount } from '../models/report-merge';
import { blanksOf } from '../models/report-page';
import type { PreparedReport } from '../state/report-state';
import { AskedFirst } from './asked-first';
import { Button } from './button';
import { List } from './list';
import { usePane } from './pane-context';
import { Hint, Section } from './section';

const useStyles = makeStyles({
  sheet: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
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
      <List>
        {sheets.map(({ name, pages }) => (
          <li key={name} className={styles.sheet}>
            <span className={styles.name}>{name}</span>
            <span className={styles.pages}>{words.pages(count(pages))}</span>
          </li>
        ))}
      </List>
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
  const { state, work, language } = usePane();
  const words = reportPageWords(language);
  const first = sheets[0];
  return (
    <AskedFirst
      name={words.remove}
      question={words.removeAsk(formatCount(sheets.length, language))}
      yes={words.removeYes}
      no={words.keepThem}
      disabled={state.work !== null}
      act={() => work.report({ do: 'remove' })}
    >
      {first !== undefined && (
        <Button size="small" onClick={() => work.goTo({ sheet: first, row: 0, column: 0 })}>
          {words.show(first)}
        </Button>
      )}
    </AskedFirst>
  );
}
