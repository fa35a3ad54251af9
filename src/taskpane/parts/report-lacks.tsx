import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { reportPageWords } from '../../language/pane-report';
import { lacksOf, type Lack } from '../models/report-page';
import { Notice } from './notice';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
});

/** What a paper made now would lack, each with the way to mend it. */
export function ReportLacks(): ReactElement | null {
  const styles = useStyles();
  const { state, send, language } = usePane();
  const words = reportPageWords(language);
  const lacks = lacksOf(state, language);
  if (lacks.length === 0) return null;
  const ways: Readonly<Record<Exclude<Lack['way'], null>, { text: string; do: () => void }>> = {
    findings: { text: words.look, do: () => send({ is: 'open', screen: { name: 'findings' } }) },
    settings: { text: words.settings, do: () => send({ is: 'open', screen: { name: 'settings' } }) },
  };
  return (
    <ul className={styles.list} aria-label={words.lacks}>
      {lacks.map(({ text, tone, way }) => (
        <li key={text}>
          <Notice tone={tone} rounded inline {...(way === null ? {} : { action: ways[way] })}>
            {text}
          </Notice>
        </li>
      ))}
    </ul>
  );
}
