import { writeSync } from 'node:fs';
import { displayWidth, fit } from './display-width';

/** Shows how far the work is; `share` is 0–1 of the stage. */
export interface Progress {
  readonly show: (stage: string, share: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

const QUIET_MS = 1000;
const REDRAW_MS = 100;
const BAR_LENGTH = 24;

/**
 * A bar on the terminal's error stream, from the second second on; silent where stderr is no terminal.
 * It is drawn by the working code itself, since no timer can fire while a workbook is read.
 */
export function progressBar(stream: {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly fd: number;
}): Progress {
  if (stream.isTTY !== true) return { show: () => undefined, end: () => undefined };
  const started = performance.now();
  let drawn = -Infinity;
  let shown = '';
  const columns = (stream.columns ?? 80) - 1;
  return {
    show: (stage, share) => {
      const now = performance.now();
      if (now - started < QUIET_MS || (now - drawn < REDRAW_MS && stage === shown)) return;
      drawn = now;
      shown = stage;
      writeSync(stream.fd, `\r${barText(stage, share, columns)}\u001b[K`);
    },
    end: () => {
      if (drawn > -Infinity) writeSync(stream.fd, '\r\u001b[K');
    },
  };
}

/** `Đang đọc ██████░░░░░░ 50 %`, at most `columns` wide. */
export function barText(stage: string, share: number, columns: number): string {
  const part = Math.min(1, Math.max(0, share));
  const full = Math.round(part * BAR_LENGTH);
  const bar = ` ${'█'.repeat(full)}${'░'.repeat(BAR_LENGTH - full)} ${String(Math.floor(part * 100))} %`;
  const room = columns - displayWidth(bar);
  return room < 4 ? fit(stage, columns) : fit(stage, room) + bar;
}
