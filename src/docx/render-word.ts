import { Document as WordDocument, Packer } from 'docx';
import type { ReportDocument } from '../report/document';
import { OwnTables } from './own-tables';
import { finishPackage } from './word-package';
import { wordSection } from './word-section';
import { definitions } from './word-styles';

/**
 * A document as a Word file (.docx): a Word section a section, ready to print; the texts and figures of the workbook.
 * The same document gives the same bytes.
 * @param created the time written into the file's properties; none where missing
 */
export async function renderWord(document: ReportDocument, created?: Date): Promise<Uint8Array> {
  const { sections, title } = document;
  const charts = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])));
  const parts = { charts, tables: new OwnTables() };
  const made = new WordDocument({
    title,
    ...definitions(document),
    compatibility: { version: 15 },
    sections: sections.map((section, n) => wordSection(section, sections[n - 1], parts)),
  });
  const packed = await Packer.pack(made, 'uint8array');
  return finishPackage(packed, document, parts, created);
}
