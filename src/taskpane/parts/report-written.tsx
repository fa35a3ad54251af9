import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatCount } from '../../language/format';
import { reportPageWords } from '../../language/pane-report';
import { blanksOf } from '../models/report-page';
import type { PreparedReport } from '../state/report-state';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  sheet: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  pages: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

/** The sheets that a paper will become, and what of them people still write. */
export function ReportWritten({ prepared }: { prepared: PreparedReport | null }): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane();
  const words = reportPageWords(language);
  if (prepared === null) return null;
  const count = (of: number): string => formatCount(of, language);
  const blanks = blanksOf(prepared.document);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.willWrite}</h2>
      <ul className={styles.list}>
        {prepared.sheets.map(({ name, pages }) => (
          <li key={name} className={styles.sheet}>
            <span className={styles.name}>{name}</span>
            <span className={styles.pages}>{words.pages(count(pages))}</span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{words.adds(count(prepared.sheets.length))}</p>
      {blanks > 0 && <p className={styles.quiet}>{words.blanks(count(blanks))}</p>}
    </section>
  );
}
