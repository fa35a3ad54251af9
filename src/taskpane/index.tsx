import { createRoot } from 'react-dom/client';
import { useSyncExternalStore, type ReactElement } from 'react';
import { version } from '../../package.json';
import { apiLevel } from '../excel/api-level';
import { whenReady, type Host } from '../excel/host';
import { officeIsDark } from '../excel/office-look';
import { readPersonalView } from '../excel/personal';
import { App } from './app';
import type { Technical } from './models/technical';
import { firstState } from './state/state';
import { storeOf } from './state/store';
import { useLook } from './use-theme';
import { lazyWork } from './work/pane-work';

/** Boots once `boot.js` found an Excel that can run it. */
async function start(place: HTMLElement): Promise<void> {
  const ready = await whenReady();
  const host: Host = ready.ready ? ready.host : { platform: '', version: '' };
  const store = storeOf(firstState(readPersonalView()));
  const work = lazyWork(
    async () => {
      const { workInExcel } = await import('./work/work-in-excel');
      return workInExcel(store);
    },
    () => store.send({ is: 'refused', problem: { kind: 'excel', problem: { kind: 'no-connection', code: '' } } }),
  );
  const dark = officeIsDark();
  const technical = (): Technical => ({
    version,
    platform: host.platform,
    excel: host.version,
    api: apiLevel(),
    browser: navigator.userAgent,
  });
  const Pane = (): ReactElement => {
    const chosen = useSyncExternalStore(store.listen, () => store.get().view.theme);
    const { theme, scheme } = useLook(chosen, dark);
    return <App store={store} work={work} technical={technical} theme={theme} scheme={scheme} />;
  };
  createRoot(place).render(<Pane />);
  work.open();
}

const place = document.getElementById('root');
if (place !== null) void start(place);
