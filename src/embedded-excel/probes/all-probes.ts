import { chartProbes } from './charts';
import { copyingProbes } from './copying';
import { errorProbes } from './errors';
import { eventProbes } from './events';
import { filterProbes } from './filters';
import { findingProbes } from './finding';
import { formatProbes } from './formats';
import { insertingProbes } from './inserting';
import { mergeProbes } from './merges';
import { nameProbes } from './names';
import { pageSetupProbes } from './page-setup';
import type { Probe } from './probe';
import { protectionProbes } from './protection';
import { requestProbes } from './requests';
import { ruleProbes } from './rules';
import { settingProbes } from './settings';
import { sheetProbes } from './sheets';
import { shownTextProbes } from './shown-texts';
import { sortingProbes } from './sorting';
import { tableProbes } from './tables';
import { typedTextProbes } from './typed-texts';
import { usedRangeProbes } from './used-ranges';
import { validationProbes } from './validation';
import { valueProbes } from './values';

/** Every probe; a name occurs once. */
export const allProbes: readonly Probe[] = [
  ...valueProbes,
  ...typedTextProbes,
  ...shownTextProbes,
  ...formatProbes,
  ...mergeProbes,
  ...usedRangeProbes,
  ...ruleProbes,
  ...sortingProbes,
  ...tableProbes,
  ...filterProbes,
  ...nameProbes,
  ...sheetProbes,
  ...protectionProbes,
  ...eventProbes,
  ...errorProbes,
  ...requestProbes,
  ...findingProbes,
  ...copyingProbes,
  ...pageSetupProbes,
  ...validationProbes,
  ...chartProbes,
  ...insertingProbes,
  ...settingProbes,
];
