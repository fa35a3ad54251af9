import { parseArea } from '../grid/area';
import type { GridTable } from '../grid/grid';
import { readRelationships } from './package-relationships';
import { readElements } from './xml-part';
import { unescapeExcel } from './xml-text';
import type { Package } from './zip-package';

/** The Excel tables of a sheet, by its relationships (ECMA-376 part 1, 18.5). */
export function readTables(source: Package, sheetPart: string): GridTable[] {
  const tables: GridTable[] = [];
  for (const relationship of readRelationships(source, sheetPart)) {
    if (relationship.type !== 'table' || relationship.external) continue;
    readElements(source, relationship.target, ({ path, attribute }) => {
      if (path !== 'table') return;
      const area = parseArea(attribute('ref') ?? '');
      if (area === null) return;
      tables.push({
        name: unescapeExcel(attribute('displayName') ?? attribute('name') ?? ''),
        area,
        headerRows: count(attribute('headerRowCount'), 1),
        totalsRows: count(attribute('totalsRowCount'), 0),
        ...(/^(?:xml|queryTable)$/.test(attribute('tableType') ?? '') ? { linked: true } : {}),
      });
    });
  }
  return tables;
}

function count(value: string | undefined, otherwise: number): number {
  const number = value === undefined ? otherwise : Number(value);
  return Number.isInteger(number) && number >= 0 ? number : otherwise;
}
