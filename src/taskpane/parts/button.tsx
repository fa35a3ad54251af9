import {
  makeStyles,
  mergeClasses,
  renderButton_unstable,
  tokens,
  useButton_unstable,
  type ButtonProps,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    margin: 0,
    minWidth: '96px',
    paddingBlock: '5px',
    paddingInline: tokens.spacingHorizontalM,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { color: tokens.colorNeutralForeground1Pressed, backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    '@media (forced-colors: active)': { ':hover': { border: `${tokens.strokeWidthThin} solid Highlight` } },
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid transparent`,
    ':hover': { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  subtle: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorSubtleBackground,
    border: `${tokens.strokeWidthThin} solid transparent`,
    ':hover': { color: tokens.colorNeutralForeground2Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { color: tokens.colorNeutralForeground2Pressed, backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  small: {
    minWidth: '64px',
    minHeight: '24px',
    paddingBlock: '3px',
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  large: {
    paddingBlock: '8px',
    paddingInline: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  iconOnly: { minWidth: '32px', maxWidth: '32px', paddingInline: '5px', flexShrink: 0 },
  smallIconOnly: { minWidth: '24px', maxWidth: '24px', paddingBlock: '1px', paddingInline: '1px' },
  disabled: {
    color: tokens.colorNeutralForegroundDisabled,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeDisabled}`,
    cursor: 'not-allowed',
    ':hover': { color: tokens.colorNeutralForegroundDisabled, backgroundColor: tokens.colorNeutralBackgroundDisabled },
    ':active': { color: tokens.colorNeutralForegroundDisabled, backgroundColor: tokens.colorNeutralBackgroundDisabled },
    '@media (forced-colors: active)': { color: 'GrayText', border: `${tokens.strokeWidthThin} solid GrayText` },
  },
  icon: { display: 'inline-flex', flexShrink: 0 },
  before: { marginInlineEnd: tokens.spacingHorizontalSNudge },
  after: { marginInlineStart: tokens.spacingHorizontalSNudge },
});

/** Fluent's button with the looks that the pane uses: all that Fluent's may have would double what its start loads. */
export function Button(props: ButtonProps): ReactElement {
  const styles = useStyles();
  const state = useButton_unstable(props, null);
  const { root, icon, appearance, size, iconOnly, iconPosition, disabled } = state;
  const className = mergeClasses(
    styles.root,
    appearance === 'primary' && styles.primary,
    appearance === 'subtle' && styles.subtle,
    size === 'small' && styles.small,
    size === 'large' && styles.large,
    iconOnly && styles.iconOnly,
    iconOnly && size === 'small' && styles.smallIconOnly,
    disabled && styles.disabled,
    root.className,
  );
  const beside = mergeClasses(styles.icon, !iconOnly && styles[iconPosition]);
  const looks = {
    ...state,
    root: { ...root, className },
    icon: icon === undefined ? undefined : { ...icon, className: beside },
  };
  return <>{renderButton_unstable(looks)}</>;
}
