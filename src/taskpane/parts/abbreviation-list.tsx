import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Judged } from '../../excel/judge';
import type { Reading } from '../../excel/read-grids';
import { cellName, quoted } from '../../language/cell-text';
import { formatCount } from '../../language/format';
import { findingsWords } from '../../language/pane-findings';
import { abbreviatedColumns, type AbbreviatedColumn } from '../models/abbreviations';
import { isBusy } from '../state/state';
import { Button } from './button';
import { CellLinks } from './cell-links';
import { ItemHead, List } from './list';
import { usePane } from './pane-context';
import { Hint, Section } from './section';

const useStyles = makeStyles({
  column: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  text: { display: 'grid', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  writeOut: { maxWidth: '100%', textAlign: 'start' },
});

/** So many texts of a column, and so many stretches of cells of a text, are shown before one asks for all. */
const SHOWN = 6;

/** The recognised abbreviations, column by column: what would be written, in which cells, and the button that does it. */
export function AbbreviationList({ judged, reading }: { judged: Judged; reading: Reading }): ReactElement | null {
  const { language } = usePane();
  const words = findingsWords(language);
  const columns = useMemo(() => abbreviatedColumns(judged, reading), [judged, reading]);
  if (columns.length === 0) return null;
  return (
    <Section heading={words.abbreviations}>
      <Hint>{words.abbreviationsIntro}</Hint>
      <List>
        {columns.map((column) => (
          <Column key={`${cellName(column.cell, null)} ${String(column.repairs[0]?.cell.row)}`} column={column} />
        ))}
      </List>
    </Section>
  );
}

function Column({ column }: { column: AbbreviatedColumn }): ReactElement {
  const styles = useStyles();
  const { state, work, language } = usePane();
  const words = findingsWords(language);
  const [all, setAll] = useState(false);
  const { header, cell, texts, repairs } = column;
  const shown = all ? Infinity : SHOWN;
  const hidden = texts.length > SHOWN || texts.some(({ cells }) => cells.length > SHOWN);
  const count = formatCount(repairs.length, language);
  return (
    <li className={styles.column}>
      <ItemHead text={header}>
        <CellLinks cells={[{ name: cellName(cell, null), cell }]} says={header} />
      </ItemHead>
      {texts.slice(0, shown).map(({ was, becomes, cells }) => (
        <span key={was} className={styles.text}>
          <span>{words.becomes(quoted(was, 80), quoted(becomes, 160))}</span>
          <CellLinks cells={cells.slice(0, shown)} says={was} />
        </span>
      ))}
      {!all && hidden && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {words.allCells}
        </Button>
      )}
      <Button
        size="small"
        className={styles.writeOut}
        aria-label={`${words.writeOut(count)}: ${header}`}
        disabled={isBusy(state)}
        onClick={() => work.repair(repairs)}
      >
        {words.writeOut(count)}
      </Button>
    </li>
  );
}
