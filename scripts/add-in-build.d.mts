/** See add-in-build.mjs. */
export function addInBuild(officeJs: 'cdn' | 'self'): Promise<string>;
