/**
 * Pictures of the stories, for a person to look at: `npm run build:storybook`, then `npm run screenshots`.
 * Options, each a list with commas: --stories (parts of their ids), --languages, --schemes, --themes, --width.
 * Writes reports/screenshots/<story>/<language>-<scheme>-<theme>-<width>.png; with --sheet also sheets of them all.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browsers.mjs';
import { LANGUAGES } from './languages.mjs';
import { addressOf, goTo, serveStorybook, setToolbars, standing } from './storybook.mjs';

const OUT = fileURLToPath(new URL('../reports/screenshots/', import.meta.url));

const LIGHT = { name: 'prefers-color-scheme', value: 'light' };
const DARK = { name: 'prefers-color-scheme', value: 'dark' };
const FORCED = { name: 'forced-colors', value: 'active' };

/** How the page is looked at. */
const SCHEMES = {
  light: { features: [LIGHT] },
  dark: { features: [DARK] },
  forced: { features: [FORCED, LIGHT] },
  'forced-dark': { features: [FORCED, DARK] },
  print: { features: [LIGHT], media: 'print' },
};

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '' },
    languages: { type: 'string', default: LANGUAGES[0] },
    schemes: { type: 'string', default: 'light,dark' },
    themes: { type: 'string', default: 'default' },
    width: { type: 'string', default: '360' },
    sheet: { type: 'boolean', default: false },
  },
});
const listOf = (name) => values[name].split(',');

/** Every way in which each story is taken, in one language. */
const looks = listOf('width').flatMap((width) =>
  listOf('themes').flatMap((theme) =>
    listOf('schemes').map((scheme) => ({ width: Number(width), theme, scheme })),
  ),
);

/** Takes the story that `tab` shows in every look: the names of the pictures. */
async function take(tab, session, { id }, language) {
  const names = [];
  for (const { width, theme, scheme } of looks) {
    const { features, media = '' } = SCHEMES[scheme];
    await tab.setViewport({ width, height: 900 });
    await session.send('Emulation.setEmulatedMedia', { media, features });
    await setToolbars(tab, { theme });
    // A colour that is under way is not what a person gets to see.
    await tab.evaluate(() => {
      for (const animation of document.getAnimations()) {
        if (animation instanceof CSSTransition) animation.finish();
      }
    });
    // As high as what is on it: else what stays in sight would lie over it.
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    await tab.setViewport({ width, height });
    const name = `${id}/${language}-${scheme}-${theme}-${width}.png`;
    mkdirSync(dirname(join(OUT, name)), { recursive: true });
    await tab.screenshot({ path: join(OUT, name), optimizeForSpeed: true });
    names.push(name);
  }
  // On paper there are no buttons, and the next story presses some.
  await session.send('Emulation.setEmulatedMedia', { media: '', features: [] });
  return names;
}

const ROWS = 5;

/** Puts pictures side by side, each under its name, on as many sheets as they need: how many. */
async function makeSheets(tab, names, perStory) {
  const columns = perStory >= 4 && perStory <= 12 ? perStory : 8;
  const size = columns * ROWS;
  const count = Math.ceil(names.length / size);
  await tab.setViewport({ width: columns * 190, height: 900 });
  for (let sheet = 0; sheet < count; sheet += 1) {
    const figures = names.slice(sheet * size, (sheet + 1) * size).map(
      (name) => `<figure><figcaption>${name.replace(/[/.]|png$/g, ' ')}</figcaption>
        <img src="${name}" alt=""></figure>`,
    );
    const file = join(OUT, `sheet-${String(sheet + 1).padStart(2, '0')}`);
    writeFileSync(
      `${file}.html`,
      `<!doctype html><meta charset="utf-8"><title>Sheet ${sheet + 1}</title><style>
      body { display: grid; grid-template-columns: repeat(${columns}, 180px); gap: 10px; margin: 5px;
        align-items: start; background: #888; font: 11px/1.2 sans-serif; }
      figure { margin: 0; } img { inline-size: 100%; }</style>${figures.join('')}`,
    );
    await tab.goto(pathToFileURL(`${file}.html`).href);
    await tab.screenshot({ path: `${file}.png`, fullPage: true });
  }
  return count;
}

const started = Date.now();
const { address, entries, close } = await serveStorybook();
const stories = entries.filter(
  ({ id, type }) => type === 'story' && listOf('stories').some((part) => id.includes(part)),
);
const known =
  looks.every(({ scheme }) => SCHEMES[scheme]) &&
  listOf('languages').every((language) => LANGUAGES.includes(language));
if (stories.length === 0 || !known) {
  console.error('Nothing fits these options.');
  process.exit(1);
}
rmSync(OUT, { recursive: true, force: true });
const browser = await launchBrowser('chromium');
try {
  const tab = await browser.newPage();
  const session = await tab.createCDPSession();
  const pictures = new Map(stories.map(({ id }) => [id, []]));
  for (const language of listOf('languages')) {
    // The accessibility check has a run of its own.
    await tab.goto(addressOf(address, stories[0], { language, 'a11y.manual': '!true' }));
    await standing(tab, stories[0]);
    for (const story of stories) {
      if (story !== stories[0]) await goTo(tab, story);
      pictures.get(story.id).push(...(await take(tab, session, story, language)));
    }
  }
  const names = [...pictures.values()].flat();
  const sheets = values.sheet
    ? await makeSheets(tab, names, looks.length * listOf('languages').length)
    : 0;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${names.length} pictures, ${sheets} sheets in reports/screenshots, ${seconds} s`);
} finally {
  await browser.close();
  await close();
}
