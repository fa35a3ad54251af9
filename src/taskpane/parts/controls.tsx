import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  box: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: '5px',
    minHeight: '32px',
    width: '100%',
    minWidth: 0,
    boxSizing: 'border-box',
    textOverflow: 'ellipsis',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled },
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  area: { resize: 'vertical', lineHeight: tokens.lineHeightBase300 },
  check: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    cursor: 'pointer',
    minWidth: 0,
  },
  checkBox: {
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorBrandBackground,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface Labelled {
  readonly label: string;
  /** The label is read out and not shown. */
  readonly quiet?: boolean;
  readonly disabled?: boolean;
}

export interface SelectProps extends Labelled {
  readonly value: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly choose: (value: string) => void;
}

/** One of several; the browser's own list, which every reader and touch screen knows. */
export function Select({ label, quiet = false, disabled = false, value, choices, choose }: SelectProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      {!quiet && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <select
        id={id}
        className={styles.box}
        value={value}
        disabled={disabled}
        {...(quiet ? { 'aria-label': label } : {})}
        onChange={(event) => choose(event.target.value)}
      >
        {choices.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

export interface TextFieldProps extends Labelled {
  readonly value: string;
  readonly write: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with the value. */
  readonly wrong?: string;
  /** Several lines. */
  readonly lines?: number;
}

/** A line of text, or several. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, quiet = false, disabled = false, value, write, hint, wrong, lines = 1 } = props;
  const styles = useStyles();
  const id = useId();
  const below = wrong ?? hint;
  const shared = {
    id,
    value,
    disabled,
    'aria-invalid': wrong !== undefined,
    ...(quiet ? { 'aria-label': label } : {}),
    ...(below === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
  };
  return (
    <div className={styles.field}>
      {!quiet && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      {lines > 1 ? (
        <textarea
          {...shared}
          rows={lines}
          className={mergeClasses(styles.box, styles.area)}
          onChange={(event) => write(event.target.value)}
        />
      ) : (
        <input {...shared} className={styles.box} onChange={(event) => write(event.target.value)} />
      )}
      {below !== undefined && (
        <span id={`${id}-hint`} className={mergeClasses(styles.hint, wrong !== undefined && styles.wrong)}>
          {below}
        </span>
      )}
    </div>
  );
}

export interface CheckboxProps {
  readonly checked: boolean;
  readonly check: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** Yes or no, with what it is about beside it. */
export function Checkbox({ checked, check, disabled = false, children }: CheckboxProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        className={styles.checkBox}
        checked={checked}
        disabled={disabled}
        onChange={(event) => check(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
