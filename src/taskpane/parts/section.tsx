import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A part of a page, under its heading. */
export function Section({ heading, children }: { heading: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <SectionHeading>{heading}</SectionHeading>
      {children}
    </section>
  );
}

/** The heading alone, where something stands beside it. `below`: of a part of a section. */
export function SectionHeading({ children, below }: { children: string; below?: boolean }): ReactElement {
  const Level = below === true ? 'h3' : 'h2';
  return <Level className={useStyles().heading}>{children}</Level>;
}

/** A sentence that need not be read. */
export function Hint({ children }: { children: ReactNode }): ReactElement {
  return <p className={useStyles().quiet}>{children}</p>;
}
