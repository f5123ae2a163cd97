/** The entries that run, by `import`. */
const names = Object.entries(
  (await import('oab-elements/package.json', { with: { type: 'json' } })).default.exports,
)
  .filter(([, target]) => target.default)
  .map(([entry]) => `oab-elements${entry.slice(1)}`);
const modules = await Promise.all(names.map((name) => import(name)));
console.log(modules.length);
