import { pageLayout, setPageLayout } from '../model/page-layout';
import type { SheetModel } from '../model/types';
import { defineObject, type ObjectType, type Property } from '../protocol/object-type';
import { asText } from '../protocol/values';

type Section = 'L' | 'C' | 'R';
const SECTIONS: readonly Section[] = ['L', 'C', 'R'];

/**
 * The three parts of a header as files hold it: `&LÁo&CTrang &P`. What stands before the first code is the middle part
 * (ECMA-376 part 1, 18.3.1.39).
 */
function split(text: string): Record<Section, string> {
  const parts: Record<Section, string> = { L: '', C: '', R: '' };
  let section: Section = 'C';
  for (const piece of text.match(/&&|&[LCR]|&?[^&]+|&/g) ?? []) {
    const next = SECTIONS.find((one) => piece === `&${one}`);
    if (next !== undefined) section = next;
    else parts[section] += piece;
  }
  return parts;
}

function join(parts: Record<Section, string>): string {
  return SECTIONS.map((section) => (parts[section] === '' ? '' : `&${section}${parts[section]}`)).join('');
}

function part(of: 'header' | 'footer', section: Section): Property<SheetModel> {
  return {
    get: (sheet) => split(pageLayout(sheet)[of])[section],
    set: (sheet, value, scope) => {
      const parts = { ...split(pageLayout(sheet)[of]), [section]: asText(value) };
      setPageLayout(scope.workbook, sheet, { [of]: join(parts) });
    },
  };
}

/** learn.microsoft.com/javascript/api/excel/excel.headerfooter */
const headerFooterType: ObjectType<SheetModel> = defineObject('HeaderFooter', {
  properties: {
    centerFooter: part('footer', 'C'),
    centerHeader: part('header', 'C'),
    leftFooter: part('footer', 'L'),
    leftHeader: part('header', 'L'),
    rightFooter: part('footer', 'R'),
    rightHeader: part('header', 'R'),
  },
});

/** The same header on all pages; those of first, even and odd pages are not modelled. learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export const headersFootersType: ObjectType<SheetModel> = defineObject('HeaderFooterGroup', {
  navigation: { defaultForAllPages: (sheet) => headerFooterType.of(sheet) },
});
