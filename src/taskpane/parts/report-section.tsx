import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A part of the pages of papers, under its heading. */
export function ReportSection({ heading, children }: { heading: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <ReportHeading>{heading}</ReportHeading>
      {children}
    </section>
  );
}

/** The heading alone, where something stands beside it. */
export function ReportHeading({ children }: { children: string }): ReactElement {
  return <h2 className={useStyles().heading}>{children}</h2>;
}

/** A sentence that need not be read. */
export function ReportHint({ children }: { children: ReactNode }): ReactElement {
  return <p className={useStyles().quiet}>{children}</p>;
}
