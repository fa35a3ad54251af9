import type { Nomination } from '../../nominations/nomination';
import { fold } from '../../text/fold';

/** Letters of a key; what is cut off is told apart as namesakes are. */
const LONGEST = 120;

/** A name for each nominee's passages: the same each time a paper is made, whoever else is in it and whatever the rank. */
export function nomineeKeys(nominations: readonly Nomination[]): ReadonlyMap<Nomination, string> {
  const taken = new Map<string, number>();
  return new Map(
    nominations.map((nomination) => {
      const { kind, name, unit } = nomination;
      const key = `${kind}/${fold(name)}/${unit === null ? '' : fold(unit)}`.slice(0, LONGEST);
      const number = (taken.get(key) ?? 0) + 1;
      taken.set(key, number);
      return [nomination, number === 1 ? key : `${key}/${String(number)}`];
    }),
  );
}
