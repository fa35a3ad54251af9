import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useMemo, type Ref } from 'react';
import type { Language } from '../language/language';
import { PRODUCT_NAME } from '../language/ribbon-words';
import { workbenchWord } from '../language/workbench-words';
import { AddInPage } from './session/add-in-page';
import { pageHost } from './session/page-host';
import type { Session } from './session/session';

const useClasses = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    width: '350px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    resize: 'horizontal',
    direction: 'rtl',
    overflow: 'hidden',
    minWidth: '320px',
    maxWidth: '60vw',
  },
  head: {
    direction: 'ltr',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  page: { direction: 'ltr', flexGrow: 1, minHeight: 0 },
});

interface PanePlaceProps {
  readonly session: Session;
  readonly address: string;
  readonly language: Language;
  readonly place: Ref<HTMLDivElement>;
  /** The keyboard goes back to the sheet. */
  readonly leave: () => void;
  readonly drop: (event: DragEvent) => void;
  readonly close: () => void;
}

/** Excel's task pane, as wide as Excel makes it at first; its edge can be drawn. */
export function PanePlace({ session, address, language, place, leave, drop, close }: PanePlaceProps) {
  const classes = useClasses();
  const host = useMemo(() => pageHost(session), [session]);
  return (
    <aside ref={place} className={classes.place} aria-label={workbenchWord('pane', language)}>
      <div className={classes.head}>
        <Text weight="semibold">{PRODUCT_NAME}</Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={workbenchWord('closePane', language)}
          onClick={close}
        />
      </div>
      <AddInPage
        className={classes.page}
        address={address}
        host={host}
        title={workbenchWord('pane', language)}
        leave={leave}
        drop={drop}
        closed={close}
      />
    </aside>
  );
}
