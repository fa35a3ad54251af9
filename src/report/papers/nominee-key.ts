import type { Nomination } from '../../nominations/nomination';
import { fold } from '../../text/fold';

/** Names for passages about nominees: the same each time a paper is made, whatever their order. */
export function nomineeKeys(): (nomination: Nomination) => string {
  const taken = new Map<string, number>();
  return ({ kind, name, unit }) => {
    const key = `${kind}/${fold(name)}/${unit === null ? '' : fold(unit)}`;
    const number = (taken.get(key) ?? 0) + 1;
    taken.set(key, number);
    return number === 1 ? key : `${key}/${String(number)}`;
  };
}
