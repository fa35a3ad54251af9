import type { RichText } from './write-book';
import { ByteSink } from './write-bytes';

/** Excel's limit for a cell's text. */
const LONGEST = 32_767;

/** The workbook's table of shared strings: each text is written once (ECMA-376 part 1, 18.4.9). */
export class SharedStrings {
  private readonly plain = new Map<string, number>();
  private readonly rich = new Map<string, number>();
  private readonly entries: (string | RichText)[] = [];
  private uses = 0;

  /** The text's number in the table. */
  indexOf(text: string): number {
    this.uses++;
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    const index = this.entries.length;
    this.plain.set(text, index);
    this.entries.push(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
    return index;
  }

  indexOfRich(text: RichText): number {
    const key = JSON.stringify(text);
    this.uses++;
    const known = this.rich.get(key);
    if (known !== undefined) return known;
    const index = this.entries.length;
    this.rich.set(key, index);
    this.entries.push(text);
    return index;
  }

  /** The part, to be asked for when all sheets are written. */
  *part(): Iterable<Uint8Array> {
    const sink = new ByteSink();
    sink.markup(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
        ` count="${String(this.uses)}" uniqueCount="${String(this.entries.length)}">`,
    );
    for (const entry of this.entries) {
      sink.markup('<si>');
      if (typeof entry === 'string') writeText(sink, entry);
      else
        for (const run of entry.runs) {
          sink.markup('<r><rPr>');
          if (run.bold === true) sink.markup('<b/>');
          if (run.italic === true) sink.markup('<i/>');
          if (run.underline === true) sink.markup('<u/>');
          sink.markup(`<sz val="${String(run.size)}"/><rFont val="`);
          sink.text(entry.font);
          sink.markup('"/><family val="1"/></rPr>');
          writeText(sink, run.text);
          sink.markup('</r>');
        }
      sink.markup('</si>');
      if (sink.hasChunks) yield* sink.chunks();
    }
    sink.markup('</sst>');
    yield* sink.rest();
  }
}

const EDGE_SPACE = /^\s|\s$|\s\s|\n/;

function writeText(sink: ByteSink, text: string): void {
  sink.markup(EDGE_SPACE.test(text) ? '<t xml:space="preserve">' : '<t>');
  sink.text(text);
  sink.markup('</t>');
}
