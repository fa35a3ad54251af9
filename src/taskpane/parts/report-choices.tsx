import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { cellName } from '../../language/cell-text';
import { reportPageWords } from '../../language/pane-report';
import type { Choice } from '../../report/passages/merge';
import { choicesToShow, decided } from '../models/report-merge';
import type { PreparedReport } from '../state/report-state';
import { CellLinks } from './cell-links';
import { Notice } from './notice';
import { usePane } from './pane-context';
import { SectionHeading, Hint } from './section';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  choice: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { padding: 0, width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  option: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    cursor: 'pointer',
  },
  second: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  taken: { backgroundColor: tokens.colorNeutralBackground3 },
  radio: {
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorBrandBackground,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  which: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { display: 'block', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** What people wrote over generated sentences: both, to choose from; and what finds no place in the new document. */
export function ReportChoices({ prepared }: { prepared: PreparedReport | null }): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane();
  const words = reportPageWords(language);
  const choices = choicesToShow(prepared?.merged ?? null);
  const unplaced = prepared?.merged?.unplaced ?? [];
  if (prepared === null || choices.length + unplaced.length === 0) return null;
  return (
    <>
      {unplaced.map((one) => (
        <Notice key={`${one.sheet} ${String(one.row)} ${String(one.column)} ${one.text}`} tone="warning" rounded>
          {words.unplaced(one.text)}{' '}
          {one.row >= 0 && <CellLinks cells={[{ name: cellName(one, null), cell: one }]} says={one.text} />}
        </Notice>
      ))}
      {choices.length > 0 && (
        <section className={styles.section}>
          <div>
            <SectionHeading>{words.choices}</SectionHeading>
            <Hint>{words.choicesHint}</Hint>
          </div>
          {choices.map((choice) => (
            <OneChoice key={choice.key} choice={choice} prepared={prepared} />
          ))}
        </section>
      )}
    </>
  );
}

function OneChoice({ choice, prepared }: { choice: Choice; prepared: PreparedReport }): ReactElement {
  const styles = useStyles();
  const { state, send, language } = usePane();
  const words = reportPageWords(language);
  const name = useId();
  const choose = (kept: Choice['kept']): void =>
    send({ is: 'report', report: { prepared: decided(prepared, choice.key, kept), outcome: null } });
  return (
    <fieldset className={styles.choice} disabled={state.work !== null}>
      <legend className={styles.legend}>{words.choices}</legend>
      {(['typed', 'generated'] as const).map((kept) => (
        <label
          key={kept}
          className={mergeClasses(
            styles.option,
            kept === 'generated' && styles.second,
            choice.kept === kept && styles.taken,
          )}
        >
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={choice.kept === kept}
            onChange={() => choose(kept)}
          />
          <span>
            <span className={styles.which}>{kept === 'typed' ? words.typed : words.generated}</span>
            <span className={styles.text} lang="vi">
              {choice[kept].trim() === '' ? words.leftEmpty : choice[kept]}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
