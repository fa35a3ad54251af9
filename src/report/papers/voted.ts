import type { Assessment } from '../../assessment/assessment';
import { KINDS, type Kind } from '../../criteria/criterion';
import { compareNames } from '../../language/format';
import type { Evidence, Nomination } from '../../nominations/nomination';
import type { PaperContext } from './paper';

/** What the sheets say of the votes for a nominee. */
export interface Vote {
  /** 0–1. */
  readonly share: number;
  /** Of how many; null where the sheets give the share alone. */
  readonly voters: number | null;
}

/** The votes that count: those of the counting sheet stand before a column's. */
export function voteFor({ evidence }: Nomination): Vote | null {
  const known = votes(evidence).find(({ reading }) => reading.state === 'known');
  return known === undefined ? null : { share: known.reading.level, voters: known.reading.voters ?? null };
}

/** How many voted, where the sheets say the same of everyone who was voted on; else null. */
export function votersOf(members: readonly Assessment[]): number | null {
  const votes = members.flatMap(({ nomination }) => voteFor(nomination) ?? []);
  const said = new Set(votes.map(({ voters }) => voters));
  const [voters = null] = said;
  return said.size === 1 ? voters : null;
}

function votes(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ field, row }) => field === 'votes' && !row.duplicate);
}

/**
 * Whether the council votes on a nominee: the eligible, those who lack nothing but votes, and whoever was voted on
 * already, so that a ballot lists the same nominees before and after the count.
 */
export function isVotedOn({ nomination, outcome, nearest }: Assessment): boolean {
  if (outcome === 'eligible' || voteFor(nomination) !== null) return true;
  return outcome === 'needs-evidence' && nearest.length > 0 && nearest.every(({ rule }) => rule === 'votes');
}

/** Those voted on by kind, in the order of names, which favours nobody; kinds without any are left out. */
export function votedOn({ ranked }: PaperContext): { readonly kind: Kind; readonly members: readonly Assessment[] }[] {
  return KINDS.map((kind) => ({
    kind,
    members: ranked[kind].filter(isVotedOn).sort((a, b) => compareNames(a.nomination.name, b.nomination.name, kind)),
  })).filter(({ members }) => members.length > 0);
}
