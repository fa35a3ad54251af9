import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons';
import { choicesAt } from '../../embedded-excel/user/drop-down';
import { pickFromDropDown } from '../../embedded-excel/user/cell-actions';
import type { Session } from '../session/session';

const useClasses = makeStyles({
  button: {
    position: 'absolute',
    right: '-20px',
    bottom: 0,
    zIndex: 5,
    minWidth: '20px',
    width: '20px',
    height: '20px',
    padding: 0,
  },
  list: { maxHeight: '260px', overflowY: 'auto' },
});

interface ListButtonProps {
  readonly session: Session;
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

/** The arrow beside a cell that takes its values from a list. */
export function ListButton({ session, label, row, column, open, setOpen }: ListButtonProps) {
  const classes = useClasses();
  const { workbook, sheet } = session;
  const choices = choicesAt(workbook, sheet, row, column);
  if (choices === null || choices.length === 0) return null;
  return (
    <span
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Menu positioning="below-end" open={open} onOpenChange={(_event, data) => setOpen(data.open)}>
        <MenuTrigger disableButtonEnhancement>
          <Button className={classes.button} size="small" icon={<ChevronDown12Regular />} aria-label={label} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList className={classes.list}>
            {choices.map((choice) => (
              <MenuItem
                key={choice}
                onClick={() => session.act(() => pickFromDropDown(workbook, sheet, row, column, choice))}
              >
                {choice}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}
