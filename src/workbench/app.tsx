import { FluentProvider, makeStyles, Spinner, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Language } from '../language/language';
import { PRODUCT_NAME } from '../language/ribbon-words';
import { workbenchWord } from '../language/workbench-words';
import { loadDemo, openBytes } from './open-file';
import { USUAL_HOST, type HostChoice, Session } from './session/session';
import { usePreferences } from './preferences';
import { Workbench } from './workbench';

const useClasses = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    minHeight: 0,
  },
  waiting: { margin: 'auto' },
});

/** The page: one workbook after another, each in an Excel that can be chosen. */
export function App() {
  const classes = useClasses();
  const { language, theme, dark, setLanguage, setTheme } = usePreferences();
  const [session, setSession] = useState<Session | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${workbenchWord('title', language)} – ${PRODUCT_NAME}`;
  }, [language]);
  const show = (demo: Session | null): void => {
    setMessage(demo === null ? workbenchWord('demoMissing', language) : null);
    if (demo !== null) setSession(demo);
  };
  // The demo is opened once, whatever the language is by then.
  const showFirst = useEffectEvent(show);
  useEffect(() => {
    let wanted = true;
    void loadDemo(USUAL_HOST).then((demo) => {
      if (wanted) showFirst(demo);
    });
    return () => {
      wanted = false;
    };
  }, []);

  const host = session?.host ?? USUAL_HOST;
  const open = async (file: File): Promise<void> => {
    const opened = openBytes(new Uint8Array(await file.arrayBuffer()), file.name, host, language);
    setMessage('sentence' in opened ? opened.sentence : null);
    if ('session' in opened) setSession(opened.session);
  };
  const demo = async (): Promise<void> => show(await loadDemo(host));
  const setHost = (chosen: HostChoice): void => {
    if (session !== null) setSession(new Session(session.workbook, chosen));
  };
  const content =
    session === null ? (
      <Waiting className={classes.waiting} message={message} language={language} open={open} />
    ) : (
      <Workbench
        key={session.workbook.origin.file.byteLength}
        session={session}
        language={language}
        theme={theme}
        message={message}
        setMessage={setMessage}
        setLanguage={setLanguage}
        setTheme={setTheme}
        setHost={setHost}
        open={open}
        demo={demo}
      />
    );
  return (
    // A class here would be given to every menu's portal too.
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ height: '100%' }}>
      <div className={classes.root}>{content}</div>
    </FluentProvider>
  );
}

interface WaitingProps {
  readonly className: string;
  readonly message: string | null;
  readonly language: Language;
  readonly open: (file: File) => Promise<void>;
}

function Waiting({ className, message, language, open }: WaitingProps) {
  if (message === null) return <Spinner className={className} label={workbenchWord('loading', language)} />;
  return (
    <label className={className}>
      <p>{message}</p>
      <input
        type="file"
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void open(file);
        }}
      />
    </label>
  );
}
