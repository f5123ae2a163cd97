/** The static Storybook as a visitor gets it: `npm run test:storybook`, after `npm run build`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../scripts/browsers.mjs';
import { CDN_ENTRIES } from '../../scripts/languages.mjs';
import { addressOf, serveStorybook, standing } from '../../scripts/storybook.mjs';

const BUILT = fileURLToPath(new URL('../../reports/storybook/', import.meta.url));
const TAGS = CDN_ENTRIES.filter((name) => name !== 'oab-elements');

const PAGES = ['welcome', 'embedding', 'theming', 'events', 'privacy', 'core'];

/** Fewer than this, and stories are missing. */
const FEWEST_STORIES = 120;

/** Fewer than this, and axe did not see into the element. */
const FEWEST_NODES = 10;

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile());

/** Builds it anew: how many seconds that took. */
function build() {
  rmSync(BUILT, { recursive: true, force: true });
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build:storybook'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  return (Date.now() - started) / 1000;
}

/** A page that remembers what went wrong on it, and where it went. */
async function openPage(browser, address) {
  const page = await browser.newPage();
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) {
      problems.push(`went outside: ${url}`);
    }
  });
  return { page, problems };
}

const headingOf = ({ shadowRoot }) =>
  shadowRoot.querySelector('[part~=heading]')?.textContent.trim() ?? '';

/** Fails unless a story came to its end and axe found nothing wrong in it: how many nodes axe checked. */
function checkStory({ status, reporters }) {
  assert.equal(status, 'success');
  const { violations, passes } = reporters.find(({ type }) => type === 'a11y').result;
  assert.deepEqual(
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => String(target))]),
    [],
  );
  const targets = passes.flatMap((rule) => rule.nodes.map(({ target }) => JSON.stringify(target)));
  const { size } = new Set(targets);
  assert.ok(size >= FEWEST_NODES, `axe checked ${size} nodes only`);
  return size;
}

describe('the static Storybook', { timeout: 1_800_000 }, () => {
  let storybook;
  let browser;
  before(async () => {
    const seconds = build();
    const files = filesOf(BUILT);
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    storybook = await serveStorybook();
    browser = await launchBrowser('chromium');
    const stories = storybook.entries.filter(({ type }) => type === 'story').length;
    console.log(
      `Storybook: ${stories} stories, ${storybook.entries.length - stories} pages, built in ` +
        `${seconds.toFixed(1)} s, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`,
    );
  });
  after(async () => {
    await browser?.close();
    await storybook?.close();
  });

  test('has stories of every element, a page of each, and the guide', () => {
    const ids = storybook.entries.map(({ id }) => id);
    const stories = storybook.entries.filter(({ type }) => type === 'story');
    assert.ok(stories.length >= FEWEST_STORIES, `only ${stories.length} stories`);
    for (const tag of TAGS) {
      assert.ok(ids.includes(`${tag}--docs`), tag);
      assert.ok(stories.filter(({ title }) => title === tag).length > 10, tag);
    }
    for (const page of PAGES) assert.ok(ids.includes(`guide-${page}--docs`), page);
  });

  test('names no font, script or style of another site, and nothing of who built it', () => {
    const files = filesOf(BUILT);
    const pages = files.filter((file) => /\.(html|css)$/.test(file));
    assert.ok(pages.length >= 2);
    for (const file of pages) {
      const loaded =
        /<(?:link|script|img|iframe)\b[^>]*(?:https?:)?\/\/[^>]*>|url\(["']?(?:https?:)?\/\//;
      assert.equal(loaded.exec(readFileSync(file, 'utf8'))?.[0], undefined, file);
    }
    assert.deepEqual(
      files.filter((file) => file.endsWith('project.json')),
      [],
    );
  });

  test('opens, with its toolbars, without going outside', async () => {
    const { page, problems } = await openPage(browser, storybook.address);
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${storybook.address}/?path=/story/fluid-meter--within`);
    for (const title of ['Language', 'Direction', 'Theme', 'Colour scheme']) {
      await page.waitForSelector(`button[aria-label*="${title}"], button[title*="${title}"]`);
    }
    const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await frame.waitForSelector('fluid-meter');
    await page.waitForNetworkIdle();
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('shows every page and every story as it should be', async (t) => {
    let [checked, nodes] = [0, 0];
    const { page, problems } = await openPage(browser, storybook.address);
    for (const entry of storybook.entries) {
      await t.test(entry.id, async () => {
        problems.length = 0;
        await page.goto(addressOf(storybook.address, entry));
        const told = await standing(page, entry);
        if (entry.type === 'story') {
          nodes += checkStory(told);
          checked += 1;
          assert.notEqual(await page.$eval(entry.title, headingOf), '');
        } else {
          await page.waitForSelector('h1');
          await page.waitForNetworkIdle();
        }
        assert.deepEqual(problems, []);
      });
    }
    console.log(`Storybook: ${checked} stories as they should be, axe checked ${nodes} nodes`);
    assert.ok(checked >= FEWEST_STORIES);
  });
});
