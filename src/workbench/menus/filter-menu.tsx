import { Button, Checkbox, Divider, Popover, PopoverSurface, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSortDownLines20Regular, ArrowSortUpLines20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Language } from '../../language/language';
import { workbenchWord } from '../../language/workbench-words';
import type { Session } from '../session/session';
import { cellId } from '../sheet/sheet-cell';
import { applyChoice, chosenIn, filterChoices, sortByButton, type FilterButton } from '../sheet/sort-and-filter';
import { pointTarget } from './point-target';

const useClasses = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '260px',
    padding: tokens.spacingVerticalM,
  },
  sort: { justifyContent: 'flex-start' },
  list: { maxHeight: '240px', overflowY: 'auto', display: 'flex', flexDirection: 'column' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, justifyContent: 'flex-end' },
});

/** More choices than this are no help to anyone, and slow. */
const MOST = 500;

interface FilterMenuProps {
  readonly session: Session;
  readonly button: FilterButton;
  readonly language: Language;
  readonly close: () => void;
}

/** Sorting and filtering by one column, from its header cell. */
export function FilterMenu({ session, button, language, close }: FilterMenuProps) {
  const classes = useClasses();
  const { workbook, sheet } = session;
  const choices = useMemo(() => filterChoices(workbook, sheet, button), [workbook, sheet, button]);
  const [chosen, setChosen] = useState(() => chosenIn(button, choices));
  const word = (key: Parameters<typeof workbenchWord>[0]): string => workbenchWord(key, language);
  const finish = (action: () => unknown): void => {
    session.act(action);
    close();
  };
  const { area } = button.filter;
  const header = document.getElementById(cellId(area.top, area.left + button.index))?.getBoundingClientRect();
  const target = pointTarget({ x: header?.left ?? 0, y: header?.bottom ?? 0 });
  const toggle = (choice: string): void => {
    const next = new Set(chosen);
    if (!next.delete(choice)) next.add(choice);
    setChosen(next);
  };
  const sortBy = (ascending: boolean): void => finish(() => sortByButton(workbook, sheet, button, ascending));
  const everything = chosen.size === choices.length;
  return (
    <Popover
      open
      trapFocus
      onOpenChange={(_event, { open }) => {
        if (!open) close();
      }}
      positioning={{ target, position: 'below', align: 'start' }}
    >
      <PopoverSurface className={classes.surface} aria-label={word('filterColumn')}>
        <Button
          className={classes.sort}
          appearance="subtle"
          icon={<ArrowSortUpLines20Regular />}
          onClick={() => sortBy(true)}
        >
          {word('sortUp')}
        </Button>
        <Button
          className={classes.sort}
          appearance="subtle"
          icon={<ArrowSortDownLines20Regular />}
          onClick={() => sortBy(false)}
        >
          {word('sortDown')}
        </Button>
        <Divider />
        <div className={classes.list}>
          <Checkbox
            label={word('all')}
            checked={everything ? true : chosen.size === 0 ? false : 'mixed'}
            onChange={() => setChosen(new Set(everything ? [] : choices))}
          />
          {choices.slice(0, MOST).map((choice) => (
            <Checkbox
              key={choice}
              label={choice === '' ? word('blanks') : choice}
              checked={chosen.has(choice)}
              onChange={() => toggle(choice)}
            />
          ))}
        </div>
        <div className={classes.buttons}>
          <Button
            appearance="primary"
            disabled={chosen.size === 0}
            onClick={() => finish(() => applyChoice(workbook, sheet, button, everything ? null : [...chosen]))}
          >
            {word('apply')}
          </Button>
          <Button onClick={close}>{word('cancel')}</Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
