import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import { activateSheet } from '../../embedded-excel/user/sheet-actions';
import { sheetById } from '../../embedded-excel/model/sheets';
import type { Language } from '../../language/language';
import { workbenchWord } from '../../language/workbench-words';
import type { Session } from '../session/session';

const useClasses = makeStyles({
  bar: {
    flexShrink: 0,
    overflowX: 'auto',
    overflowY: 'hidden',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The sheets that show, as tabs. */
export function SheetTabs({ session, language }: { readonly session: Session; readonly language: Language }) {
  const classes = useClasses();
  const { workbook } = session;
  return (
    <div className={classes.bar}>
      <TabList
        size="small"
        aria-label={workbenchWord('sheets', language)}
        selectedValue={workbook.activeSheet}
        onTabSelect={(_event, { value }) => {
          const sheet = sheetById(workbook, String(value));
          if (sheet !== undefined) session.act(() => activateSheet(workbook, sheet));
        }}
      >
        {workbook.sheets
          .filter(({ visibility }) => visibility === 'visible')
          .map(({ id, name, protection }) => (
            <Tab
              key={id}
              value={id}
              {...(protection === null
                ? {}
                : { icon: <LockClosed16Regular aria-label={workbenchWord('protected', language)} /> })}
            >
              {name}
            </Tab>
          ))}
      </TabList>
    </div>
  );
}
