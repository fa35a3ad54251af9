import { useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useMemo, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { Area } from '../../grid/area';
import { singleCell } from '../../embedded-excel/model/limits';
import { COLUMN_HEADER, ColumnHeaders } from './column-headers';
import type { Axis } from './layout';
import { cellId } from './sheet-cell';
import { ROW_HEADER, SheetRow, type ColumnOnScreen } from './sheet-row';
import type { Place } from './move';
import type { SheetPicture } from './sheet-picture';
import { usePointer, type PointerTarget } from './use-pointer';
import { OWN_TAB, useSheetStyles } from './sheet-styles';

/** What others ask of a sheet on screen. */
export interface SheetHandle {
  focus(): void;
  /** Rows in view, for a page up or down. */
  page(): number;
  show(place: Place): void;
}

interface SheetViewProps {
  readonly picture: SheetPicture;
  readonly label: string;
  readonly hint: string;
  readonly handle: Ref<SheetHandle>;
  readonly beside: ReactNode;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointer: (target: PointerTarget) => void;
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
  readonly onFilter: (header: Place) => void;
  readonly widen: (column: number, pixels: number) => void;
}

const OVERSCAN = 4;

/** The lines to draw: those in view, and the first of each merged area that reaches into view. */
function drawn(range: Range, axis: Axis, merges: readonly Area[], vertical: boolean): number[] {
  const start = Math.max(0, range.startIndex - range.overscan);
  const end = Math.min(range.count - 1, range.endIndex + range.overscan);
  const lines: number[] = [];
  for (let index = start; index <= end; index++) lines.push(index);
  const from = axis.shown[start + axis.frozen] ?? 0;
  const to = axis.shown[end + axis.frozen] ?? 0;
  const heads = new Set<number>();
  for (const merge of merges) {
    const [first, last] = vertical ? [merge.top, merge.bottom] : [merge.left, merge.right];
    const index = axis.indexOf(first) - axis.frozen;
    if (first < from && last >= from && first <= to && index >= 0) heads.add(index);
  }
  return [...[...heads].sort((a, b) => a - b), ...lines];
}

/** The frozen columns and those in view (their places behind the frozen ones, as a list). */
function columnsOnScreen({ shown, starts, frozen }: Axis, inView: string): ColumnOnScreen[] {
  const scrolled = inView === '' ? [] : inView.split(',').map((index) => Number(index) + frozen);
  let end = 0;
  return [...shown.slice(0, frozen).keys(), ...scrolled].map((index) => {
    const gap = (starts[index] ?? 0) - end;
    end = starts[index + 1] ?? 0;
    return { index, column: shown[index] ?? 0, gap };
  });
}

/**
 * A sheet's cells as elements, only those in view. Frozen rows and columns stay. The grid has the keyboard; the active
 * cell is named to screen readers.
 */
export function SheetView(props: SheetViewProps) {
  const { picture, label, hint, handle, beside, onKeyDown, onPointer, onMenu, onFilter, widen } = props;
  const { sheet, layout, merged } = picture;
  const { rows, columns } = layout;
  const styles = useSheetStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const frozenHeight = COLUMN_HEADER + (rows.starts[rows.frozen] ?? 0);
  const frozenWidth = ROW_HEADER + (columns.starts[columns.frozen] ?? 0);
  const vertical = useVirtualizer({
    count: rows.shown.length - rows.frozen,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rows.sizes[index + rows.frozen] ?? 20,
    paddingStart: frozenHeight,
    scrollPaddingStart: frozenHeight,
    overscan: OVERSCAN,
    rangeExtractor: (range) => drawn(range, rows, sheet.merges, true),
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columns.shown.length - columns.frozen,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columns.sizes[index + columns.frozen] ?? 64,
    paddingStart: frozenWidth,
    scrollPaddingStart: frozenWidth,
    overscan: 2,
    rangeExtractor: (range) => drawn(range, columns, sheet.merges, false),
  });
  useEffect(() => {
    vertical.measure();
    horizontal.measure();
  }, [layout, vertical, horizontal]);
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [sheet.id]);
  useImperativeHandle(handle, () => ({
    focus: () => scroller.current?.focus({ preventScroll: true }),
    page: () => Math.max(1, vertical.getVirtualItems().length - 2 * OVERSCAN - 1),
    show: ({ row, column }) => {
      const rowIndex = rows.indexOf(row) - rows.frozen;
      const columnIndex = columns.indexOf(column) - columns.frozen;
      if (rowIndex >= 0) vertical.scrollToIndex(rowIndex);
      if (columnIndex >= 0) horizontal.scrollToIndex(columnIndex);
    },
  }));
  const pointer = usePointer(onPointer);

  // The same array as long as the same columns are in view: rows are drawn anew for another.
  const inView = horizontal
    .getVirtualItems()
    .map(({ index }) => index)
    .join();
  const onScreen = useMemo(() => columnsOnScreen(columns, inView), [columns, inView]);
  const { selection } = sheet;
  const area = selection.areas[0] ?? singleCell(selection.row, selection.column);
  const active = merged.areaOf(selection.row, selection.column);
  const row = (index: number, top: number | null): ReactNode => {
    const number = rows.shown[index] ?? 0;
    return (
      <SheetRow
        key={number}
        picture={picture}
        row={number}
        height={rows.sizes[index] ?? 20}
        top={top}
        columns={onScreen}
        selection={area}
        active={active}
        styles={styles}
        beside={number === active.top ? beside : null}
      />
    );
  };
  return (
    <div
      ref={scroller}
      role="grid"
      {...OWN_TAB}
      tabIndex={0}
      aria-label={label}
      aria-description={hint}
      aria-rowcount={(rows.shown.at(-1) ?? 0) + 2}
      aria-colcount={(columns.shown.at(-1) ?? 0) + 2}
      aria-multiselectable
      aria-activedescendant={cellId(active.top, active.left)}
      className={styles.grid}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ x: event.clientX, y: event.clientY });
      }}
      onClick={(event) => {
        const data = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-filter]') : null;
        const cell = data?.closest<HTMLElement>('[data-row]')?.dataset;
        if (cell !== undefined) onFilter({ row: Number(cell.row), column: Number(cell.column) });
      }}
      {...pointer}
    >
      <div
        role="presentation"
        className={styles.content}
        style={{ height: vertical.getTotalSize(), width: ROW_HEADER + (columns.starts.at(-1) ?? 0) }}
      >
        <div role="rowgroup" className={styles.frozen}>
          <ColumnHeaders axis={columns} columns={onScreen} selection={area} styles={styles} widen={widen} />
          {Array.from({ length: rows.frozen }, (_, index) => row(index, null))}
        </div>
        <div role="rowgroup">{vertical.getVirtualItems().map((item) => row(item.index + rows.frozen, item.start))}</div>
      </div>
    </div>
  );
}
