import { openGallery } from '../test/taskpane/gallery/open-gallery';

const STEPS = 200;

/** Milliseconds of script that a frame of scrolling takes in the list of 100,000 nominees, at the 95th percentile. */
export async function benchPaneScroll(): Promise<Record<string, number>> {
  const gallery = await openGallery();
  try {
    const page = await gallery.page({ viewport: { width: 350, height: 640 } });
    await gallery.show(page, 'result-100000', 'light', 'vi');
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Performance.enable');
    const scripted = async (): Promise<number> => {
      const { metrics } = await devTools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
    };
    const times: number[] = [];
    for (let step = 0; step < STEPS; step++) {
      const before = await scripted();
      await page.evaluate(
        (by) =>
          new Promise<void>((resolve) => {
            document.getElementById('nominees')?.parentElement?.scrollBy(0, by);
            requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
          }),
        // By a notch of the wheel, and now and then far.
        step % 20 === 19 ? 40_000 : 300,
      );
      times.push((await scripted()) - before);
    }
    times.sort((a, b) => a - b);
    return { 'pane.scroll.scriptMsP95': times[Math.floor(STEPS * 0.95)] ?? NaN };
  } finally {
    await gallery.close();
  }
}
