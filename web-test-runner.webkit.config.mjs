/**
 * The elements in WebKit, as a site has them: `npm run build` first, then `npm run test:webkit`. Beside the usual run,
 * because few machines have it.
 */
import built from './web-test-runner.built.config.mjs';
import { webkitLauncher } from './testing/webkit-launcher.mjs';

export default {
  ...built,
  // What this driver cannot do: give its window the focus, so that a ring is drawn; make the window as small as a
  // telephone.
  files: [
    ...built.files,
    '!test/elements/contracts/theming.test.ts',
    '!test/elements/contracts/focus-ring.test.ts',
    '!test/elements/fluid-meter/under-the-finger.test.ts',
    '!test/elements/urge-calmer/smallest-screens.test.ts',
  ],
  browsers: [webkitLauncher()],
};
