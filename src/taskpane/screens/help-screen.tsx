import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { pageWords } from '../../language/pane-pages';
import { copyText } from '../copy-text';
import { technicalText, type Technical } from '../models/technical';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/pane-context';
import { Screen } from '../parts/screen';
import { Hint, SectionHeading } from '../parts/section';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  keys: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  key: {
    justifySelf: 'start',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  does: { margin: 0 },
  technical: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The guide, the keys, what is new, and what whoever mends the program asks for; nothing of it needs a network. */
export default function HelpScreen(): ReactElement {
  const styles = useStyles();
  const { state, send, technical, language } = usePane();
  const words = pageWords(language).help;
  const { note } = state;
  const [about, setAbout] = useState<Technical | null>(null);
  useEffect(() => void technical().then(setAbout), [technical]);
  const text = about === null ? '' : technicalText(about, state);
  return (
    <Screen
      title={words.title}
      reading
      footer={
        <Button
          onClick={() => void copyText(text).then((copied) => send({ is: 'note', note: { kind: 'copied', copied } }))}
        >
          {words.technical}
        </Button>
      }
    >
      {note?.kind === 'copied' && (
        <Notice tone={note.copied ? 'info' : 'warning'} rounded>
          <span role="status">{note.copied ? words.copied : words.notCopied}</span>
        </Notice>
      )}
      {words.guide.map(({ heading, sentences }) => (
        <section key={heading}>
          <SectionHeading>{heading}</SectionHeading>
          <ul className={styles.list}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <SectionHeading>{words.keysTitle}</SectionHeading>
        <dl className={styles.keys}>
          {words.keys.flatMap(([key, does]) => [
            <dt key={key} className={styles.key}>
              {key}
            </dt>,
            <dd key={does} className={styles.does}>
              {does}
            </dd>,
          ])}
        </dl>
      </section>
      <section>
        <SectionHeading>{words.newsTitle(about?.version ?? '')}</SectionHeading>
        <ul className={styles.list}>
          {words.news.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section>
        <Hint>{words.technicalHint}</Hint>
        <pre className={styles.technical}>{text}</pre>
      </section>
    </Screen>
  );
}
