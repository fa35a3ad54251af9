import { NAME_PREFIX, textAsNames } from '../../grid/own-names';
import type { Step } from '../steps';
import type { StandingSheet } from './standing';

/** Hidden names of the workbook's, `_DienHinh.former`, `_DienHinh.former.2`, …: only while a document is written. */
export const FORMER_NAME = `${NAME_PREFIX}former`;

/** A sheet that makes room for a new one, as it was. */
export interface FormerSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** What must be known to put them back. */
export function formerOf(sheets: readonly StandingSheet[]): FormerSheet[] {
  return sheets.map(({ structure: { id, name, visibility } }) => ({ id, name, visibility: VISIBILITY[visibility] }));
}

/** Writes it down, before anything of it changes. */
export function rememberFormer(former: readonly FormerSheet[]): Step[] {
  if (former.length === 0) return [];
  return textAsNames(FORMER_NAME, JSON.stringify(former)).map(({ name, refersTo }) => ({
    bytes: refersTo.length + 600,
    queue: (context) => {
      context.workbook.names.add(name, `=${refersTo}`).visible = false;
    },
  }));
}

/** Takes it away again. */
export function forgetFormer(former: readonly FormerSheet[]): Step[] {
  if (former.length === 0) return [];
  return textAsNames(FORMER_NAME, JSON.stringify(former)).map(({ name }) => ({
    bytes: 300,
    queue: (context) => context.workbook.names.getItem(name).delete(),
  }));
}

/** What was written down; nothing where it cannot be read. */
export function formerFrom(text: string | null): FormerSheet[] {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(value) ? value.filter(isFormer) : [];
}

function isFormer(value: unknown): value is FormerSheet {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, visibility } = Object.fromEntries(Object.entries(value));
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    (visibility === 'Visible' || visibility === 'Hidden' || visibility === 'VeryHidden')
  );
}
