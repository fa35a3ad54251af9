import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTable24Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { WhatWasRead } from '../../excel/judge';
import type { RunProblem } from '../../excel/run';
import { nearMissWords } from '../../language/near-misses';
import { pageWords } from '../../language/pane-pages';
import { paneWords } from '../../language/pane-words';
import { runProblemSentence } from '../../language/run-words';
import { unrecognised } from '../../nominations/settings/left-out-tables';
import { findingGroups } from '../models/findings-page';
import { Button } from '../parts/button';
import { FindingGroupList } from '../parts/finding-group';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/pane-context';
import { RunLines } from '../parts/run-lines';
import UnreadLists from '../parts/unread-lists';
import { Screen } from '../parts/screen';
import { isBusy } from '../state/state';

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  icon: { color: tokens.colorBrandForeground1 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Why nothing can be judged, and the way on. */
export default function RefusedScreen({ problem }: { problem: RunProblem }): ReactElement {
  switch (problem.kind) {
    case 'no-tables':
      return <NoTables read={problem.read} />;
    case 'criteria-invalid':
      return <Faults problem={problem} />;
    default:
      return <Failed problem={problem} />;
  }
}

function NoTables({ read }: { read: WhatWasRead }): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = pageWords(language).refused;
  const [first] = unrecognised(read).open;
  const busy = isBusy(state);
  return (
    <Screen
      title={paneWords(language).title}
      top={<RunLines />}
      footer={
        <>
          {first === undefined ? (
            <Button appearance="primary" disabled={busy} onClick={() => work.template('example')}>
              {words.template}
            </Button>
          ) : (
            <Button
              appearance="primary"
              disabled={busy}
              onClick={() => send({ is: 'open', screen: { name: 'columns', unread: first.cell.sheet } })}
            >
              {nearMissWords(language).tell}
            </Button>
          )}
          <Button disabled={busy} onClick={() => work.look()}>
            {words.again}
          </Button>
        </>
      }
    >
      <div className={styles.head}>
        <DocumentTable24Regular className={styles.icon} aria-hidden />
        <h2 className={styles.heading}>{words.title}</h2>
      </div>
      <UnreadLists read={read} below />
      <p className={styles.text}>{words.lookedFor}</p>
      <ul className={styles.list}>
        {words.needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{words.templateHint}</p>
      <div className={styles.ways}>
        {first !== undefined && (
          <Button size="small" disabled={busy} onClick={() => work.template('example')}>
            {words.template}
          </Button>
        )}
        <Button size="small" disabled={busy} onClick={() => work.template('demo')}>
          {words.demo}
        </Button>
      </div>
    </Screen>
  );
}

function Faults({ problem }: { problem: Extract<RunProblem, { kind: 'criteria-invalid' }> }): ReactElement {
  const styles = useStyles();
  const { work, language } = usePane();
  const groups = findingGroups(problem.findings, null, language);
  return (
    <Screen
      title={paneWords(language).title}
      top={<RunLines />}
      footer={
        <Button appearance="primary" onClick={() => work.look()}>
          {pageWords(language).refused.again}
        </Button>
      }
    >
      <h2 className={styles.heading}>{pageWords(language).refused.faults}</h2>
      <p className={styles.text}>{runProblemSentence(problem, language)}</p>
      {groups.map((group) => (
        <FindingGroupList key={group.code} group={group} more={() => undefined} />
      ))}
    </Screen>
  );
}

function Failed({ problem }: { problem: RunProblem }): ReactElement {
  const styles = useStyles();
  const { send, work, language } = usePane();
  const words = paneWords(language);
  return (
    <Screen
      title={words.title}
      footer={
        <Button appearance="primary" onClick={() => work.look()}>
          {words.retry}
        </Button>
      }
    >
      <h2 className={styles.heading}>{pageWords(language).refused.failed}</h2>
      <Notice tone="error" rounded>
        {runProblemSentence(problem, language)}
      </Notice>
      <div>
        <Button size="small" onClick={() => send({ is: 'open', screen: { name: 'help' } })}>
          {words.help}
        </Button>
      </div>
    </Screen>
  );
}
