import type { Fault } from '../../../src/embedded-excel/faults/fault';
import type { RequestRecord } from '../../../src/embedded-excel/host/requests';
import { errorCodes } from '../../../src/embedded-excel/protocol/excel-error';
import type { ProfileName } from '../../../src/embedded-excel/profiles';
import { checkpointFormula } from '../../../src/excel/checkpoint';
import { openEmbedded } from '../../support/embedded';
import { editNamed, edits, editsOfOurs, type EditName } from './edits';
import { editsOfReports } from './reports';
import { anotherBegins, runOf, scenarioFor, type Combination } from './play';
import type { ScenarioName } from './scenarios';
import { NOW } from './workbook';

const TRANSPORTS = [5012, 5016, 5102, 5103, 5104, 7000] as const;
/** Of Microsoft's table: what an add-in may meet at any action. The others occur once a run. */
const FREQUENT = new Set(['AccessDenied', 'GeneralException', 'ItemNotFound', 'InvalidOperation']);

type Planned = Omit<Combination, 'scenario' | 'profile' | 'request'>;

/** Every fault at every request of a scenario's run. @param thin fewer places within a request, and fewer edits */
export async function combinationsOf(
  scenario: ScenarioName,
  profile: ProfileName,
  thin = false,
): Promise<Combination[]> {
  const requests = await requestsOf(scenario, profile);
  return requests.flatMap((record) => {
    const request = record.number;
    return planned(record, thin, scenario).map((one) => ({ ...one, scenario, profile, request }));
  });
}

/** What a run without a fault sends. */
async function requestsOf(name: ScenarioName, profile: ProfileName): Promise<readonly RequestRecord[]> {
  const scenario = await scenarioFor(name, profile);
  const open = await openEmbedded(scenario.found, { profile });
  let now = NOW;
  const wait = async (milliseconds: number): Promise<void> => void (now += milliseconds);
  await open.inPane(() => runOf(scenario, { language: 'vi', now: () => now, wait }));
  await open.settle();
  return open.requests;
}

function planned({ number, body }: RequestRecord, thin: boolean, scenario: ScenarioName): Planned[] {
  const editNames = editsFor(scenario);
  const one = (name: string, fault: Fault): Planned => ({ name, faults: [[number, fault]] });
  const { length } = body.Actions;
  const writes = body.Actions.some(({ Name }) => Name === 'SuspendScreenUpdatingUntilNextSync');
  const places = placesIn(length, writes && !thin);
  const always: Planned = {
    name: 'cell-edit-stays',
    faults: Array.from({ length: 40 }, (_, n) => [number + n, { kind: 'cell-edit' }]),
  };
  return [
    one('cell-edit', { kind: 'cell-edit' }),
    always,
    ...places.map((action) => one(`cell-edit-midway@${String(action)}`, { kind: 'cell-edit-midway', action })),
    ...TRANSPORTS.map((code) => one(`transport-${String(code)}`, { kind: 'transport', code })),
    ...errorCodes
      // Reports meet the rarer ones in the same few lines as marks do.
      .filter((code) => (!thin && !scenario.includes('report')) || FREQUENT.has(code))
      .flatMap((code) =>
        (FREQUENT.has(code) && writes ? places : [Math.floor(length / 2)]).map((action) =>
          one(`${code}@${String(action)}`, { kind: 'error', code, action }),
        ),
      ),
    one('values-null', { kind: 'values-null' }),
    one('no-answer', { kind: 'no-answer', executed: false }),
    one('no-answer-executed', { kind: 'no-answer', executed: true }),
    one('late', { kind: 'slow', milliseconds: 600 }),
    one('pane-closed', { kind: 'pane-closed', executed: false }),
    one('pane-closed-executed', { kind: 'pane-closed', executed: true }),
    ...places.map((action) => one(`pane-closed@${String(action)}`, { kind: 'pane-closed', executed: true, action })),
    ...['alive', 'dead'].map((age) => one(`another-${age}`, another(age === 'alive' ? NOW : NOW - 500_000, scenario))),
    ...editNames.map((edit) => ({
      ...one(`edit: ${edit}`, { kind: 'edit', by: number % 2 === 0 ? 'user' : 'remote', edit: editNamed(edit) }),
      edit,
    })),
  ];
}

/** Marks are not written by whoever writes reports, nor the other way round. */
function editsFor(scenario: ScenarioName): readonly EditName[] {
  if (!scenario.includes('report')) return [...keysOf(edits), ...keysOf(editsOfOurs)];
  // Nothing can be taken back while the structure is protected: test/excel/report/write-document.test.ts.
  return [...keysOf(edits).filter((name) => name !== 'structure protected'), ...keysOf(editsOfReports)];
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  // `Object.keys` gives the record's own keys, and these records have no others.
  return Object.keys(record) as Key[];
}

/** Actions of a request at which it may be cut off. */
function placesIn(length: number, many: boolean): number[] {
  const shares = many ? [0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97] : [0.5];
  const places = [...(many ? [0, 1, 5, 20] : [1]), ...shares.map((share) => Math.floor(length * share)), length - 1];
  return [...new Set(places.filter((place) => place < length))].sort((a, b) => a - b);
}

/** Somebody else's run of the same sort: one that marks would be ended by marking. */
function another(since: number, scenario: ScenarioName): Fault {
  const run = { id: 'another', who: 'Lan', since, marked: false } as const;
  const formula = checkpointFormula(
    scenario.includes('report')
      ? { ...run, kind: 'report', document: { id: 'minutes-2024', phase: 'insert', active: '' } }
      : { ...run, kind: 'validate' },
  ).slice(1);
  return { kind: 'edit', by: 'remote', edit: (workbook) => anotherBegins(workbook, formula) };
}
