import { allMembers, type Member, type PeriodContext } from './context';

/** Who lacks evidence, with the years concerned, and whose rows must be compared. */
export interface OpenNominees {
  readonly lacking: readonly { readonly member: Member; readonly years: readonly number[] }[];
  readonly doubtful: readonly Member[];
}

/** The nominees of annex 5. */
export function openNominees(context: PeriodContext): OpenNominees {
  const all = allMembers(context);
  return {
    lacking: all.flatMap((member) => {
      const years = [...member.judged].filter(([, { outcome }]) => outcome === 'needs-evidence').map(([year]) => year);
      return years.length === 0 ? [] : [{ member, years }];
    }),
    doubtful: all.filter(({ doubt }) => doubt !== null),
  };
}
