import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Button } from './button';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  question: { flexGrow: 1 },
});

interface AskedFirstProps {
  readonly name: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly act: () => void;
  /** Whether it may not be done just now. */
  readonly disabled?: boolean;
  readonly primary?: boolean;
  /** What stands before the button until it is pressed. */
  readonly children?: ReactNode;
}

/** A button that asks in its place before it does anything. */
export function AskedFirst(props: AskedFirstProps): ReactElement {
  const styles = useStyles();
  const { name, question, yes, no, act, disabled = false, primary = false, children } = props;
  // Null: never asked. The keyboard goes to the answer that changes nothing, and comes back.
  const [asked, setAsked] = useState<boolean | null>(null);
  if (asked !== true)
    return (
      <div className={styles.line}>
        {children}
        <Button size="small" disabled={disabled} autoFocus={asked === false} onClick={() => setAsked(true)}>
          {name}
        </Button>
      </div>
    );
  return (
    <div key="asked" className={styles.line} role="group" aria-label={question}>
      <span className={styles.question}>{question}</span>
      <Button
        size="small"
        disabled={disabled}
        appearance={primary ? 'primary' : 'secondary'}
        onClick={() => {
          setAsked(false);
          act();
        }}
      >
        {yes}
      </Button>
      <Button size="small" autoFocus onClick={() => setAsked(false)}>
        {no}
      </Button>
    </div>
  );
}
