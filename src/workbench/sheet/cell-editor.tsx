import { useLayoutEffect, useRef } from 'react';
import type { CSSProperties } from 'react';
import { OWN_TAB } from './sheet-styles';

export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Arrow keys move within the text (F2) instead of ending it. */
  readonly within: boolean;
}

/** How an edit ends: kept or not, and by which key the selection then moves. */
export interface EditEnd {
  readonly keep: boolean;
  /** What stands in the field at that moment. */
  readonly text: string;
  readonly key: string | null;
  readonly shift: boolean;
}

interface CellEditorProps {
  readonly editing: Editing;
  readonly box: CSSProperties;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly change: (text: string) => void;
  readonly end: (how: EditEnd) => void;
}

const ENDS = new Set(['Enter', 'Tab', 'Escape']);
const ARROW_ENDS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** Where a cell's content is written. Alt and Enter begin a new line. */
export function CellEditor({ editing, box, width, height, label, change, end }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Before anything else happens: keys pressed in quick succession all belong here.
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return (
    <textarea
      ref={field}
      {...OWN_TAB}
      aria-label={label}
      value={editing.text}
      spellCheck={false}
      style={{
        position: 'absolute',
        top: -1,
        left: -1,
        zIndex: 6,
        minWidth: width + 2,
        minHeight: height + 2,
        width: Math.max(width + 2, Math.min(480, editing.text.length * 8 + 20)),
        height: Math.max(height + 2, editing.text.split('\n').length * 20),
        boxSizing: 'border-box',
        padding: '1px 2px',
        border: '2px solid #0f6cbd',
        outline: 'none',
        resize: 'none',
        overflow: 'hidden',
        background: '#ffffff',
        color: '#000000',
        lineHeight: 1.2,
        fontFamily: box.fontFamily,
        fontSize: box.fontSize,
        fontWeight: box.fontWeight,
        fontStyle: box.fontStyle,
      }}
      onChange={(event) => change(event.target.value)}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        const { key, shiftKey, altKey } = event;
        if (key === 'Enter' && altKey) {
          event.preventDefault();
          const { selectionStart, selectionEnd, value } = event.currentTarget;
          change(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
        } else if (ENDS.has(key) || (!editing.within && ARROW_ENDS.has(key))) {
          event.preventDefault();
          end({
            keep: key !== 'Escape',
            text: event.currentTarget.value,
            key: key === 'Escape' ? null : key,
            shift: shiftKey,
          });
        }
      }}
    />
  );
}
