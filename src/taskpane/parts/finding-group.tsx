import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import { formatCount } from '../../language/format';
import { columnsWords } from '../../language/pane-columns';
import { findingsWords } from '../../language/pane-findings';
import { severityName } from '../../language/words';
import type { FindingGroup, FindingLine } from '../models/findings-page';
import { AskedFirst } from './asked-first';
import { Button } from './button';
import { CellLinks } from './cell-links';
import { List } from './list';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalXS },
  heading: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { marginTop: '2px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  count: {
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  line: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 24px`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    scrollMarginBlock: '48px',
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground4,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  message: { overflowWrap: 'break-word' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  repair: { maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'start' },
  all: {
    paddingInlineStart: '24px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

/** The findings of one code; where they can be repaired safely, all with two clicks, the second of which says how many. */
export function FindingGroupList({ group, more }: { group: FindingGroup; more: () => void }): ReactElement {
  const styles = useStyles();
  const { work, language } = usePane();
  const words = findingsWords(language);
  const { severity, title, lines, count, repairs } = group;
  const Icon = ICONS[severity];
  const number = (of: number): string => formatCount(of, language);
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        <Icon className={mergeClasses(styles.icon, styles[severity])} aria-label={severityName(severity, language)} />
        <span>{title}</span>
        <span className={styles.count}>{number(count)}</span>
      </h2>
      {repairs.length > 1 && (
        <div className={styles.all}>
          <AskedFirst
            name={words.repairAll(number(repairs.length))}
            question={words.askRepairAll(number(repairs.length))}
            yes={words.yes}
            no={words.no}
            primary
            act={() => work.repair(repairs)}
          />
        </div>
      )}
      <List>
        {lines.map((line) => (
          <Line key={line.place} line={line} />
        ))}
      </List>
      {count > lines.length && (
        <div className={styles.all}>
          <Button size="small" appearance="subtle" onClick={more}>
            {words.more(number(count - lines.length))}
          </Button>
        </div>
      )}
    </section>
  );
}

function Line({ line }: { line: FindingLine }): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = findingsWords(language);
  const { place, finding, message, cell, repair, remedy } = line;
  const active = state.finding === place;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const remedies = { 'give-meaning': words.giveMeaning, 'choose-column': words.chooseColumn };
  return (
    <li ref={item} className={mergeClasses(styles.line, active && styles.active)} aria-current={active || undefined}>
      <span className={styles.message}>{message}</span>
      <span className={styles.actions}>
        {finding.cell !== null && <CellLinks cells={[{ name: cell, cell: finding.cell }]} says={message} />}
        {repair !== null && (
          <Button size="small" className={styles.repair} onClick={() => work.repair([repair])}>
            {words.repair(repair.becomes)}
          </Button>
        )}
        {remedy !== null && (
          <Button
            size="small"
            title={columnsWords(language).title}
            onClick={() => send({ is: 'open', screen: { name: 'columns' } })}
          >
            {remedies[remedy]}
          </Button>
        )}
      </span>
    </li>
  );
}
