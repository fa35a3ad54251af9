import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import type { ColumnLine } from '../models/columns-page';
import { ColumnItem } from './column-item';
import { List } from './list';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    scrollMarginTop: tokens.spacingVerticalM,
    ':focus': { outlineStyle: 'none' },
  },
  detail: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  lacks: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: 'anywhere' },
});

export interface ColumnSectionProps {
  readonly sheet: string;
  readonly detail: string;
  /** Why it is not read, and what to do. */
  readonly lacks?: string;
  /** Of the list that the page was opened for. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly columns: readonly ColumnLine[];
  readonly busy: boolean;
}

/** The columns of a table, or of a list that is not read yet. */
export function ColumnSection({ sheet, detail, lacks, headingRef, columns, busy }: ColumnSectionProps): ReactElement {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading} {...(headingRef === undefined ? {} : { ref: headingRef, tabIndex: -1 })}>
        {sheet} <span className={styles.detail}>{detail}</span>
      </h2>
      {lacks !== undefined && <p className={styles.lacks}>{lacks}</p>}
      <List>
        {columns.map((column) => (
          // By its place: read as something else it is the same line, and keeps the keyboard.
          <ColumnItem key={column.cell.column} column={column} busy={busy} />
        ))}
      </List>
    </section>
  );
}
