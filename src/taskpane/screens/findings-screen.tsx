import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactElement } from 'react';
import { formatCount } from '../../language/format';
import { findingsWords } from '../../language/pane-findings';
import type { FindingCode } from '../../nominations/finding';
import { countFindings, findingGroups, findingOrder, SHOWN_OF_A_GROUP, step } from '../models/findings-page';
import { AbbreviationList } from '../parts/abbreviation-list';
import { Button } from '../parts/button';
import { FindingGroupList } from '../parts/finding-group';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/pane-context';
import { RunLines } from '../parts/run-lines';
import { Screen } from '../parts/screen';
import { useKeys } from '../parts/use-keys';

const useStyles = makeStyles({
  place: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
  keys: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What is wrong or doubtful in the sheets, the gravest first; each goes to its cell. */
export default function FindingsScreen(): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = findingsWords(language);
  const { workbook, repaired, note } = state;
  const [shown, setShown] = useState<ReadonlyMap<FindingCode, number>>(new Map());
  const findings = useMemo(
    () =>
      workbook.kind === 'judged'
        ? workbook.judged.nominations.findings
        : workbook.kind === 'refused' && workbook.problem.kind === 'criteria-invalid'
          ? workbook.problem.findings
          : [],
    [workbook],
  );
  const reading = workbook.kind === 'judged' ? workbook.reading : null;
  const groups = useMemo(() => findingGroups(findings, reading, language, shown), [findings, reading, language, shown]);
  const order = useMemo(() => findingOrder(findings), [findings]);
  const counts = countFindings(findings);
  const walk = (by: 1 | -1): void => {
    const next = step(order, state.finding, by);
    if (next === null) return;
    send({ is: 'finding', place: next });
    const finding = findings[next];
    if (finding === undefined) return;
    if (finding.cell !== null) work.goTo(finding.cell);
    const line = order.filter((place) => findings[place]?.code === finding.code).indexOf(next);
    if (line >= (shown.get(finding.code) ?? SHOWN_OF_A_GROUP))
      setShown(new Map([...shown, [finding.code, line + SHOWN_OF_A_GROUP]]));
  };
  useKeys({ n: () => walk(1), p: () => walk(-1) });
  const count = (of: number): string => formatCount(of, language);
  const last = repaired.at(-1);
  const at = state.finding === null ? -1 : order.indexOf(state.finding);
  return (
    <Screen
      title={words.title}
      top={
        <>
          <RunLines />
          {note?.kind === 'repaired' && note.left > 0 && (
            <Notice tone="warning">{words.leftAsIs(count(note.left))}</Notice>
          )}
          {note?.kind === 'undone' && <Notice tone="info">{words.undone(count(note.done))}</Notice>}
          {last !== undefined && (
            <Notice tone="info" inline action={{ text: words.undo, do: () => work.undo() }}>
              <span role="status">{words.repaired(count(last.length))}</span>
            </Notice>
          )}
        </>
      }
      aside={
        findings.length > 1 && (
          <>
            {at >= 0 && <span className={styles.place}>{words.place(at + 1, order.length)}</span>}
            <Button
              appearance="subtle"
              size="small"
              icon={<ChevronUp20Regular />}
              aria-label={words.previous}
              title={`${words.previous} (P)`}
              onClick={() => walk(-1)}
            />
            <Button
              appearance="subtle"
              size="small"
              icon={<ChevronDown20Regular />}
              aria-label={words.next}
              title={`${words.next} (N)`}
              onClick={() => walk(1)}
            />
          </>
        )
      }
    >
      <p className={styles.summary}>
        {findings.length === 0
          ? words.none
          : words.summary(count(counts.error), count(counts.warning), count(counts.info))}
      </p>
      {groups.map((group) => (
        <FindingGroupList
          key={group.code}
          group={group}
          more={() => setShown(new Map([...shown, [group.code, group.lines.length + 5 * SHOWN_OF_A_GROUP]]))}
        />
      ))}
      {workbook.kind === 'judged' && <AbbreviationList judged={workbook.judged} reading={workbook.reading} />}
      {findings.length > 1 && <p className={styles.keys}>{words.keys}</p>}
    </Screen>
  );
}
