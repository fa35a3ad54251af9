import { nameKey } from '../../src/xlsx/xml-bytes';

test('the names of elements and attributes in worksheets have keys of their own', () => {
  const names =
    'worksheet sheetPr dimension sheetViews sheetFormatPr cols col sheetData row c v f is t r rPr rFont rPh phoneticPr s ref sheet val sheetCalcPr sheetProtection protectedRanges scenarios autoFilter filterColumn sortState dataConsolidate customSheetViews mergeCells mergeCell conditionalFormatting cfRule dataValidations dataValidation hyperlinks hyperlink printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts tablePart extLst ext sst si spans ht customHeight customFormat hidden outlineLevel collapsed cm vm ph id name state sheetId count'.split(
      ' ',
    );
  expect(new Set(names.map(nameKey)).size).toBe(names.length);
});
