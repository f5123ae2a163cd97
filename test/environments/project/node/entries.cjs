/** The entries that run, by `require`. */
const { exports: entries } = require('oab-elements/package.json');
const modules = Object.entries(entries)
  .filter(([, target]) => target.default)
  .map(([entry]) => require(`oab-elements${entry.slice(1)}`));
console.log(modules.length);
