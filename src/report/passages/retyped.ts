import { plainText, type Run, type TableCell } from '../document';
import { writtenText } from './shown-text';

/**
 * Runs that say what a person typed: those at the beginning and the end that still stand there keep their looks, what
 * lies between takes the look of the first that gave way.
 */
export function retypedRuns(runs: readonly Run[], typed: string): Run[] {
  let first = 0;
  let rest = typed;
  for (; first < runs.length; first++) {
    const text = plainText(runs.slice(first, first + 1));
    if (text === '' || !rest.startsWith(text)) break;
    rest = rest.slice(text.length);
  }
  let last = runs.length;
  const behind: Run[] = [];
  for (; last > first; last--) {
    const run = runs[last - 1];
    const text = run === undefined ? '' : plainText([run]);
    if (run === undefined || text === '' || run.placeholder === true || !rest.endsWith(text)) break;
    rest = rest.slice(0, rest.length - text.length);
    behind.unshift(run);
  }
  const look = runs[first] ?? runs[first - 1];
  return [...runs.slice(0, first).map(filled), ...(rest === '' ? [] : [typedRun(rest, look)]), ...behind];
}

/** The person's text keeps its own case, and is no place to be filled any more. */
function typedRun(text: string, { bold, italic, underline, size }: Run = { text }): Run {
  return {
    text,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(size === undefined ? {} : { size }),
  };
}

function filled(run: Run): Run {
  return run.placeholder === true ? typedRun(plainText([run]), run) : run;
}

/** A cell of a table with what a person typed: whole numbers stay numbers. */
export function typedCell(typed: string, cell?: TableCell): TableCell {
  const { columns, bold, align } = cell ?? {};
  const look = {
    ...(columns === undefined ? {} : { columns }),
    ...(bold === undefined ? {} : { bold }),
    ...(align === undefined ? {} : { align }),
  };
  const text = writtenText(typed);
  if (/^(0|-?[1-9]\d{0,14})$/.test(text)) return { ...look, kind: 'number', value: Number(text), decimals: 0 };
  const italic = cell?.kind === 'text' && cell.italic === true ? { italic: true } : {};
  return { ...look, ...italic, kind: 'text', text };
}
