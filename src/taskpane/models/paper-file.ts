import { paperFile, type PaperName } from '../../language/pane-papers';
import type { ReportDocument } from '../../report/document';
import { fileLetters } from '../../text/file-letters';

/**
 * `Bao cao dien hinh tien tien 2024.xlsx`: letters of ASCII alone, since mail programs and old servers spoil others.
 * @param whose the one nominee that the paper is about
 */
export function paperFileName(
  paper: PaperName,
  { id }: Pick<ReportDocument, 'id'>,
  ending: 'xlsx' | 'docx',
  whose = '',
): string {
  const years = /\d{4}(?:-\d{4})?/.exec(id)?.[0] ?? '';
  return `${[paperFile(paper, years), fileLetters(whose)].filter((part) => part !== '').join(' - ')}.${ending}`;
}
