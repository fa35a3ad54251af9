import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatCount } from '../../language/format';
import { paperAbout, paperName, PAPERS, WHOM_NAMES } from '../../language/pane-papers';
import { reportPageWords } from '../../language/pane-report';
import { settingsWords } from '../../language/pane-settings';
import { paneWords } from '../../language/pane-words';
import { nomineeList } from '../models/nominee-list';
import { dayOf } from '../models/settings-form';
import type { Whom } from '../state/report-state';
import { Select, TextField } from './controls';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  whole: { display: 'grid', gap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Which paper is made, and for whom where it is about single nominees. */
export function ReportChooser(): ReactElement {
  const styles = useStyles();
  const { state, send, language } = usePane();
  const words = reportPageWords(language);
  const { report, work, workbook } = state;
  const { paper } = report;
  return (
    <div className={styles.whole}>
      <Select
        label={words.paper}
        value={paper}
        disabled={work?.kind === 'report' && report.prepared !== null}
        choices={PAPERS.map((one) => [one, paperName(one, language)])}
        choose={(chosen) =>
          send({
            is: 'report',
            report: { paper: PAPERS.find((one) => one === chosen) ?? paper, outcome: null },
          })
        }
      />
      <p className={styles.quiet}>{paperAbout(paper, language)}</p>
      {workbook.kind === 'looking' && <p className={styles.quiet}>{paneWords(language).looking}</p>}
      {paper === 'dossier' && <WhomChooser />}
      {paper === 'evidence' && <ReplyBy />}
    </div>
  );
}

/** By when units are to answer. It stays open while the letters are made again with every day that is typed. */
function ReplyBy(): ReactElement {
  const { state, send, language } = usePane();
  const { replyBy, doing } = state.report;
  const words = reportPageWords(language);
  const sound = replyBy.trim() === '' || dayOf(replyBy) !== null;
  return (
    <TextField
      label={words.replyBy}
      value={replyBy}
      disabled={doing !== null && doing !== 'prepare'}
      {...(sound ? { hint: words.replyByHint } : { wrong: settingsWords(language).dateWrong })}
      write={(text) => send({ is: 'report', report: { replyBy: text, outcome: null } })}
    />
  );
}

function WhomChooser(): ReactElement | null {
  const { state, send, language } = usePane();
  const { workbook, report, list } = state;
  if (workbook.kind !== 'judged') return null;
  const { judged } = workbook;
  const words = reportPageWords(language);
  const listed = nomineeList(judged, list).places;
  const one = report.whom.kind === 'one' ? report.whom.place : list.active;
  const named = one === null ? undefined : judged.assessments[one]?.nomination.name;
  const counted = (kind: 'all' | 'listed', count: number): [string, string] => [
    kind,
    `${WHOM_NAMES[kind][language]} (${formatCount(count, language)})`,
  ];
  const choices: [string, string][] = [
    counted('all', judged.assessments.length),
    counted('listed', listed.length),
    ...(named === undefined ? [] : [['one', named] satisfies [string, string]]),
  ];
  const choose = (kind: string): void => {
    const whom: Whom =
      kind === 'one' && one !== null ? { kind, place: one } : { kind: kind === 'all' ? kind : 'listed' };
    send({ is: 'report', report: { whom, outcome: null } });
  };
  return (
    <>
      <Select label={words.whom} value={report.whom.kind} choices={choices} choose={choose} />
      {report.whom.kind === 'listed' && listed.length === 0 && <p>{words.nobodyListed}</p>}
    </>
  );
}
