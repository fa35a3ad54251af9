import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Judged } from '../../excel/judge';
import { cellName, quoted } from '../../language/cell-text';
import { fieldName } from '../../language/fields';
import { formatCount } from '../../language/format';
import { columnsWords } from '../../language/pane-columns';
import { MEANINGS } from '../../nominations/settings/words';
import { unknownValues, withMeaning } from '../models/columns-page';
import { Button } from './button';
import { CellLinks } from './cell-links';
import { Select } from './controls';
import { ItemHead, List } from './list';
import { usePane } from './pane-context';
import { Hint, SectionHeading } from './section';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  known: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

/** Texts that no scale knows, each with the meanings it may have; and the meanings given before. */
export function ValueMeanings({ judged, busy }: { judged: Judged; busy: boolean }): ReactElement {
  const styles = useStyles();
  const { work, language } = usePane();
  const words = columnsWords(language);
  const unknown = useMemo(() => unknownValues(judged), [judged]);
  const given = judged.settings.values;
  return (
    <section>
      <SectionHeading>{words.values}</SectionHeading>
      <Hint>{unknown.length === 0 ? words.noValues : words.valuesIntro}</Hint>
      <List>
        {unknown.map(({ field, text, count, cell }) => (
          <li key={`${field} ${text}`} className={styles.item}>
            <ItemHead text={quoted(text)}>
              <span className={styles.quiet}>
                {fieldName(field, language)} · {words.cells(formatCount(count, language))}
              </span>
              {cell !== null && <CellLinks cells={[{ name: cellName(cell, null), cell }]} says={text} />}
            </ItemHead>
            <Select
              quiet
              label={`${words.means} ${quoted(text)}`}
              disabled={busy}
              value=""
              choices={[['', words.notYet], ...MEANINGS[field].map((word) => [word, word] as const)]}
              choose={(meaning) => {
                if (meaning !== '') work.change((settings) => withMeaning(settings, { field, text }, meaning));
              }}
            />
          </li>
        ))}
      </List>
      {given.length > 0 && (
        <>
          <SectionHeading below>{words.known}</SectionHeading>
          <List>
            {given.map(({ field, text, meaning }) => (
              <li key={`${field} ${text}`} className={styles.known}>
                <span>
                  {quoted(text)} = {meaning}
                </span>
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={`${words.forget} ${quoted(text)}`}
                  onClick={() => work.change((settings) => withMeaning(settings, { field, text }, null))}
                >
                  {words.forget}
                </Button>
              </li>
            ))}
          </List>
        </>
      )}
    </section>
  );
}
