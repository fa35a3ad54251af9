import { lazyWork, type PaneWork } from '../../../src/taskpane/jobs/pane-work';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const never = (): void => {
  throw new Error('nobody asked for it');
};
/** Work of which only some parts are asked for. */
function workOf(parts: Partial<PaneWork>): PaneWork {
  return {
    open: never,
    look: never,
    validate: never,
    clear: never,
    finish: never,
    stop: never,
    goTo: never,
    change: never,
    repair: never,
    undo: never,
    template: never,
    criteria: never,
    keepView: never,
    report: never,
    why: never,
    ...parts,
  };
}

/** Frames that are painted one by one, when the test says so. */
function frames() {
  const waiting: (() => void)[] = [];
  return {
    shown: () => new Promise<void>((resolve) => waiting.push(resolve)),
    paint: async () => {
      waiting.shift()?.();
      await settled();
    },
  };
}

test('it is loaded once, behind the frames that show the page and whatever was clicked meanwhile', async () => {
  const did: string[] = [];
  const { shown, paint } = frames();
  const load = async () => {
    did.push('load');
    return workOf({ open: () => void did.push('open'), validate: () => void did.push('validate') });
  };
  const work = lazyWork(load, () => did.push('failed'), shown);
  work.open();
  await settled();
  work.validate();
  await paint();
  expect(did).toEqual([]);
  await paint();
  expect(did).toEqual(['load', 'open', 'validate']);
  work.validate();
  await settled();
  expect(did).toEqual(['load', 'open', 'validate', 'validate']);
});

test('what could not be loaded is said, and loaded the next time', async () => {
  let reachable = false;
  const did: string[] = [];
  const load = async () => {
    if (!reachable) throw new Error('no connection');
    return workOf({ look: () => void did.push('look') });
  };
  const work = lazyWork(
    load,
    () => did.push('failed'),
    () => Promise.resolve(),
  );
  work.look();
  await settled();
  expect(did).toEqual(['failed']);
  reachable = true;
  work.look();
  await settled();
  expect(did).toEqual(['failed', 'look']);
});
