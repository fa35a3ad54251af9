import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { nomineeWords } from '../../language/pane-nominee';
import type { CellLink } from '../models/nominee-page';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  list: { display: 'inline-flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, verticalAlign: 'middle' },
  link: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingInline: tokens.spacingHorizontalSNudge,
    paddingBlock: '1px',
    minHeight: '24px',
    minWidth: '24px',
    maxWidth: '100%',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Cells to go to: the sheet scrolls, the pane stays. @param says what the cells hold, for whoever hovers or reads out */
export function CellLinks({ cells, says = '' }: { cells: readonly CellLink[]; says?: string }): ReactElement | null {
  const styles = useStyles();
  const { work, language } = usePane();
  const words = nomineeWords(language);
  if (cells.length === 0) return null;
  return (
    <span className={styles.list}>
      {cells.map(({ name, cell }) => (
        <button
          key={name}
          type="button"
          className={styles.link}
          aria-label={words.goTo(name)}
          title={says === '' ? words.goTo(name) : `${words.goTo(name)}: ${says}`}
          onClick={() => work.goTo(cell)}
        >
          {name}
        </button>
      ))}
    </span>
  );
}
