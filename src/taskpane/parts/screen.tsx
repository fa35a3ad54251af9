import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular, QuestionCircle20Regular, Settings20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement, type ReactNode, type Ref } from 'react';
import { firstWords } from '../../language/pane-first';
import { Button } from './button';
import { usePane } from './pane-context';
import { useKeptFocus } from './use-kept-focus';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    minHeight: '44px',
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  withBack: { paddingInlineStart: tokens.spacingHorizontalXS },
  // Excel for Mac lays the add-in's own menu over this corner (34 by 32 pixels).
  besideMenu: { paddingInlineEnd: '38px' },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  // Long words in a small pane leave room for the main button.
  top: { flexShrink: 0, maxHeight: '40%', overflowY: 'auto' },
  body: {
    // What is inside measures its place by it.
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  bare: { paddingInline: 0, paddingBlock: 0, gap: 0 },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    '& > *': { flexGrow: 1 },
  },
});

export interface ScreenProps {
  readonly title: string;
  /** Quiet things at the header's right end; left out: settings and help. */
  readonly aside?: ReactNode;
  /** Lines above the body that do not scroll. */
  readonly top?: ReactNode;
  readonly footer?: ReactNode;
  /** The body brings its own spacing. */
  readonly bare?: boolean;
  readonly bodyRef?: Ref<HTMLDivElement>;
  /** Nothing in the body can be reached by keyboard: the body itself can, so that it scrolls. */
  readonly reading?: boolean;
  readonly children: ReactNode;
}

/** The frame of every screen: header, body that scrolls, and the one main action at the bottom. */
export function Screen({
  title,
  aside,
  top,
  footer,
  bare = false,
  bodyRef,
  reading = false,
  children,
}: ScreenProps): ReactElement {
  const styles = useStyles();
  const { state, send, isMac, language } = usePane();
  const words = firstWords(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const deep = state.screens.length > 1;
  const shownAt = useRef(0);
  useEffect(() => {
    // The keyboard moves within the pane; it is never taken from the sheet, whose selection the pane follows.
    if (state.moves > 0 && state.moves !== shownAt.current && document.hasFocus()) heading.current?.focus();
    shownAt.current = state.moves;
  }, [state.moves]);
  const listeners = useKeptFocus(state.work === null, heading);
  return (
    <main className={styles.screen} {...listeners}>
      <header className={mergeClasses(styles.header, deep && styles.withBack, isMac && styles.besideMenu)}>
        {deep && (
          <Button
            appearance="subtle"
            icon={<ChevronLeft20Regular />}
            aria-label={words.back}
            title={`${words.back} (Esc)`}
            onClick={() => send({ is: 'back' })}
          />
        )}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {aside ?? <Corner />}
      </header>
      {top !== undefined && <div className={styles.top}>{top}</div>}
      <div
        className={mergeClasses(styles.body, bare && styles.bare)}
        ref={bodyRef}
        {...(reading ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}
      >
        {children}
      </div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </main>
  );
}

function Corner(): ReactElement | null {
  const { state, send, language } = usePane();
  const words = firstWords(language);
  if (state.screens.length > 1) return null;
  return (
    <>
      <Button
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={words.settings}
        title={words.settings}
        onClick={() => send({ is: 'open', screen: { name: 'settings' } })}
      />
      <Button
        appearance="subtle"
        icon={<QuestionCircle20Regular />}
        aria-label={words.help}
        title={`${words.help} (F1)`}
        onClick={() => send({ is: 'open', screen: { name: 'help' } })}
      />
    </>
  );
}
