import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../../../src/taskpane/app';
import type { PaneState } from '../../../src/taskpane/state/state';
import { storeOf } from '../../../src/taskpane/state/store';
import { loadLook, type LookName } from '../../../src/taskpane/looks/look';
import type { PaneWork } from '../../../src/taskpane/jobs/pane-work';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { largeList } from './large-list';
import { paneStates } from './states';

/** A page that shows the pane in any of its states, with the demo workbook's own results. It is never shipped. */

const nothing = (): void => undefined;
const NO_WORK: PaneWork = {
  open: nothing,
  look: nothing,
  validate: nothing,
  clear: nothing,
  finish: nothing,
  stop: nothing,
  goTo: nothing,
  change: nothing,
  repair: nothing,
  undo: nothing,
  template: nothing,
  criteria: nothing,
  keepView: nothing,
  report: nothing,
  why: nothing,
};

const technical = async () => ({
  version: '0.1.0',
  platform: 'PC',
  excel: '16.0.14332.20000',
  api: '1.14',
  browser: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/131.0.0.0',
});

async function start(): Promise<void> {
  const bytes = new Uint8Array(await (await fetch('demo.xlsx')).arrayBuffer());
  const { grids } = readWorkbook(bytes);
  const states = paneStates(grids);
  const place = document.getElementById('root');
  if (place === null) throw new Error('no place for the pane');
  let root = createRoot(place);
  const show = async (name: string, look: LookName, language: PaneState['view']['language']): Promise<void> => {
    const many = /^result-(\d+)$/.exec(name)?.[1];
    const result = states.get('result');
    const state = many === undefined || result === undefined ? states.get(name) : largeList(result, Number(many));
    if (state === undefined) throw new Error(`no state ${name}`);
    const { theme, scheme } = await loadLook(look);
    const store = storeOf({ ...state, view: { ...state.view, language } });
    root.unmount();
    root = createRoot(place);
    document.documentElement.lang = language;
    root.render(
      <StrictMode>
        <App store={store} work={NO_WORK} technical={technical} isMac={false} theme={theme} scheme={scheme} />
      </StrictMode>,
    );
  };
  Object.assign(window, { gallery: { names: [...states.keys()], show } });
}

void start();
