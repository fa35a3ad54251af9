import type { OfficeSettings } from '../../criteria/plan';
import { AS_ABOVE, isFiled } from '../../language/paper-sections';
import { PAPER_WORDS, symbolWith, type PaperName } from '../../language/paper-words';
import { BLANK_PASSAGE } from '../../language/report-words';
import { centred, space } from '../build';
import { a4, textWidth, type Block, type Page, type Paragraph, type SideBySide } from '../document';
import { HEAD_WIDTHS, letterFoot, letterHead, recipientLines } from '../letter';

/**
 * The head of a paper: the report's, with the symbol of its own kind. Its number and date are for the clerk to write:
 * those of the settings are the report's.
 * @param more paragraphs below the number (`V/v …`)
 */
export function paperHead(
  name: PaperName,
  settings: OfficeSettings,
  page: Page,
  prefix = '',
  more: readonly Paragraph[] = [],
): Block[] {
  const { letters } = PAPER_WORDS[name];
  const head = letterHead({ ...settings, symbol: symbolWith(settings.symbol, letters), number: '', date: null });
  const wider = textWidth(page) / textWidth(a4('portrait', false));
  return head.map((block) => {
    if (block.kind !== 'side-by-side') return block;
    const columns = block.columns.map(({ width, paragraphs }, side) => {
      const shown = letters === '' ? paragraphs.filter(({ id }) => id !== 'head.number') : paragraphs;
      return {
        width: width * wider,
        paragraphs: [...shown, ...(side === 0 ? more : [])].map((one) => ({ ...one, id: prefix + one.id })),
      };
    });
    return { ...block, id: prefix + block.id, columns };
  });
}

/** The paper's name and what it is about. */
export function paperTitle(name: PaperName, year: number, prefix = ''): Block[] {
  const { title, subject } = PAPER_WORDS[name];
  return [
    centred(`${prefix}title`, [{ text: title, bold: true }], { role: 'title', size: 16, keepWithNext: true }),
    centred(`${prefix}subject`, [{ text: subject(year), bold: true }], { keepWithNext: true }),
    centred(`${prefix}dashes`, [{ text: '-----' }], { keepWithNext: true }),
    space(6, true),
  ];
}

/** Who gets a paper that is addressed to somebody: they, `others`, and the office's own files. */
export function addressed({ recipients }: OfficeSettings, others: readonly string[] = []): string[] {
  return [AS_ABOVE, ...others, ...recipients.filter(isFiled)];
}

/** Recipients and signature, as below the report; `recipients` in the settings' stead. */
export function paperFoot(settings: OfficeSettings, recipients: readonly string[], prefix = ''): Block[] {
  return letterFoot({ ...settings, recipients }).map((block) =>
    block.kind === 'side-by-side' ? prefixed(block, prefix) : block,
  );
}

function prefixed(block: SideBySide, prefix: string): SideBySide {
  if (prefix === '') return block;
  const columns = block.columns.map((column) => ({
    ...column,
    paragraphs: column.paragraphs.map((one) => ({ ...one, id: prefix + one.id })),
  }));
  return { ...block, id: prefix + block.id, columns };
}

/** Who signs: above the place for a name, in capitals; a second line below it not bold. */
export interface Signer {
  readonly for: string;
  readonly capacity?: string;
}

/** Two who sign beside each other, their names to be written; on the left recipients where nobody signs there. */
export function signatures(
  id: string,
  left: Signer | null,
  right: Signer,
  recipients: readonly string[] = [],
  page: Page = a4('portrait', false),
): Block[] {
  // As the head's: sheets have one more edge otherwise, which tables would have to span.
  const leftWidth = (textWidth(page) * HEAD_WIDTHS[0]) / (HEAD_WIDTHS[0] + HEAD_WIDTHS[1]);
  const signed = (side: string, { for: signingFor, capacity }: Signer): Paragraph[] => [
    centred(`${id}.${side}.for`, [{ text: signingFor, bold: true, capitals: true }]),
    ...(capacity === undefined ? [] : [centred(`${id}.${side}.capacity`, [{ text: capacity, capitals: true }])]),
    ...[1, 2, 3, 4].map((n) => centred(`${id}.${side}.signature.${String(n)}`, [])),
    centred(`${id}.${side}.name`, [{ text: BLANK_PASSAGE, bold: true, placeholder: true }]),
  ];
  const listed = recipients.length === 0 ? [] : recipientLines(id, recipients);
  return [
    space(12, true),
    {
      kind: 'side-by-side',
      id,
      columns: [
        { width: leftWidth, paragraphs: left === null ? listed : signed('left', left) },
        { width: textWidth(page) - leftWidth, paragraphs: signed('right', right) },
      ],
    },
  ];
}
