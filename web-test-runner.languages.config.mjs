/** Every screen in every language, in Chromium: `npm run build:words && npm run build:modules` first. */
import config from './web-test-runner.config.mjs';

export default {
  ...config,
  files: ['test/languages/*.test.ts'],
  browsers: config.browsers.filter(({ name }) => name === 'Chrome'),
  coverage: false,
};
