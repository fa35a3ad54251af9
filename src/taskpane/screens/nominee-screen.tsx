import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowRight16Regular,
  ChevronDown20Regular,
  ChevronUp20Regular,
  TableFreezeRow20Regular,
} from '@fluentui/react-icons';
import { useMemo, type ReactElement } from 'react';
import { nomineeWords } from '../../language/pane-nominee';
import { copyText } from '../copy-text';
import { step } from '../models/findings-page';
import { cellOfNominee } from '../models/nominee-at';
import { nomineeList } from '../models/nominee-list';
import { nomineePage, nomineeText, type NomineePage } from '../models/nominee-page';
import { Button } from '../parts/button';
import { CellLinks } from '../parts/cell-links';
import { CriterionItem } from '../parts/criterion-item';
import { Notice } from '../parts/notice';
import { OutcomeBadge } from '../parts/outcome';
import { List } from '../parts/list';
import { OUTCOME_COLORS } from '../parts/outcome-colors';
import { usePane } from '../parts/pane-context';
import { RunLines } from '../parts/run-lines';
import { Screen } from '../parts/screen';
import { SectionHeading } from '../parts/section';
import { useKeys } from '../parts/use-keys';

const useStyles = makeStyles({
  of: { color: tokens.colorNeutralForeground2, overflowWrap: 'break-word' },
  result: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  points: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  head: { display: 'grid', gap: tokens.spacingVerticalXS },
  place: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  steps: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: OUTCOME_COLORS['needs-evidence'],
  },
  unmet: { borderInlineStartColor: OUTCOME_COLORS.ineligible },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  step: { display: 'grid', gridTemplateColumns: '16px 1fr', columnGap: tokens.spacingHorizontalXS },
  arrow: { marginTop: '2px', color: tokens.colorNeutralForeground2 },
  text: { marginInlineEnd: tokens.spacingHorizontalXS },
});

/** Why a nominee has its outcome: what is missing first, then every criterion with what was read where. */
export default function NomineeScreen({ place }: { place: number }): ReactElement {
  const { state, send, work, language } = usePane();
  const words = nomineeWords(language);
  const { workbook, list: view, note } = state;
  const judged = workbook.kind === 'judged' ? workbook.judged : null;
  const page = useMemo(
    () => (judged === null ? null : nomineePage(judged, place, language)),
    [judged, place, language],
  );
  const list = useMemo(() => (judged === null ? null : nomineeList(judged, view)), [judged, view]);
  const places = list?.places ?? [];
  const walk = (by: 1 | -1): void => {
    const next = step(places, place, by, list?.order);
    const cell = next === null || judged === null ? null : cellOfNominee(judged, next);
    if (next === null || cell === null) return;
    send({ is: 'instead', screen: { name: 'nominee', place: next } });
    work.goTo(cell);
  };
  useKeys({ n: () => walk(1), p: () => walk(-1) });
  if (page === null || judged === null)
    return (
      <Screen title={words.back}>
        <p>{words.gone}</p>
      </Screen>
    );
  const row = cellOfNominee(judged, place);
  const at = places.indexOf(place);
  return (
    <Screen
      title={page.name}
      top={<RunLines />}
      aside={
        <>
          {row !== null && (
            <Button
              appearance="subtle"
              size="small"
              icon={<TableFreezeRow20Regular />}
              aria-label={words.row}
              title={words.row}
              onClick={() => work.goTo(row)}
            />
          )}
          <Walk words={words} at={at} of={places.length} walk={walk} />
        </>
      }
      footer={
        <>
          <Button
            appearance="primary"
            onClick={() =>
              void copyText(nomineeText(page, language)).then((copied) =>
                send({ is: 'note', note: { kind: 'copied', copied } }),
              )
            }
          >
            {words.copy}
          </Button>
          <Button
            onClick={() => {
              send({ is: 'report', report: { paper: 'dossier', whom: { kind: 'one', place }, outcome: null } });
              send({ is: 'open', screen: { name: 'report', part: 'all' } });
            }}
          >
            {words.dossier}
          </Button>
        </>
      }
    >
      {note?.kind === 'copied' && (
        <Notice tone={note.copied ? 'info' : 'warning'} rounded>
          <span role="status">{note.copied ? words.copied : words.notCopied}</span>
        </Notice>
      )}
      <Why page={page} />
    </Screen>
  );
}

interface WalkProps {
  readonly words: ReturnType<typeof nomineeWords>;
  readonly at: number;
  readonly of: number;
  readonly walk: (by: 1 | -1) => void;
}

function Walk({ words, at, of, walk }: WalkProps): ReactElement | null {
  const styles = useStyles();
  if (of === 0 || (of === 1 && at === 0)) return null;
  return (
    <>
      {at >= 0 && <span className={styles.place}>{words.place(at + 1, of)}</span>}
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronUp20Regular />}
        aria-label={words.previous}
        title={`${words.previous} (P)`}
        onClick={() => walk(-1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronDown20Regular />}
        aria-label={words.next}
        title={`${words.next} (N)`}
        onClick={() => walk(1)}
      />
    </>
  );
}

function Why({ page }: { page: NomineePage }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const words = nomineeWords(language);
  return (
    <>
      <div className={styles.head}>
        {page.of !== '' && <span className={styles.of}>{page.of}</span>}
        <div className={styles.result}>
          <OutcomeBadge outcome={page.outcome} />
          <span className={styles.points}>
            {words.score(page.score)} · {words.rank(page.rank)}
          </span>
        </div>
      </div>
      {page.steps.length > 0 && (
        <section className={mergeClasses(styles.steps, page.outcome === 'ineligible' && styles.unmet)}>
          <SectionHeading>{words.missing(page.outcome)}</SectionHeading>
          <ul className={styles.list}>
            {page.steps.map(({ text, cells }) => (
              <li key={text} className={styles.step}>
                <ArrowRight16Regular className={styles.arrow} aria-hidden />
                <span>
                  <span className={styles.text}>{text}</span>
                  <CellLinks cells={cells} says={text} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <SectionHeading>{words.criteria}</SectionHeading>
        <List>
          {page.criteria.map((criterion) => (
            <CriterionItem key={`${page.name} ${criterion.id}`} criterion={criterion} />
          ))}
        </List>
      </section>
    </>
  );
}
