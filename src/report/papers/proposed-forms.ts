import type { Kind } from '../../criteria/criterion';
import type { Nomination } from '../../nominations/nomination';
import { readAwards } from '../../nominations/values/awards';
import { fold } from '../../text/fold';

/** Who decides on a form of recognition (Law 06/2022/QH15, Article 79): the state, the province, the office itself. */
export const PROPOSAL_LEVELS = ['state', 'province', 'office', 'other'] as const;
export type ProposalLevel = (typeof PROPOSAL_LEVELS)[number];

export interface ProposedForm {
  readonly level: ProposalLevel;
  /** As the list says it. */
  readonly text: string;
  /** The same for every spelling with the same words. */
  readonly key: string;
}

/** The forms of recognition that a nominee is proposed for, each once, as the lists say; none where they say nothing. */
export function proposedForms({ kind, proposed }: Nomination): ProposedForm[] {
  const forms = new Map<string, ProposedForm>();
  for (const part of proposed.flatMap((text) => text.split(/[;\n]/))) {
    const text = part.trim();
    const key = fold(text);
    if (key !== '' && !forms.has(key)) forms.set(key, { level: levelOf(text, kind), text, key });
  }
  return [...forms.values()];
}

/** Titles of collectives from the second level on, of persons from the third on, are the province's. */
const TITLES: Readonly<Record<Kind, readonly ProposalLevel[]>> = {
  collective: ['other', 'office', 'province', 'province', 'state'],
  individual: ['other', 'office', 'office', 'province', 'state'],
  model: ['other', 'office', 'office', 'province', 'state'],
};
const COMMENDATIONS: readonly ProposalLevel[] = ['other', 'office', 'province', 'state', 'state'];

function levelOf(text: string, kind: Kind): ProposalLevel {
  const levels = readAwards(text, kind, 'commendation').segments.map(({ award }): ProposalLevel => {
    if (award === 'none' || award === 'unreadable' || award.scale === 'wrong') return 'other';
    return (award.scale === 'title' ? TITLES[kind] : COMMENDATIONS)[award.level] ?? 'other';
  });
  return PROPOSAL_LEVELS.find((level) => levels.includes(level)) ?? 'other';
}
