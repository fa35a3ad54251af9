import { fontEncoding } from '../text/legacy';
import { nameKey } from './xml-bytes';
import type { XmlScanner } from './xml-scan';
import { unescapeExcel } from './xml-text';

const T = nameKey('t');
const R = nameKey('r');
const R_PR = nameKey('rPr');
const R_FONT = nameKey('rFont');
const VAL = nameKey('val');

type Place = 'item' | 'text' | 'run' | 'run-text' | 'properties' | 'elsewhere';

/**
 * Gathers one string item, `si` or `is` (ECMA-376 part 1, 18.4.8): runs joined, phonetic runs left out.
 * Feed it everything inside the item.
 */
export class RichText {
  private joined = '';
  private place: Place = 'item';
  private elsewhereDepth = 0;
  private returnTo: Place = 'item';
  private runFont: string | null = null;
  private runText = '';
  /** Of the runs that show anything: the font all of them name; null as soon as one names none or another kind. */
  private sharedFont: string | null = null;
  private anyRun = false;

  begin(): void {
    this.joined = '';
    this.place = 'item';
    this.sharedFont = null;
    this.anyRun = false;
  }

  open(scanner: XmlScanner): void {
    const name = scanner.name;
    if (this.place === 'elsewhere') return;
    if (this.place === 'item' && name === T) this.place = 'text';
    else if (this.place === 'item' && name === R) {
      this.place = 'run';
      this.runFont = null;
      this.runText = '';
    } else if (this.place === 'run' && name === T) this.place = 'run-text';
    else if (this.place === 'run' && name === R_PR) this.place = 'properties';
    else if (this.place === 'properties' && name === R_FONT && scanner.find(VAL)) {
      this.runFont = scanner.decode(scanner.valueStart, scanner.valueEnd);
      this.skip(scanner);
    } else this.skip(scanner);
  }

  close(scanner: XmlScanner): void {
    switch (this.place) {
      case 'elsewhere':
        if (scanner.depth === this.elsewhereDepth) this.place = this.returnTo;
        break;
      case 'text':
        this.place = 'item';
        break;
      case 'run-text':
      case 'properties':
        this.place = 'run';
        break;
      case 'run':
        this.endRun();
        this.place = 'item';
        break;
      case 'item':
        break;
    }
  }

  text(scanner: XmlScanner, start: number, end: number): void {
    if (this.place === 'text') this.joined += scanner.decode(start, end);
    else if (this.place === 'run-text') this.runText += scanner.decode(start, end);
  }

  /** The whole text, Excel's escapes resolved. */
  value(): string {
    return unescapeExcel(this.joined);
  }

  /**
   * The font of the text where its runs all name one of the same encoding (`.VnTime`, `VNI-Times`, or any other):
   * it then stands for the cell's own.
   */
  font(): string | null {
    return this.sharedFont;
  }

  private skip(scanner: XmlScanner): void {
    this.returnTo = this.place;
    this.place = 'elsewhere';
    this.elsewhereDepth = scanner.depth;
  }

  private endRun(): void {
    this.joined += this.runText;
    if (this.runText.trim() === '') return;
    if (!this.anyRun) this.sharedFont = this.runFont;
    else if (
      this.sharedFont !== null &&
      (this.runFont === null || fontEncoding(this.runFont) !== fontEncoding(this.sharedFont))
    ) {
      this.sharedFont = null;
    }
    this.anyRun = true;
  }
}
