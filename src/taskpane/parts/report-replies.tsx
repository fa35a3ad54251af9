import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement, type ReactNode } from 'react';
import { cellName, fullCellName } from '../../language/cell-text';
import { fieldName } from '../../language/fields';
import { formatCount } from '../../language/format';
import { repliesWords } from '../../language/pane-replies';
import { unmatchedText } from '../../language/reply-reasons';
import { isCellError, type CellValue } from '../../grid/grid';
import type { ReplyFill } from '../../report/papers/replies/reply';
import type { RepliesRead } from '../state/report-state';
import { isBusy } from '../state/state';
import { Button } from './button';
import { CellLinks } from './cell-links';
import { Checkbox } from './controls';
import { List } from './list';
import { Notice } from './notice';
import { usePane } from './pane-context';
import { ReportLines } from './report-lines';
import { Section } from './section';
import { Screen } from './screen';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  about: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** So many of a list are shown; all of them are written. */
const SHOWN = 200;

/** What units sent back: cell by cell what stands there and what it becomes, before anything is written. */
export function ReportReplies(): ReactElement {
  const styles = useStyles();
  const { state, work, language } = usePane();
  const words = repliesWords(language);
  const chooser = useRef<HTMLInputElement>(null);
  const { replies } = state.report;
  const busy = isBusy(state);
  const fills = replies === null ? [] : [...replies.plan.fill, ...replies.agreed];
  const choose = (
    <Button
      appearance={fills.length === 0 ? 'primary' : 'secondary'}
      disabled={busy}
      onClick={() => chooser.current?.click()}
    >
      {words.choose}
    </Button>
  );
  return (
    <Screen
      title={words.title}
      top={<ReportLines />}
      footer={
        <>
          {fills.length > 0 && (
            <Button appearance="primary" disabled={busy} onClick={() => work.report({ do: 'fill', fills })}>
              {words.apply(formatCount(fills.length, language))}
            </Button>
          )}
          {choose}
        </>
      }
    >
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        multiple
        hidden
        aria-label={words.choose}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) work.report({ do: 'read-replies', files });
        }}
      />
      <p className={styles.text}>{words.intro}</p>
      {replies !== null && <Plan replies={replies} busy={busy} />}
    </Screen>
  );
}

function Plan({ replies, busy }: { replies: RepliesRead; busy: boolean }): ReactElement {
  const styles = useStyles();
  const { send, language } = usePane();
  const words = repliesWords(language);
  const { unread, plan, agreed } = replies;
  const { fill, conflicts, same, unmatched } = plan;
  const count = (list: readonly unknown[]): string => formatCount(list.length, language);
  const agree = (one: ReplyFill, yes: boolean): void => {
    const now = new Set(agreed);
    if (yes) now.add(one);
    else now.delete(one);
    send({ is: 'report', report: { replies: { ...replies, agreed: now } } });
  };
  const list = (heading: string, items: readonly ReactNode[], hint = ''): ReactNode =>
    items.length > 0 && (
      <Section heading={heading}>
        {hint !== '' && <p className={styles.text}>{hint}</p>}
        <List>{items}</List>
      </Section>
    );
  return (
    <>
      {unread.length > 0 && (
        <Notice tone="warning" rounded>
          {words.unread(unread.join(', '))}
        </Notice>
      )}
      {fill.length + conflicts.length === 0 && <p className={styles.text}>{words.nothing}</p>}
      {list(
        words.conflicts(count(conflicts)),
        conflicts.slice(0, SHOWN).map((one) => (
          <li key={fullCellName(one.cell)} className={styles.item}>
            <Fill fill={one} />
            <Checkbox checked={agreed.has(one)} disabled={busy} check={(yes) => agree(one, yes)}>
              {words.replace}
            </Checkbox>
          </li>
        )),
        words.conflictsHint,
      )}
      {list(
        words.fills(count(fill)),
        fill.slice(0, SHOWN).map((one) => (
          <li key={fullCellName(one.cell)} className={styles.item}>
            <Fill fill={one} />
          </li>
        )),
      )}
      {list(
        words.unmatched(count(unmatched)),
        unmatched.slice(0, SHOWN).map(({ at, reply, reason }) => (
          <li key={`${at.file ?? ''} ${fullCellName(at)}`} className={styles.item}>
            {reply === null ? '' : `${reply.nominee.name}: ${String(reply.value)} – `}
            {unmatchedText(reason, language)}
            <span className={styles.about}>
              {[at.file, fullCellName(at)].filter((part) => part !== undefined).join(' · ')}
            </span>
          </li>
        )),
      )}
      {same.length > 0 && <p className={styles.text}>{words.same(count(same))}</p>}
    </>
  );
}

function Fill({ fill }: { fill: ReplyFill }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const words = repliesWords(language);
  const { nominee, field, year, cell, was, becomes, from } = fill;
  return (
    <>
      <strong>{nominee.name}</strong> · {fieldName(field, language)} {String(year)}{' '}
      <CellLinks cells={[{ name: cellName(cell, null), cell }]} />
      <span className={styles.about}>
        {words.was} {shown(was, words.blank)} → {words.becomes} <b>{String(becomes)}</b>
        {from.file === undefined ? '' : ` (${from.file})`}
      </span>
    </>
  );
}

function shown(value: CellValue, blank: string): string {
  if (value === null || value === '') return blank;
  return `“${isCellError(value) ? value.error : String(value)}”`;
}
