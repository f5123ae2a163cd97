/** The elements in WebKit: `npm run test:webkit`. Beside the usual run, because few machines have it. */
import common from './web-test-runner.config.mjs';
import { webkitLauncher } from './test/helpers/webkit-launcher.mjs';

export default {
  ...common,
  // Preferences of the person, such as reduced motion, cannot be set by this driver.
  files: ['test/elements/**/*.test.ts', '!test/elements/urge-calmer/picture.test.ts'],
  browsers: [webkitLauncher()],
  coverage: false,
};
