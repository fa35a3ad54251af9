import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LANGUAGE_NAMES, LANGUAGES } from '../../language/language';
import { officeEntryName, settingsWords, type SettingsWords } from '../../language/pane-settings';
import { LONGEST_NAME, THEMES } from '../../excel/personal';
import { startPage } from '../models/start-page';
import { changed, isSound, LIST_KEYS, TEXT_KEYS, withForm, type SettingsForm } from '../models/settings-form';
import { settingsPage } from '../models/settings-page';
import { Button } from '../parts/button';
import { Checkbox, Select, TextField } from '../parts/controls';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/pane-context';
import { RunLines } from '../parts/run-lines';
import { Screen } from '../parts/screen';
import { Hint, SectionHeading } from '../parts/section';
import { isBusy, isStale } from '../state/state';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  plain: { margin: 0 },
  periods: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  two: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))', gap: tokens.spacingHorizontalM },
  line: { border: 0, margin: 0, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  sub: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What is one person's, at once; what is the workbook's, when it is saved. */
export default function SettingsScreen(): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = settingsWords(language);
  const { began, form, unsaved } = settingsPage(state);
  const edit = (typed: SettingsForm): void =>
    send({ is: 'form', form: changed(typed, began) ? { form: typed, began } : null });
  const busy = isBusy(state);
  const save = (): void => {
    // A year chosen on the start page would go before the one that is saved.
    if (form.year !== began.year) send({ is: 'year', year: null });
    work.change(
      (now) => withForm(now, form, began),
      () => send({ is: 'form-saved', form: state.form }),
    );
  };
  const takeBack = (): void => {
    send({ is: 'form', form: null });
    // The button goes with what it takes back; the keyboard is at the heading then.
    send({ is: 'instead', screen: { name: 'settings' } });
  };
  const unsavedHint = isSound(form) ? words.unsaved : `${words.unsaved} ${words.dateWrong}`;
  return (
    <Screen
      title={words.title}
      top={
        <>
          <RunLines />
          {state.note?.kind === 'saved' && !unsaved && (
            <Notice tone="info">
              <span role="status">{words.saved}</span>
            </Notice>
          )}
        </>
      }
      footer={
        <>
          <Button appearance="primary" disabled={!unsaved || busy || !isSound(form)} onClick={save}>
            {busy ? words.saving : words.save}
          </Button>
          {unsaved && (
            <Button disabled={busy} onClick={takeBack}>
              {words.takeBack}
            </Button>
          )}
        </>
      }
    >
      <Personal words={words} />
      <hr className={styles.line} />
      <section className={styles.section}>
        <Heading text={words.shared} hint={unsaved ? unsavedHint : words.sharedHint} />
        <Marks form={form} edit={edit} words={words} />
      </section>
      <hr className={styles.line} />
      <Office form={form} edit={edit} words={words} />
    </Screen>
  );
}

function Heading({ text, hint }: { text: string; hint: string }): ReactElement {
  return (
    <div>
      <SectionHeading>{text}</SectionHeading>
      <Hint>{hint}</Hint>
    </div>
  );
}

function Personal({ words }: { words: SettingsWords }): ReactElement {
  const styles = useStyles();
  const { state, send, work } = usePane();
  const { view, live } = state;
  return (
    <section className={styles.section}>
      <Heading text={words.personal} hint={words.personalHint} />
      <div className={styles.two}>
        <Select
          label={words.language}
          value={view.language}
          choices={LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one]])}
          choose={(one) => {
            send({ is: 'view', view: { language: LANGUAGES.find((known) => known === one) ?? view.language } });
            work.keepView();
          }}
        />
        <Select
          label={words.theme}
          value={view.theme}
          choices={THEMES.map((one) => [one, words.themes[one]])}
          choose={(one) => {
            send({ is: 'view', view: { theme: THEMES.find((known) => known === one) ?? view.theme } });
            work.keepView();
          }}
        />
      </div>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={view.name}
        write={(name) => {
          send({ is: 'view', view: { name: name.slice(0, LONGEST_NAME) } });
          work.keepView();
        }}
      />
      <Checkbox
        checked={live}
        check={(on) => {
          send({ is: 'live', live: on });
          if (on && isStale(state)) work.validate();
        }}
      >
        {words.live}
        <span className={styles.sub}>{words.liveHint}</span>
      </Checkbox>
    </section>
  );
}

interface PartProps {
  readonly form: SettingsForm;
  readonly edit: (form: SettingsForm) => void;
  readonly words: SettingsWords;
}

function Marks({ form, edit, words }: PartProps): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const page = startPage(state);
  const { marks } = form;
  const years = page?.years ?? [];
  const all = form.year === '' || years.includes(Number(form.year)) ? years : [Number(form.year), ...years];
  return (
    <>
      <Select
        label={words.year}
        value={form.year}
        choices={[
          ['', words.yearAuto(form.year === '' ? (page?.year ?? null) : null)],
          ...all.map((year) => [String(year), String(year)] as const),
        ]}
        choose={(year) => edit({ ...form, year })}
      />
      <Periods words={words} />
      <div className={styles.two}>
        <Select
          label={words.marksLanguage}
          value={marks.language}
          choices={LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one]])}
          choose={(one) => edit({ ...form, marks: { ...marks, language: one === 'en' ? 'en' : 'vi' } })}
        />
        <Select
          label={words.place}
          value={marks.place}
          choices={(['beside', 'sheet'] as const).map((one) => [one, words.places[one]])}
          choose={(one) => edit({ ...form, marks: { ...marks, place: one === 'sheet' ? 'sheet' : 'beside' } })}
        />
      </div>
      <Checkbox checked={marks.colours} check={(colours) => edit({ ...form, marks: { ...marks, colours } })}>
        {words.colours}
      </Checkbox>
    </>
  );
}

/** A period is the criteria's: it is shown here, and changed on the sheet that holds them. */
function Periods({ words }: { words: SettingsWords }): ReactElement {
  const styles = useStyles();
  const { state, work } = usePane();
  const page = startPage(state);
  const busy = isBusy(state);
  return (
    <div className={styles.periods}>
      {page !== null && <p className={styles.plain}>{words.period(page.period.first, page.period.last)}</p>}
      <Hint>{words.periodHint}</Hint>
      <Button disabled={busy} onClick={work.criteria}>
        {words.openCriteria}
      </Button>
    </div>
  );
}

function Office({ form, edit, words }: PartProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <section className={styles.section}>
      <Heading text={words.office} hint={words.officeHint} />
      {TEXT_KEYS.map((key) => (
        <TextField
          key={key}
          label={officeEntryName(key, language)}
          value={form.texts[key]}
          write={(text) => edit({ ...form, texts: { ...form.texts, [key]: text } })}
        />
      ))}
      <TextField
        label={words.date}
        value={form.date}
        {...(isSound(form) ? { hint: words.dateHint } : { wrong: words.dateWrong })}
        write={(date) => edit({ ...form, date })}
      />
      {LIST_KEYS.map((key) => (
        <TextField
          key={key}
          label={officeEntryName(key, language)}
          hint={words.aLineEach}
          lines={4}
          value={form.lists[key]}
          write={(text) => edit({ ...form, lists: { ...form.lists, [key]: text } })}
        />
      ))}
    </section>
  );
}
