import { readElements } from './xml-part';
import type { Package } from './zip-package';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in transitional and strict workbooks: `worksheet`, `styles`, … */
  readonly type: string;
  /** The part's name from the package's root; for external targets the address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * The relationships of a part, or of the package itself (`part` empty); none where it has none.
 * @see ECMA-376 part 2, 6.5
 */
export function readRelationships(source: Package, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (source.find(name) === undefined) return found;
  readElements(source, name, (element) => {
    if (element.path !== 'Relationships/Relationship') return;
    const target = element.attribute('Target') ?? '';
    const external = element.attribute('TargetMode') === 'External';
    found.push({
      id: element.attribute('Id') ?? '',
      type: (element.attribute('Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : resolveTarget(source, part, target),
      external,
    });
  });
  return found;
}

function resolveTarget(source: Package, part: string, target: string): string {
  const steps = target.startsWith('/') || target.startsWith('\\') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const path = steps.join('/');
  return source.find(path) ?? source.find(unescaped(path)) ?? path;
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Content types by part: its own, else its ending's. Names and endings match in any case. */
export function readContentTypes(source: Package): (part: string) => string | undefined {
  const own = new Map<string, string>();
  const byEnding = new Map<string, string>();
  if (source.find('[Content_Types].xml') !== undefined) {
    readElements(source, '[Content_Types].xml', (element) => {
      const type = element.attribute('ContentType') ?? '';
      if (element.path === 'Types/Override') own.set((element.attribute('PartName') ?? '').toLowerCase(), type);
      if (element.path === 'Types/Default') byEnding.set((element.attribute('Extension') ?? '').toLowerCase(), type);
    });
  }
  return (part) =>
    own.get(`/${part}`.toLowerCase()) ?? byEnding.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase());
}
