import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { saveWorkbook } from '../embedded-excel/model/save';
import type { SheetModel } from '../embedded-excel/model/types';
import type { Language } from '../language/language';
import { COMMANDS, type RibbonButton } from '../language/ribbon-words';
import { sheetRefusalSentence, workbenchWord } from '../language/workbench-words';
import { download } from './open-file';
import { PanePlace } from './pane-place';
import type { ThemeChoice } from './preferences';
import { DeveloperMenu } from './ribbon/developer-menu';
import { Ribbon } from './ribbon/ribbon';
import { ViewMenu } from './ribbon/view-menu';
import { AddInPage } from './session/add-in-page';
import { AddInWindow } from './session/add-in-window';
import { pageHost } from './session/page-host';
import { refusalWord, type HostChoice, type Session } from './session/session';
import { SheetArea } from './sheet/sheet-area';
import { pictureOf, type SheetPicture } from './sheet/sheet-picture';
import { SheetTabs } from './sheet/sheet-tabs';
import { StatusBar } from './status-bar';

const useClasses = makeStyles({
  head: { flexShrink: 0 },
  // Said to those who do not see the page; the tabs say enough to the others.
  fileName: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    margin: 0,
  },
  body: { display: 'flex', flexGrow: 1, minHeight: 0 },
  left: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
});

interface WorkbenchProps {
  readonly session: Session;
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** A sentence about a file. */
  readonly message: string | null;
  readonly setMessage: (message: string | null) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setHost: (host: HostChoice) => void;
  readonly open: (file: File) => Promise<void>;
  readonly demo: () => Promise<void>;
}

const SEPARATORS = {
  'vi-VN': { decimal: ',', thousands: '.' },
  'en-US': { decimal: '.', thousands: ',' },
} as const;

const isCommand = (button: RibbonButton): boolean => COMMANDS.some((command) => command === button);

/** A workbook and the add-in beside it. */
export function Workbench(props: WorkbenchProps) {
  const { session, language, theme, message, setMessage, setLanguage, setTheme, setHost, open, demo } = props;
  const classes = useClasses();
  const shown = useSyncExternalStore(session.subscribe, session.getShown);
  const { workbook } = session;
  const separators = SEPARATORS[session.host.locale];
  const look = (of: SheetModel): SheetPicture => pictureOf(workbook, of, separators);
  const picture = useMemo(() => pictureOf(workbook, shown.sheet, separators), [workbook, shown, separators]);
  const commands = useMemo(() => pageHost(session), [session]);
  const [pane, setPane] = useState<PaneShown | null>({ address: PANE, opened: 0 });
  const [running, setRunning] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const sheetPlace = useRef<HTMLElement>(null);
  const paneFrame = useRef<HTMLDivElement>(null);

  const press = async (button: RibbonButton): Promise<void> => {
    if (!isCommand(button)) {
      const address = button === 'open' ? PANE : `${PANE}?page=${button}`;
      setPane((before) => ({ address, opened: (before?.opened ?? 0) + 1 }));
      return;
    }
    setRunning(true);
    try {
      await commands.press(button);
    } finally {
      setRunning(false);
    }
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void open(file);
  };
  const refused = session.refusal === null ? null : sheetRefusalSentence(refusalWord(session.refusal), language);
  const said = message ?? refused;
  return (
    <div
      style={{ display: 'contents' }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={({ nativeEvent }) => onDrop(nativeEvent)}
    >
      <header className={classes.head}>
        <h1 className={classes.fileName}>{workbook.fileName}</h1>
        <Ribbon
          session={session}
          picture={picture}
          language={language}
          running={running}
          press={(button) => void press(button)}
          open={() => chooser.current?.click()}
          save={() => download(saveWorkbook(workbook), workbook.fileName)}
          demo={() => void demo()}
        >
          <ViewMenu language={language} theme={theme} setLanguage={setLanguage} setTheme={setTheme}>
            <DeveloperMenu session={session} language={language} setHost={setHost} />
          </ViewMenu>
        </Ribbon>
      </header>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      {said !== null && (
        <MessageBar intent="warning">
          <MessageBarBody>{said}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss20Regular />}
                aria-label={workbenchWord('close', language)}
                onClick={() => {
                  setMessage(null);
                  session.refuse(null);
                }}
              />
            }
          />
        </MessageBar>
      )}
      <div className={classes.body}>
        <main ref={sheetPlace} className={classes.left}>
          <SheetArea
            key={workbook.activeSheet}
            session={session}
            picture={picture}
            look={look}
            language={language}
            why={() => void press('why')}
            leave={() => paneFrame.current?.querySelector('iframe')?.contentWindow?.focus()}
          />
          <SheetTabs session={session} language={language} />
        </main>
        {pane !== null && (
          <PanePlace
            key={pane.opened}
            place={paneFrame}
            session={session}
            address={pane.address}
            language={language}
            leave={() => sheetPlace.current?.querySelector<HTMLElement>('[role=grid]')?.focus()}
            drop={onDrop}
            close={() => setPane(null)}
          />
        )}
      </div>
      {session.window !== null && (
        <AddInWindow asked={session.window} language={language} close={() => session.closeWindow()} />
      )}
      <StatusBar session={session} language={language} running={running} />
      <AddInPage
        address="add-in/commands.html"
        host={commands}
        title={workbenchWord('commandsPage', language)}
        hidden
      />
    </div>
  );
}

const PANE = 'add-in/taskpane.html';

interface PaneShown {
  readonly address: string;
  /** Counts how often it was opened: each time is a page of its own. */
  readonly opened: number;
}
