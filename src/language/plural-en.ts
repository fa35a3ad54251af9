/** The English word for so many: `cell` of 1, `cells` of any other number. @param many left out: with an `s` */
export function plural(count: string | number, one: string, many = `${one}s`): string {
  return count === 1 || count === '1' ? one : many;
}
