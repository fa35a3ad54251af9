import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { renderWord } from '../../src/docx/render-word';
import { textWidth, type ReportDocument } from '../../src/report/document';
import { allPapers } from '../../src/report/papers/all-papers';
import { shownText } from '../../src/report/passages/shown-text';
import { previewPieces } from '../../src/taskpane/models/report-preview';
import { ReportBlock, ReportRows } from '../../src/taskpane/parts/report-blocks';
import { judged } from '../support/assessments';
import { collectivesOf, periodReportOf } from '../report/period/years';
import { paperInput } from '../support/papers';
import { reportOf } from '../support/reports';
import { wordTexts } from '../support/word-document';

const LETTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' };

/** Paragraphs and cells of the preview as they are read; of charts nothing, which are pictures. */
function previewTexts(document: ReportDocument): string[] {
  const pieces = previewPieces(document).map((piece) => {
    switch (piece.kind) {
      case 'block':
        return createElement(ReportBlock, { block: piece.block, width: textWidth(piece.section.page) });
      case 'rows':
        return createElement(ReportRows, piece);
      default:
        return null;
    }
  });
  const markup = pieces.map((piece) => renderToStaticMarkup(piece).replace(/<svg.*?<\/svg>/gs, '')).join('');
  return [...markup.matchAll(/<(p|td|th)[ >].*?<\/\1>/gs)].map(([element]) =>
    element
      .replace(/^<[^>]*>|<\/?span[^>]*>|<\/\w+>$/g, '')
      .replace(/<!-- -->/g, '')
      .replace(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => LETTERS[name] ?? ''),
  );
}

const readable = (texts: readonly string[]): string[] =>
  texts
    .map(shownText)
    .filter((text) => text !== '')
    .sort();

/** Word says what the sheets say (test/docx/same-as-sheets.test.ts). */
async function compare(document: ReportDocument): Promise<number> {
  const seen = readable(previewTexts(document));
  expect(seen).toEqual(readable(wordTexts(await renderWord(document)).flat(2)));
  return seen.length;
}

describe('the preview', () => {
  it('says what the annual report says on paper', async () => {
    expect(await compare(reportOf(judged({ collective: 8, individual: 42, model: 10 })))).toBeGreaterThan(600);
  });

  it('writes counts of more than a thousand as paper does', async () => {
    await compare(reportOf(judged({ collective: 0, individual: 1_200, model: 0 })));
  });

  it('says what every paper around the report says', async () => {
    const papers = allPapers(paperInput(judged({ collective: 3, individual: 12, model: 3 })));
    expect(papers.length).toBeGreaterThan(5);
    for (const { document } of papers) await compare(document);
  });

  it('says what a period’s report says', async () => {
    await compare(periodReportOf([2022, 2023, 2024].map((year) => collectivesOf(year, { 'Văn phòng': year > 2022 }))));
  });
});
