import { Divider, makeStyles, Toolbar, ToolbarButton, ToolbarGroup, Tooltip, tokens } from '@fluentui/react-components';
import {
  ArrowSortDownLines24Regular,
  ArrowSortUpLines24Regular,
  ArrowUndo24Regular,
  DocumentTable24Regular,
  Filter24Regular,
  FolderOpen24Regular,
  Save24Regular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { canUndo, undo } from '../../embedded-excel/user/undo';
import type { Language } from '../../language/language';
import { ON_THE_RIBBON, PRODUCT_NAME, ribbonLabel, ribbonTip, type RibbonButton } from '../../language/ribbon-words';
import { workbenchWord, type WorkbenchWord } from '../../language/workbench-words';
import type { Session } from '../session/session';
import type { SheetPicture } from '../sheet/sheet-picture';
import { sortBySelection, switchFilter } from '../sheet/sort-and-filter';

const useClasses = makeStyles({
  ribbon: {
    display: 'flex',
    alignItems: 'stretch',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
    overflowY: 'hidden',
  },
  groupWithName: { display: 'flex', flexDirection: 'column', gap: '2px' },
  group: { display: 'flex', alignItems: 'stretch', gap: '2px' },
  buttonStack: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '2px' },
  button: {
    minWidth: '60px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    textAlign: 'center',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
  rule: { flexGrow: 0 },
  icon: { width: '24px', height: '24px', display: 'block' },
});

interface RibbonProps {
  readonly session: Session;
  readonly picture: SheetPicture;
  readonly language: Language;
  readonly running: boolean;
  readonly press: (button: RibbonButton) => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly demo: () => void;
  /** What stands at the far end. */
  readonly children: ReactNode;
}

/** The buttons above the sheet: the file's, Excel's own few, and the add-in's as its manifest has them. */
export function Ribbon({ session, picture, language, running, press, open, save, demo, children }: RibbonProps) {
  const classes = useClasses();
  const { workbook } = session;
  const { sheet, merged } = picture;
  const word = (key: WorkbenchWord): string => workbenchWord(key, language);
  const button = (icon: ReactElement, label: string, click: () => void, tip = label, disabled = false) => (
    <Tooltip key={label} content={tip} relationship={tip === label ? 'label' : 'description'} withArrow>
      <ToolbarButton className={classes.button} appearance="subtle" disabled={disabled} onClick={click}>
        <span className={classes.buttonStack}>
          {icon}
          {label}
        </span>
      </ToolbarButton>
    </Tooltip>
  );
  const group = (caption: string, buttons: ReactNode) => (
    <ToolbarGroup aria-label={caption} className={classes.groupWithName}>
      <div className={classes.group}>{buttons}</div>
      <div className={classes.caption}>{caption}</div>
    </ToolbarGroup>
  );
  return (
    <Toolbar className={classes.ribbon} aria-label={word('ribbon')}>
      {group(
        word('file'),
        <>
          {button(<FolderOpen24Regular />, word('openFile'), open)}
          {button(<Save24Regular />, word('saveFile'), save)}
          {button(<DocumentTable24Regular />, word('openDemo'), demo)}
        </>,
      )}
      <Divider vertical className={classes.rule} />
      {group(
        word('data'),
        <>
          {button(
            <ArrowUndo24Regular />,
            word('undo'),
            () => session.act(() => undo(workbook)),
            undefined,
            !canUndo(workbook),
          )}
          {button(<ArrowSortUpLines24Regular />, word('sortUp'), () =>
            session.act(() => sortBySelection(workbook, sheet, merged, true)),
          )}
          {button(<ArrowSortDownLines24Regular />, word('sortDown'), () =>
            session.act(() => sortBySelection(workbook, sheet, merged, false)),
          )}
          {button(<Filter24Regular />, word('filter'), () => session.act(() => switchFilter(workbook, sheet, merged)))}
        </>,
      )}
      <Divider vertical className={classes.rule} />
      {group(
        PRODUCT_NAME,
        ON_THE_RIBBON.map((name) =>
          button(
            <img className={classes.icon} src={`add-in/assets/${name}-48.png`} alt="" />,
            ribbonLabel(name, language),
            () => press(name),
            ribbonTip(name, language),
            running,
          ),
        ),
      )}
      {children}
    </Toolbar>
  );
}
