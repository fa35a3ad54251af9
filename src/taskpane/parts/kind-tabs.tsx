import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Kind } from '../../criteria/criterion';
import { formatCount } from '../../language/format';
import { resultWords } from '../../language/pane-result';
import { kindName } from '../../language/words';
import type { NomineeList } from '../models/nominee-list';
import { usePane } from './pane-context';

/** The list that the tabs belong to. */
export const LIST_ID = 'nominees';

const useStyles = makeStyles({
  tabs: { display: 'flex', gap: tokens.spacingHorizontalL, overflowX: 'auto' },
  tab: {
    font: 'inherit',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 0,
    borderBottom: '3px solid transparent',
    paddingInline: 0,
    paddingBlock: '5px 3px',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** One tab a kind of nominee; arrow keys walk them, as tabs do everywhere. */
export function KindTabs({ kinds, kind }: Pick<NomineeList, 'kinds' | 'kind'>): ReactElement {
  const styles = useStyles();
  const { send, language } = usePane();
  const words = resultWords(language);
  const choose = (chosen: Kind): void =>
    send({ is: 'list', view: { kind: chosen, outcome: null, unit: null, active: null } });
  const walk = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = kinds.findIndex((one) => one.kind === kind);
    const next = kinds[(at + by + kinds.length) % kinds.length];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    choose(next.kind);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]');
    tabs[(at + by + kinds.length) % kinds.length]?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={words.kinds} onKeyDown={walk}>
      {kinds.map((one) => (
        <button
          key={one.kind}
          type="button"
          role="tab"
          id={`tab-${one.kind}`}
          aria-selected={one.kind === kind}
          aria-controls={LIST_ID}
          tabIndex={one.kind === kind ? 0 : -1}
          className={mergeClasses(styles.tab, one.kind === kind && styles.chosen)}
          onClick={() => choose(one.kind)}
        >
          {kindName(one.kind, language)} <span className={styles.count}>{formatCount(one.count, language)}</span>
        </button>
      ))}
    </div>
  );
}
