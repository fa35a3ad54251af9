import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
});

/** Things below each other, without a sign before each. */
export function List({ children }: { children: ReactNode }): ReactElement {
  return <ul className={useStyles().list}>{children}</ul>;
}

/** What one of them is about, and what stands beside that. */
export function ItemHead({ text, children }: { text: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <span className={styles.text}>{text}</span>
      {children}
    </div>
  );
}
