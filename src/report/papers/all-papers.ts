import { PAPERS, type PaperName } from '../../language/paper-words';
import type { ReportDocument } from '../document';
import { ballots } from './ballots';
import { countingSheet } from './counting';
import { dossiers } from './dossier';
import { evidenceRequests, type EvidenceRequestInput } from './evidence-request';
import { invitation } from './invitation';
import { minutes } from './minutes';
import { proposalList } from './proposal';
import { submission } from './submission';

const MAKERS: Readonly<Record<PaperName, (input: EvidenceRequestInput) => ReportDocument>> = {
  proposal: proposalList,
  dossier: (input) => dossiers(input),
  evidence: evidenceRequests,
  minutes,
  submission,
  invitation,
  ballots,
  counting: countingSheet,
};

/** One of the papers around the report, by its name. The same input gives the same document. */
export function paperOf(name: PaperName, input: EvidenceRequestInput): ReportDocument {
  return MAKERS[name](input);
}

/** All of them, in the order in which the office needs them. */
export function allPapers(
  input: EvidenceRequestInput,
): { readonly name: PaperName; readonly document: ReportDocument }[] {
  return PAPERS.map((name) => ({ name, document: paperOf(name, input) }));
}
