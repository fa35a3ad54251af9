/** The time of every part in a package, the first that a zip can hold: equal content gives equal bytes. */
export const WRITTEN = new Date(1980, 0, 1);
