import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress } from '../../grid/area';
import { quoted } from '../../language/cell-text';
import { columnsWords } from '../../language/pane-columns';
import { fieldChoices, YEARLY } from '../models/field-choices';
import { withHeader, type ColumnLine } from '../models/columns-page';
import { whatWasRead } from '../models/what-was-read';
import { CellLinks } from './cell-links';
import { Select } from './controls';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: tokens.spacingHorizontalS },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  choices: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    '& > *': { flex: '1 1 0' },
    '& > :first-child': { flexGrow: 1.5 },
  },
  examples: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** A column: its header, what it is read as, of which year, and three of its values. */
export function ColumnItem({ column, busy }: { column: ColumnLine; busy: boolean }): ReactElement {
  const styles = useStyles();
  const { state, work, language } = usePane();
  const words = columnsWords(language);
  const { header, cell, field, year, examples, chosen } = column;
  const read = whatWasRead(state.workbook);
  if (read === null) return <li />;
  const { criteria, nominations } = read;
  const choose = (to: string, of: number | null): void => {
    const choice = choices.find(([value]) => value === to)?.[2] ?? null;
    work.change((settings) => withHeader(settings, { sheet: cell.sheet, header, field: choice, year: of }));
  };
  const choices = fieldChoices(criteria, language);
  const { first } = nominations.period;
  const years = Array.from({ length: nominations.year - first + 1 }, (_, n) => first + n);
  if (year !== null && !years.includes(year)) years.unshift(year);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.header}>
          {header}
          {chosen && <span className={styles.examples}> · {words.chosen}</span>}
        </span>
        <CellLinks cells={[{ name: cellAddress(cell.row, cell.column), cell }]} says={header} />
      </div>
      <div className={styles.choices}>
        <Select
          quiet
          label={words.fieldOf(header)}
          disabled={busy}
          value={field ?? ''}
          choices={choices.map(([value, text]) => [value, text])}
          choose={(to) => choose(to, year)}
        />
        {field !== null && YEARLY.has(field) && (
          <Select
            quiet
            label={words.yearOf(header)}
            disabled={busy}
            value={year === null ? '' : String(year)}
            choices={[['', words.ownYear], ...years.map((one) => [String(one), String(one)] as const)]}
            choose={(of) => choose(field, of === '' ? null : Number(of))}
          />
        )}
      </div>
      <span className={styles.examples}>
        {examples.length === 0
          ? words.noExamples
          : words.examples(examples.map((example) => quoted(example, 36)).join(', '))}
      </span>
    </li>
  );
}
