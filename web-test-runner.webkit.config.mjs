/** The elements in WebKit: `npm run test:webkit`. Beside the usual run, because few machines have it. */
import common from './web-test-runner.config.mjs';
import { webkitLauncher } from './test/helpers/webkit-launcher.mjs';

export default {
  ...common,
  // What this driver cannot do: give its window the focus, so that a ring is drawn; make the window as small as a
  // telephone.
  files: [
    'test/elements/**/*.test.ts',
    '!test/elements/contracts/theming.test.ts',
    '!test/elements/contracts/focus-ring.test.ts',
    '!test/elements/urge-calmer/smallest-screens.test.ts',
  ],
  groups: [],
  browsers: [webkitLauncher()],
  coverage: false,
};
