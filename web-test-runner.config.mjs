/** The elements in real browsers, from the built modules: `npm run build:words && npm run build:modules` first. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { quietReporter } from './testing/reporters/wtr.mjs';
import { pagesOf } from './testing/pages.mjs';
import { accessibilityTreePlugin } from './testing/tree-plugin.mjs';
import { findBrowser } from './scripts/browsers.mjs';

const chromium = findBrowser('chromium');
const firefox = findBrowser('firefox');
/** The test files that were asked for by name; none of them: all. */
const asked = process.argv.slice(2).filter((argument) => /\btest\b|^build\/pages\//.test(argument));

const launchers = [
  chromium &&
    chromeLauncher({
      launchOptions: {
        executablePath: chromium,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      },
      concurrency: 1,
    }),
  firefox &&
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: firefox },
      concurrency: 1,
    }),
].filter(Boolean);

/** Only Chromium shows a test its accessibility tree, and the page on paper or with less motion. */
const A11Y = 'test/a11y';
const inChromium = launchers.filter(({ name }) => name === 'Chrome');
/** The rest of them: they get the elements as a site has them, see web-test-runner.built.config.mjs. */
export const others = launchers.filter((launcher) => !inChromium.includes(launcher));

/** The widest of the usual fonts, and the same on every machine: what has room in it has room in others. */
const FONT = 'DejaVu Sans';
const fontFace = (weight) => `@font-face {
  font-family: '${FONT}';
  font-weight: ${weight};
  src: url('/node_modules/@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff2');
}`;
const page = (testFramework) => `<!doctype html>
<html>
  <head>
    <style>${fontFace(400)} ${fontFace(700)} html { font-family: '${FONT}' }</style>
  </head>
  <body>
    <script type="module">
      await Promise.all([400, 700].map((weight) => document.fonts.load(weight + " 1em '${FONT}'")));
      await import('${testFramework}');
    </script>
  </body>
</html>`;

if (!chromium) console.log('Chromium: not found, not run');
if (!firefox) console.log('Firefox: not found, not run');

export default {
  files: [...pagesOf('test/elements', 'test/elements/shared'), ...pagesOf(A11Y)],
  testRunnerHtml: page,
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: './test/tsconfig.json' }),
    accessibilityTreePlugin(),
  ],
  // Files that are asked for by name run in every browser that can run them.
  browsers: asked.length > 0 && !asked.some((path) => path.includes(A11Y)) ? launchers : inChromium,
  concurrentBrowsers: 2,
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  testsFinishTimeout: 1_800_000,
  testFramework: { config: { timeout: 20000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // V8 tells what ran, so these figures are Chromium's; another browser counts as nothing at all.
  coverage: asked.length === 0,
  coverageConfig: {
    include: ['dist/elements/**', 'dist/controllers/**', 'dist/parts/**'],
    report: true,
    reportDir: 'reports/elements',
    reporters: ['lcovonly'],
    threshold: { branches: 95, statements: 95, functions: 95, lines: 95 },
  },
  reporters: [quietReporter()],
};
