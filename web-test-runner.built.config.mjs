/**
 * The tests of the elements on a file for script tags, as a site has it, in Firefox; Chromium has
 * the modules: `npm run test:built`.
 */
import common, { others } from './web-test-runner.config.mjs';

const BUILT = '/dist/cdn/oab-elements.js';

/** Registers the elements of the built file wherever a test asks for those of the modules. */
const builtElements = {
  name: 'built-elements',
  resolveImport: ({ source }) => (/dist\/define\/[\w-]+\.js$/.test(source) ? BUILT : undefined),
};

export default {
  ...common,
  // Not what compares with the classes of the modules.
  files: [
    'test/elements/**/*.test.ts',
    '!test/elements/contracts/events.test.ts',
    '!test/elements/shared/register.test.ts',
  ],
  browsers: others,
  plugins: [builtElements, ...common.plugins],
  coverage: false,
};
