import type { OfficeSettings } from '../criteria/plan';
import { KEYWORDS, sentenceCase } from '../language/report-words';
import type { ReportDocument } from './document';

/**
 * What a document says of itself in its properties, and its font.
 * @param word what it is, in capitals: `BÁO CÁO`
 * @param subject what it is about, as its title says below that word
 */
export function aboutDocument(
  word: string,
  subject: string,
  { agencyInText, font }: OfficeSettings,
): Pick<ReportDocument, 'title' | 'subject' | 'author' | 'keywords' | 'font'> {
  return {
    title: `${sentenceCase(word.toLocaleLowerCase('vi'))} ${subject}`,
    subject: sentenceCase(subject),
    author: agencyInText,
    keywords: KEYWORDS,
    font,
  };
}
