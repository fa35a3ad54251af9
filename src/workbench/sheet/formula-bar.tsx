import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { parseArea, type Area } from '../../grid/area';
import type { Language } from '../../language/language';
import { workbenchWord } from '../../language/workbench-words';

const FIELD = {
  border: 0,
  outlineOffset: '-2px',
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  padding: `0 ${tokens.spacingHorizontalS}`,
} as const;

const useClasses = makeStyles({
  bar: {
    display: 'flex',
    height: '28px',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { ...FIELD, width: '110px', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  content: { ...FIELD, flexGrow: 1, minWidth: 0, textOverflow: 'ellipsis' },
});

interface FormulaBarProps {
  readonly address: string;
  readonly content: string;
  readonly language: Language;
  /** An address was written into the name box. */
  readonly go: (area: Area) => void;
  /** The content is to be edited, in the cell. */
  readonly edit: () => void;
}

/** The name box, and what the active cell holds. */
export function FormulaBar({ address, content, language, go, edit }: FormulaBarProps) {
  const classes = useClasses();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={classes.bar}>
      <input
        className={classes.name}
        aria-label={workbenchWord('nameBox', language)}
        value={typed ?? address}
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null);
          if (event.key !== 'Enter') return;
          const area = parseArea(typed ?? address);
          if (area !== null) go(area);
          setTyped(null);
        }}
      />
      <input
        className={classes.content}
        aria-label={workbenchWord('formulaBar', language)}
        value={content.replace(/\n/g, ' ⏎ ')}
        readOnly
        onPointerDown={(event) => {
          event.preventDefault();
          edit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'F2') edit();
        }}
      />
    </div>
  );
}
