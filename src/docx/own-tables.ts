import { FileChild, XmlAttributeComponent } from 'docx';

class Place extends XmlAttributeComponent<{ place: number }> {}

/** Stands in the library's document for a table that is written without it. */
class TablePlace extends FileChild {
  constructor(place: number) {
    super('w:tbl');
    this.root.push(new Place({ place }));
  }
}

/** No text can look so: the library escapes `<` in texts. */
const PLACE = /<w:tbl place="(\d+)"\/>/g;

/** Tables as XML, and what stands for them until the library has packed the rest. */
export class OwnTables {
  private readonly tables: string[] = [];

  /** Keeps a table's XML; the block goes into the library's document. */
  add(xml: string): FileChild {
    return new TablePlace(this.tables.push(xml) - 1);
  }

  /** Puts the tables into the document's part. */
  insertedInto(part: string): string {
    return part.replace(PLACE, (_, place: string) => this.tables[Number(place)] ?? '');
  }
}
