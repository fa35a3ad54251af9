import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress } from '../../grid/area';
import { nearMissSentence, nearMissWords, passedOverSentence } from '../../language/near-misses';
import type { WhatWasRead } from '../../excel/judge';
import { unrecognised, withListLeftOut } from '../../nominations/settings/left-out-tables';
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
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface UnreadListsProps {
  readonly read: Pick<WhatWasRead, 'nominations' | 'settings'>;
  /** The way on is the page's main button, below. */
  readonly below?: boolean;
}

/** The lists that were not recognised: where they stand, what they lack, and the way to say what their columns are. */
export default function UnreadLists({ read, below = false }: UnreadListsProps): ReactElement | null {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = nearMissWords(language);
  const busy = isBusy(state);
  const { open, leftOut } = unrecognised(read);
  const { passedOver, tables } = read.nominations;
  if (open.length + leftOut.length + passedOver.length === 0) return null;
  return (
    <Section heading={open.length > 0 ? words.title : words.notRead}>
      {open.length > 0 && (
        <List>
          {open.map((miss) => {
            const { sheet, row, column } = miss.cell;
            return (
              <li key={sheet} className={styles.item}>
                <p className={styles.text}>{nearMissSentence(miss, language)}</p>
                <div className={styles.ways}>
                  {!below && (
                    <Button
                      size="small"
                      disabled={busy}
                      aria-label={words.tellOf(sheet)}
                      onClick={() => send({ is: 'open', screen: { name: 'columns', unread: sheet } })}
                    >
                      {words.tell}
                    </Button>
                  )}
                  <Button
                    size="small"
                    // Alone in its line it shows that it can be pressed.
                    appearance={below ? 'secondary' : 'subtle'}
                    disabled={busy}
                    aria-label={words.leaveOutOf(sheet)}
                    onClick={() => work.change((settings) => withListLeftOut(settings, miss, true, tables))}
                  >
                    {words.leaveOut}
                  </Button>
                  <CellLinks cells={[{ name: cellAddress(row, column), cell: miss.cell }]} says={sheet} />
                </div>
              </li>
            );
          })}
        </List>
      )}
      {leftOut.length > 0 && (
        <div className={styles.ways}>
          <span className={styles.quiet}>{words.leftOut(leftOut.map(({ cell }) => cell.sheet))}</span>
          <Button
            size="small"
            disabled={busy}
            onClick={() =>
              work.change((settings) =>
                leftOut.reduce((now, miss) => withListLeftOut(now, miss, false, tables), settings),
              )
            }
          >
            {words.readAgain}
          </Button>
        </div>
      )}
      {passedOver.length > 0 && (
        <p className={mergeClasses(styles.text, styles.quiet)}>
          {[...passedOver.map((one) => passedOverSentence(one, language)), words.passedOverHint].join(' ')}
        </p>
      )}
    </Section>
  );
}
