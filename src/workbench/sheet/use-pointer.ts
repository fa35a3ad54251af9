import { useRef, type MouseEvent, type PointerEvent } from 'react';

/** What of a sheet was pressed, or drawn over with the button held. */
export interface PointerTarget {
  readonly kind: 'cell' | 'row' | 'column' | 'corner';
  /** Of a row's or column's header: its number in both. */
  readonly row: number;
  readonly column: number;
  /** The selection grows to here. */
  readonly grows: boolean;
  readonly double: boolean;
  readonly secondary: boolean;
}

type Found = Pick<PointerTarget, 'kind' | 'row' | 'column'>;

function found(element: EventTarget | null): Found | null {
  if (!(element instanceof Element)) return null;
  const data = element.closest<HTMLElement>('[data-row],[data-row-header],[data-column-header],[data-corner]')?.dataset;
  if (data === undefined) return null;
  const { row, column, rowHeader, columnHeader } = data;
  if (row !== undefined) return { kind: 'cell', row: Number(row), column: Number(column) };
  if (rowHeader !== undefined) return { kind: 'row', row: Number(rowHeader), column: 0 };
  if (columnHeader !== undefined) return { kind: 'column', row: 0, column: Number(columnHeader) };
  return { kind: 'corner', row: 0, column: 0 };
}

/** Presses and drags over a sheet's cells and headers. */
export function usePointer(tell: (target: PointerTarget) => void) {
  const held = useRef<Found | null>(null);
  const last = useRef('');
  return {
    onPointerDown: (event: PointerEvent): void => {
      const target = found(event.target);
      if (target === null) return;
      const secondary = event.button !== 0;
      held.current = secondary ? null : target;
      last.current = JSON.stringify(target);
      tell({ ...target, grows: event.shiftKey && !secondary, double: false, secondary });
    },
    onPointerMove: (event: PointerEvent): void => {
      if (held.current === null || (event.buttons & 1) === 0) return;
      const target = found(event.target);
      if (target === null || target.kind !== held.current.kind || JSON.stringify(target) === last.current) return;
      last.current = JSON.stringify(target);
      tell({ ...target, grows: true, double: false, secondary: false });
    },
    onPointerUp: (): void => {
      held.current = null;
    },
    onDoubleClick: (event: MouseEvent): void => {
      const target = found(event.target);
      if (target?.kind === 'cell') tell({ ...target, grows: false, double: true, secondary: false });
    },
  };
}
