import { escapeXml } from '../text/escape-xml';

/** What a file says of itself. */
export interface FileProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  /** When it was made; left out where missing, so that the same document gives the same bytes. */
  readonly created?: Date;
}

/** The part `docProps/core.xml` of a workbook or a Word document: author and last writer are the agency, no person. */
export function coreProperties({ title, subject, author, keywords, created }: FileProperties): string {
  const when = created?.toISOString().replace(/\.\d+Z$/, 'Z');
  const time = (name: string): string =>
    when === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${when}</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(author)}</dc:creator><cp:keywords>${escapeXml(keywords)}</cp:keywords>` +
    `<dc:language>vi-VN</dc:language><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>` +
    `${time('created')}${time('modified')}</cp:coreProperties>`
  );
}
