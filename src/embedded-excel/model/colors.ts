import { colorOf, type ColorSources } from '../../xlsx/colors';
import { attributeIn, type XmlNode } from './xml-node';

/** A colour element (CT_Color) as `#RRGGBB`; `otherwise` where it names none. */
export function resolveColor(node: XmlNode | undefined, sources: ColorSources, otherwise: string): string {
  return colorOf((name) => attributeIn(node, name), sources, otherwise);
}
