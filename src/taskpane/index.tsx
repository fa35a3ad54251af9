import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { officeIsDark } from '../excel/office-look';
import { readPersonalView } from '../excel/personal';
import { platform } from '../excel/platform';
import { App } from './app';
import { listenToSystem, loadLook, lookName } from './looks/look';
import { askedPage } from './models/asked-page';
import type { Technical } from './models/technical';
import { firstState } from './state/state';
import { storeOf } from './state/store';
import { lazyWork } from './jobs/pane-work';

const technical = async (): Promise<Technical> => (await import('./jobs/technical-of-excel')).technicalOfExcel();

/** Shows the pane. `boot.js` loads this only once Office is ready, in an Excel that can run it. */
function start(place: HTMLElement): void {
  const store = storeOf(firstState(readPersonalView()));
  const work = lazyWork(
    async () => {
      const { workInExcel } = await import('./jobs/work-in-excel');
      return workInExcel(store);
    },
    () => store.send({ is: 'refused', problem: { kind: 'excel', problem: { kind: 'no-connection', code: '' } } }),
  );
  const root = createRoot(place);
  const dark = officeIsDark();
  const isMac = platform() === 'Mac';
  let shown = '';
  const show = async (): Promise<void> => {
    const name = lookName(store.get().view.theme, dark);
    if (name === shown) return;
    shown = name;
    const look = await loadLook(name);
    const app = <App store={store} work={work} technical={technical} isMac={isMac} {...look} />;
    flushSync(() => root.render(app));
  };
  store.listen(() => void show());
  listenToSystem(() => void show());
  const asked = askedPage(window.location.search);
  if (asked === 'report' || asked === 'export')
    store.send({ is: 'open', screen: { name: 'report', part: asked === 'report' ? 'all' : 'export' } });
  void show().then(() => {
    work.open();
    if (asked === 'why') work.why();
  });
}

const place = document.getElementById('root');
if (place !== null) start(place);
