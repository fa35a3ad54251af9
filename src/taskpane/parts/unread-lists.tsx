import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress } from '../../grid/area';
import { nearMissSentence, nearMissWords } from '../../language/near-misses';
import type { NearMiss } from '../../nominations/near-miss';
import { isBusy } from '../state/state';
import { Button } from './button';
import { CellLinks } from './cell-links';
import { List } from './list';
import { usePane } from './pane-context';
import { Section } from './section';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface UnreadListsProps {
  readonly misses: readonly NearMiss[];
  /** The way on is the page's main button, below. */
  readonly below?: boolean;
}

/** The lists that were not recognised: where they stand, what they lack, and the way to say what their columns are. */
export default function UnreadLists({ misses, below = false }: UnreadListsProps): ReactElement {
  const styles = useStyles();
  const { state, send, language } = usePane();
  const words = nearMissWords(language);
  return (
    <Section heading={words.title}>
      <List>
        {misses.map((miss) => {
          const { sheet, row, column } = miss.cell;
          return (
            <li key={sheet} className={styles.item}>
              <p className={styles.text}>{nearMissSentence(miss, language)}</p>
              <div className={styles.ways}>
                {!below && (
                  <Button
                    size="small"
                    disabled={isBusy(state)}
                    aria-label={words.tellOf(sheet)}
                    onClick={() => send({ is: 'open', screen: { name: 'columns', unread: sheet } })}
                  >
                    {words.tell}
                  </Button>
                )}
                <CellLinks cells={[{ name: cellAddress(row, column), cell: miss.cell }]} says={sheet} />
              </div>
            </li>
          );
        })}
      </List>
    </Section>
  );
}
