import { makeStyles, tokens } from '@fluentui/react-components';
import { Filter20Filled, Filter20Regular, Search16Regular } from '@fluentui/react-icons';
import { useRef, useState, type ReactElement } from 'react';
import { formatCount } from '../../language/format';
import { resultWords } from '../../language/pane-result';
import type { NomineeList, UnitCount } from '../models/nominee-list';
import { LIST_SORTS, type ListSort } from '../state/state';
import { Button } from './button';
import { Select } from './controls';
import { usePane } from './pane-context';
import { useKeys } from './use-keys';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: '1fr auto', gap: tokens.spacingHorizontalXS },
  search: { position: 'relative', minWidth: 0 },
  glass: {
    position: 'absolute',
    insetInlineStart: tokens.spacingHorizontalS,
    top: '8px',
    color: tokens.colorNeutralForeground3,
    pointerEvents: 'none',
  },
  input: {
    font: 'inherit',
    width: '100%',
    height: '32px',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingInline: '30px 8px',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  more: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
});

/** Search without regard to diacritics; unit and order behind a button. */
export function ListFilter({ units }: Pick<NomineeList, 'units'>): ReactElement {
  const styles = useStyles();
  const { state, send, language } = usePane();
  const words = resultWords(language);
  const unitChoice = (one: UnitCount) => [one.unit, `${one.unit} (${formatCount(one.count, language)})`] as const;
  const { search, unit, sort } = state.list;
  const filtered = unit !== null || sort !== 'rank';
  const [open, setOpen] = useState(filtered);
  const input = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => input.current?.focus() });
  return (
    <>
      <div className={styles.line}>
        <div className={styles.search}>
          <Search16Regular className={styles.glass} aria-hidden />
          <input
            ref={input}
            type="search"
            className={styles.input}
            value={search}
            placeholder={words.search}
            aria-label={words.search}
            aria-keyshortcuts="/"
            onChange={(event) => send({ is: 'list', view: { search: event.target.value, active: null } })}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Escape' && search !== '') {
                event.preventDefault();
                send({ is: 'list', view: { search: '', active: null } });
              } else if (event.key === 'ArrowDown') {
                event.preventDefault();
                document.getElementById('nominees')?.focus();
              }
            }}
          />
        </div>
        <Button
          appearance={filtered ? 'secondary' : 'subtle'}
          icon={filtered ? <Filter20Filled /> : <Filter20Regular />}
          aria-label={words.filter}
          title={words.filter}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <div className={styles.more}>
          <Select
            label={words.unit}
            value={unit ?? ''}
            choices={[['', words.allUnits], ...units.map(unitChoice)]}
            choose={(one) => send({ is: 'list', view: { unit: one === '' ? null : one, active: null } })}
          />
          <Select
            label={words.sort}
            value={sort}
            choices={LIST_SORTS.map((one) => [one, words.sorts[one]])}
            choose={(one) => send({ is: 'list', view: { sort: sortNamed(one), active: null } })}
          />
        </div>
      )}
    </>
  );
}

function sortNamed(name: string): ListSort {
  return LIST_SORTS.find((sort) => sort === name) ?? 'rank';
}
