/** What webpack makes is told in `scripts/bundles.mjs`; webpack looks for it here. */
module.exports = async (env, argv) => (await import('./scripts/bundles.mjs')).default(env, argv);
