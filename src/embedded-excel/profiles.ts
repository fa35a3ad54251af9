import { setOfMember } from './members/members';

/** An Excel that an office may have. */
export interface Profile {
  readonly name: ProfileName;
  /** The highest ExcelApi set it has: 14 is 1.14. */
  readonly excelApi: number;
  /** The most bytes of a request's and of a response's body; undefined where there is no limit. */
  readonly payloadLimit?: number;
}

export type ProfileName = '2021' | '2024' | '365' | 'web';

/**
 * Sets: learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets (LTSC 2021 has 1.14, LTSC 2024 has 1.17).
 * 5 MB a request and a response on the web: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization.
 */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  '2021': { name: '2021', excelApi: 14 },
  '2024': { name: '2024', excelApi: 17 },
  '365': { name: '365', excelApi: 21 },
  web: { name: 'web', excelApi: 21, payloadLimit: 5 * 1024 * 1024 },
};

/** Whether this Excel has a member of a class. Members that Microsoft's types do not list belong to the client library. */
export function hasMember(profile: Profile, className: string, member: string): boolean {
  const set = setOfMember(className, member);
  if (set === undefined) return true;
  const minor = /^1\.(\d+)$/.exec(set)?.[1];
  return minor !== undefined && Number(minor) <= profile.excelApi;
}
