/**
 * Pictures of every screen of both elements, for a person to look at: `npm run screenshots`.
 * Options, each a part of a name: --only triage, --language nl, --variant forced, --width 320, --screen soon.
 * Writes reports/screenshots/<element>-<language>/<variant>/<screen>.png, and sheets of each group beside them.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createDemoServer } from '../demo/server.mjs';
import { launchBrowser } from './browsers.mjs';
import { LANGUAGES } from './languages.mjs';
import { SELF_CHECK_PATHS, TRIAGE_PATHS } from './paths.mjs';
import { nextInVain, ready, start, walk } from './walk.mjs';

const OUT = fileURLToPath(new URL('../reports/screenshots/', import.meta.url));

const { values: only } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    language: { type: 'string', default: '' },
    variant: { type: 'string', default: '' },
    width: { type: 'string', default: '' },
    screen: { type: 'string', default: '' },
  },
});

const PATHS = { 'redflag-triage': TRIAGE_PATHS, 'oab-self-check': SELF_CHECK_PATHS };

const LIGHT = [{ name: 'prefers-color-scheme', value: 'light' }];
const DARK = [{ name: 'prefers-color-scheme', value: 'dark' }];
const FORCED = [{ name: 'forced-colors', value: 'active' }];

/** How each screen is looked at. `zoom` shows what is in the window when a page of 1280 by 1024 is enlarged to 400 %. */
const VARIANTS = [
  { name: '320-light', width: 320, features: LIGHT },
  { name: '320-dark', width: 320, features: DARK },
  { name: '1280-light', width: 1280, features: LIGHT },
  { name: '1280-dark', width: 1280, features: DARK },
  { name: '320-forced', width: 320, features: [...FORCED, ...LIGHT] },
  { name: '320-forced-dark', width: 320, features: [...FORCED, ...DARK] },
  { name: '320-zoom', width: 320, height: 256, features: LIGHT, zoom: true },
  { name: '700-print', width: 700, features: LIGHT, media: 'print' },
].filter(({ name }) => name.includes(only.variant) && name.includes(only.width));

const page = (tag, language, mode) => `<!doctype html>
  <html lang="${language}"><head><meta charset="utf-8"><title>${tag}</title>
  <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
  <script type="module" src="/cdn/${language}/oab-elements.js"></script></head><body>
  <${tag} mode="${mode}" country="NL" gp-phone="020 123 45 67" out-of-hours-phone="020 123 45 00">
  <a class="button" slot="next-step" href="#">${language === 'nl' ? 'Maak een afspraak' : 'Make an appointment'}</a>
  </${tag}></body></html>`;

/** Takes the screen that `element` shows, in every variant. */
async function take(tab, session, element, folder, screen) {
  if (!screen.includes(only.screen)) return;
  await tab.mouse.move(0, 0);
  for (const { name, width, height = 900, features, media = '', zoom } of VARIANTS) {
    await tab.setViewport({ width, height, deviceScaleFactor: zoom ? 2 : 1 });
    await session.send('Emulation.setEmulatedMedia', { media, features });
    mkdirSync(join(OUT, folder, name), { recursive: true });
    const path = join(OUT, folder, name, `${screen}.png`);
    if (zoom) {
      await element.evaluate(({ shadowRoot }) => {
        const active = shadowRoot.activeElement ?? shadowRoot.querySelector('[part~=heading]');
        active.blur();
        active.focus();
      });
      await tab.screenshot({ path, optimizeForSpeed: true });
    } else await element.screenshot({ path, optimizeForSpeed: true });
    pictures.set(`${folder}/${name}`, [...(pictures.get(`${folder}/${name}`) ?? []), screen]);
  }
  const [{ width }] = VARIANTS;
  await tab.setViewport({ width, height: 900 });
  await session.send('Emulation.setEmulatedMedia', { media: '', features: LIGHT });
}

/** The questions that the element has shown so far, so that each is taken once. */
const questionOf = (element) =>
  element.evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('[part~=question]')]
      .map(({ textContent }) => textContent)
      .join(),
  );

/** The paper that comes out of the printer: the frame that the element fills for it, made visible. */
async function takePaper(tab, element, folder) {
  if (!'summary-paper'.includes(only.screen)) return;
  const root = await element.evaluateHandle(({ shadowRoot }) => shadowRoot);
  await (await root.$('.summary button, [part~=result] section button'))?.click();
  const frame = await root.$('iframe');
  if (!frame) return;
  await frame.evaluate((node) => {
    node.style.cssText =
      'position:static;inline-size:700px;block-size:1000px;opacity:1;background:#fff';
  });
  await tab.setViewport({ width: 800, height: 1100 });
  mkdirSync(join(OUT, folder), { recursive: true });
  await frame.screenshot({ path: join(OUT, folder, 'summary-paper.png') });
}

async function takeElement(tab, session, address, tag, language) {
  const folder = `${tag}-${language}`;
  const seen = new Set();
  let chosen = false;
  const open = async (mode) => {
    await tab.goto(`${address}/${tag}/${language}/${mode}/`);
    const element = await tab.$(tag);
    await ready(element);
    return element;
  };
  const shoot = (element, screen) => take(tab, session, element, folder, screen);

  await shoot(await open('questions'), '00-intro');
  let element = await open('questions');
  await start(element);
  await nextInVain(element);
  await shoot(element, '00-error');
  for (const [result, path] of Object.entries(PATHS[tag])) {
    element = await open('questions');
    await walk(element, path, async (index, moment) => {
      const question = await questionOf(element);
      // One screen with something chosen is enough to judge that by.
      if (moment === 'chosen' ? seen.size > 1 || index > 0 || chosen : seen.has(question)) return;
      if (moment === 'chosen') chosen = true;
      seen.add(question);
      const number = String(seen.size).padStart(2, '0');
      await shoot(element, `question-${number}${moment === 'chosen' ? '-chosen' : ''}`);
    });
    await shoot(element, `result-${result}`);
    if (result === 'oab-wet') await takePaper(tab, element, folder);
  }
  await shoot(await open('list'), 'zz-list');
}

/** Puts pictures of one group on one sheet: side by side, every one with its name. */
async function sheet(tab, group, part, screens) {
  if (screens.length === 0) return;
  sheets += 1;
  const wide = /1280|700/.test(group);
  const html = `<!doctype html><meta charset="utf-8"><title>${group} ${part}</title><style>
    body{margin:8px;background:#777;font:bold 13px sans-serif;color:#fff}
    main{columns:${wide ? 4 : 7};column-gap:8px}
    figure{margin:0 0 10px;break-inside:avoid}img{display:block;width:100%}</style>
    <h1>${group} ${part}</h1><main>${screens
      .map((name) => `<figure>${name}<img src="${group.split('/')[1]}/${name}.png"></figure>`)
      .join('')}</main>`;
  const file = join(OUT, `${group}-${part}.html`);
  writeFileSync(file, html);
  await tab.setViewport({ width: wide ? 2000 : 1800, height: 1000 });
  await tab.goto(pathToFileURL(file).href);
  await tab.screenshot({ path: join(OUT, `${group}-${part}-sheet.png`), fullPage: true });
}

const pictures = new Map();
let sheets = 0;
const started = Date.now();
const tags = Object.keys(PATHS).filter((tag) => tag.includes(only.only));
const languages = LANGUAGES.filter((language) => language.includes(only.language));
if (tags.length === 0 || languages.length === 0 || VARIANTS.length === 0) {
  console.error('Nothing fits these options.');
  process.exit(1);
}

const pages = {};
for (const tag of tags) {
  for (const language of languages) {
    for (const mode of ['questions', 'list']) {
      pages[`/${tag}/${language}/${mode}/`] = page(tag, language, mode);
    }
  }
}
const server = createDemoServer({ pages });
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchBrowser('chromium');
try {
  const tab = await browser.newPage();
  const session = await tab.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media: '', features: LIGHT });
  for (const tag of tags) {
    for (const language of languages) {
      rmSync(join(OUT, `${tag}-${language}`), { recursive: true, force: true });
      await takeElement(tab, session, `http://127.0.0.1:${server.address().port}`, tag, language);
    }
  }
  await session.send('Emulation.setEmulatedMedia', { media: '', features: [] });
  for (const [group, screens] of pictures) {
    const isResult = (screen) => screen.startsWith('result');
    const isList = (screen) => screen.startsWith('zz');
    await sheet(tab, group, 'results', screens.filter(isResult));
    await sheet(
      tab,
      group,
      'questions',
      screens.filter((screen) => !isResult(screen) && !isList(screen)),
    );
    await sheet(tab, group, 'list', screens.filter(isList));
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
const count = [...pictures.values()].flat().length;
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${count} pictures, ${sheets} sheets in reports/screenshots, ${seconds} s`);
