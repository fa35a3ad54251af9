import { AlignmentType, LevelFormat, LevelSuffix, LineRuleType } from 'docx';
import type { IPropertiesOptions } from 'docx';
import type { List, ReportDocument } from '../report/document';
import { halfPoints } from './lengths';

/** Letters of the text where nothing else is said, in points. */
export const USUAL_SIZE = 14;

/** Lines of running text are at least so high, and paragraphs so far apart: in points, as in the sheets. */
const LINE = 18;
const APART = 5;

/** One line as high as its letters, nothing around it. */
export const TIGHT = { after: 0, before: 0, line: 240, lineRule: LineRuleType.AUTO } as const;

/** The style of a table's paragraphs. Half points may stand in a size, but not in a style's id. */
export const cellStyle = (size: number): string => `Cell${String(halfPoints(size))}`;

/** The kinds of lists. */
export const MARKERS = ['-', '+'] as const satisfies readonly List['marker'][];

type Definitions = Required<Pick<IPropertiesOptions, 'styles' | 'numbering' | 'theme'>>;

/** Styles, lists and fonts of a document: black, in its one font; headings look as their runs do. */
export function definitions(document: ReportDocument): Definitions {
  const { font } = document;
  const run = { font, size: halfPoints(USUAL_SIZE), color: '000000', bold: false, italics: false } as const;
  const spacing = { before: 0, after: APART * 20, line: LINE * 20, lineRule: LineRuleType.AT_LEAST };
  const heading = (level: number) => ({
    run,
    paragraph: { spacing, keepNext: true, keepLines: true, outlineLevel: level - 1 },
  });
  return {
    styles: {
      default: {
        document: {
          run: { font, size: halfPoints(USUAL_SIZE), language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
          paragraph: { spacing },
        },
        title: { run, paragraph: { spacing, outlineLevel: 0 } },
        heading1: heading(1),
        heading2: heading(2),
        heading3: heading(3),
        heading4: heading(4),
        heading5: heading(5),
        heading6: heading(6),
        caption: { run, paragraph: { spacing: { ...spacing, after: 40 } } },
      },
      paragraphStyles: tableSizes(document).map((size) => ({
        id: cellStyle(size),
        name: `Cell ${String(size)}`,
        basedOn: 'Normal',
        run: { size: halfPoints(size) },
        paragraph: { spacing: TIGHT },
      })),
    },
    numbering: {
      config: MARKERS.map((marker) => ({
        reference: marker,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: marker,
            alignment: AlignmentType.LEFT,
            suffix: LevelSuffix.SPACE,
            style: { paragraph: { indent: { left: 0, hanging: 0 } } },
          },
        ],
      })),
    },
    theme: { fonts: { headings: font, body: font } },
  };
}

function tableSizes({ sections }: ReportDocument): number[] {
  const sizes = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.size] : [])),
  );
  return [...new Set(sizes)].sort((a, b) => a - b);
}
