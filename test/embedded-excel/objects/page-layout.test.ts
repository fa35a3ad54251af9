import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

/** Sets something of a sheet's page layout, saves, opens the file and reads what `load` names. */
async function afterSaving(
  set: (layout: Excel.PageLayout) => void,
  read: (layout: Excel.PageLayout, context: Excel.RequestContext) => Promise<unknown>,
): Promise<unknown> {
  let embedded: OpenEmbedded = await openEmbedded(smallBook());
  await embedded.run(async (context) => {
    set(context.workbook.worksheets.getItem('Cá nhân').pageLayout);
    await context.sync();
  });
  embedded = await openEmbedded(embedded.save());
  return embedded.run((context) => read(context.workbook.worksheets.getItem('Cá nhân').pageLayout, context));
}

describe('how a sheet is printed, also in the saved file', () => {
  it('paper, orientation, fit, centring and margins', async () => {
    const layout = await afterSaving(
      (layout) => {
        layout.orientation = 'Landscape';
        layout.paperSize = 'A3';
        layout.zoom = { horizontalFitToPages: 1 };
        layout.centerHorizontally = true;
        layout.setPrintMargins('Centimeters', { left: 2.54 });
        layout.topMargin = 36;
      },
      async (layout, context) => {
        layout.load('orientation,paperSize,zoom,centerHorizontally,centerVertically,leftMargin,topMargin,rightMargin');
        await context.sync();
        const { horizontalFitToPages, verticalFitToPages } = layout.zoom;
        return {
          paper: [layout.orientation, layout.paperSize],
          pages: [horizontalFitToPages, verticalFitToPages],
          centred: [layout.centerHorizontally, layout.centerVertically],
          margins: [layout.leftMargin, layout.topMargin, layout.rightMargin].map(
            (points) => Math.round(points * 10) / 10,
          ),
        };
      },
    );
    expect(layout).toEqual({
      paper: ['Landscape', 'A3'],
      pages: [1, null],
      centred: [true, false],
      margins: [72, 36, 50.4],
    });
  });

  it('headers and footers in three parts', async () => {
    const texts = await afterSaving(
      (layout) => {
        layout.headersFooters.defaultForAllPages.leftHeader = 'A && B';
        layout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
        layout.headersFooters.defaultForAllPages.rightFooter = '&D';
      },
      async (layout, context) => {
        const all = layout.headersFooters.defaultForAllPages.load();
        await context.sync();
        return [all.leftHeader, all.centerHeader, all.leftFooter, all.centerFooter, all.rightFooter];
      },
    );
    expect(texts).toEqual(['A && B', '', '', 'Trang &P/&N', '&D']);
  });

  it('print area and rows that repeat', async () => {
    const areas = await afterSaving(
      (layout) => {
        layout.setPrintArea('A1:C3');
        layout.setPrintTitleRows('$1:$1');
      },
      async (layout, context) => {
        const area = layout.getPrintAreaOrNullObject().load('address');
        const rows = layout.getPrintTitleRowsOrNullObject().load('address');
        await context.sync();
        return [area.address, rows.address];
      },
    );
    expect(areas).toEqual(["'Cá nhân'!A1:C3", "'Cá nhân'!1:1"]);
  });

  it('no print area is the null object', async () => {
    const embedded = await openEmbedded(smallBook());
    await embedded.run(async (context) => {
      const area = context.workbook.worksheets.getItem('Cá nhân').pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect(area.isNullObject).toBe(true);
    });
  });
});
