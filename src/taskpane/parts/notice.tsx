import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { Button } from './button';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    flexShrink: 0,
  },
  icon: { marginTop: '2px' },
  text: { minWidth: 0, overflowWrap: 'break-word' },
  actions: { alignSelf: 'center' },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  errorIcon: { color: tokens.colorPaletteRedForeground1 },
  // Seen in high contrast only, where no ground is.
  rounded: {
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  across: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}` },
  below: { gridColumn: '2 / -1', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface NoticeProps {
  readonly tone: 'info' | 'warning' | 'error';
  /** The button that does what the sentence says. */
  readonly action?: { readonly text: string; readonly do: () => void };
  /** Whether the button stands beside the text: for a line of few words. */
  readonly inline?: boolean;
  readonly rounded?: boolean;
  readonly children: ReactNode;
}

const ICONS = { info: Info16Regular, warning: Warning16Filled, error: ErrorCircle16Filled } as const;

/** A sentence with its sign, and a way on. It is no alert: the pane's live region says it once. */
export function Notice({ tone, action, inline = false, rounded = false, children }: NoticeProps): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <div className={mergeClasses(styles.notice, styles[tone], rounded ? styles.rounded : styles.across)}>
      <Icon className={mergeClasses(styles.icon, styles[`${tone}Icon`])} aria-hidden />
      <div className={styles.text}>{children}</div>
      {action !== undefined && (
        <div className={inline ? styles.actions : styles.below}>
          <Button size="small" onClick={action.do}>
            {action.text}
          </Button>
        </div>
      )}
    </div>
  );
}
