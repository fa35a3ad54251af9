import type { OfficeSettings } from '../criteria/plan';
import { RECIPIENTS } from '../language/paper-sections';
import { numberLine, REPORT_WORD } from '../language/report-parts';
import { paperDate } from '../language/report-words';
import { centred, paragraph, SMALL_SIZE, space } from './build';
import type { Block, Paragraph } from './document';

/** The parts of a letter around its text: who writes, where and when; who signs, and who receives it (spec 7). */

/** Wide enough for `BAN TUYÊN GIÁO VÀ DÂN VẬN` on the left and for a place with its open date on the right. */
export const HEAD_WIDTHS = [81, 84] as const;
const FOOT_WIDTHS = [82, 83] as const;

/** The head of a Party document: the office and its superior on the left, the heading, place and date on the right. */
export function letterHead(settings: OfficeSettings): Block[] {
  const number = settings.number === '' ? '        ' : settings.number;
  const placeDate = `${settings.place}, ${paperDate(settings.date)}`;
  return [
    {
      kind: 'side-by-side',
      id: 'head',
      columns: [
        {
          width: HEAD_WIDTHS[0],
          paragraphs: [
            centred('head.superior', [{ text: settings.superiorBody, capitals: true }]),
            centred('head.agency', [{ text: settings.agency, bold: true, capitals: true }]),
            centred('head.star', [{ text: '*' }]),
            centred('head.number', [
              { text: numberLine(number, settings.symbol), placeholder: settings.number === '' },
            ]),
          ],
        },
        {
          width: HEAD_WIDTHS[1],
          paragraphs: [
            centred('head.party', [{ text: settings.partyLine, bold: true, capitals: true }], { size: 15, rule: true }),
            centred('head.blank', []),
            centred('head.date', [{ text: placeDate, italic: true, placeholder: settings.date === null }]),
          ],
        },
      ],
    },
    space(12),
  ];
}

/** The title, what the report is about, and the sentence that opens it. */
export function letterTitle(subject: string, opening: string): Block[] {
  return [
    centred('title', [{ text: REPORT_WORD, bold: true }], { role: 'title', size: 16 }),
    centred('subject', [{ text: subject, bold: true }]),
    centred('dashes', [{ text: '-----' }]),
    space(6),
    paragraph('opening', opening),
  ];
}

/** Who gets a letter, below each other. @param id what the paragraphs' own begin with */
export function recipientLines(id: string, recipients: readonly string[]): Paragraph[] {
  const last = recipients.length - 1;
  return [
    paragraph(`${id}.recipients`, [{ text: RECIPIENTS, underline: true }], { align: 'left', indent: 0 }),
    ...recipients.map((recipient, n) =>
      paragraph(`${id}.recipient.${String(n + 1)}`, `- ${recipient}${n === last ? '.' : ','}`, {
        size: SMALL_SIZE,
        align: 'left',
        indent: 0,
      }),
    ),
  ];
}

/** The recipients on the left, the signature on the right. */
export function letterFoot(settings: OfficeSettings): Block[] {
  return [
    space(12, true),
    {
      kind: 'side-by-side',
      id: 'foot',
      columns: [
        {
          width: FOOT_WIDTHS[0],
          paragraphs: recipientLines('foot', settings.recipients),
        },
        {
          width: FOOT_WIDTHS[1],
          paragraphs: [
            centred('foot.for', [{ text: settings.signingFor, bold: true, capitals: true }]),
            centred('foot.capacity', [{ text: settings.capacity, capitals: true }]),
            ...[1, 2, 3, 4].map((n) => centred(`foot.signature.${String(n)}`, [])),
            centred('foot.signatory', [{ text: settings.signatory, bold: true }]),
          ],
        },
      ],
    },
  ];
}
