/** Finds the browsers that the tests and the screenshots drive, and gets one that is missing where that is possible. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer-core';

const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'chrome'],
    aptPackage: 'chromium',
    launch: {
      browser: 'chrome',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    aptPackage: 'firefox-esr',
    launch: { browser: 'firefox' },
  },
};

/** The names of the browsers that everything is tested in. */
export const BROWSER_NAMES = Object.keys(BROWSERS);

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed browser, or `undefined`. What the environment names comes first, and is not guessed at. */
export function findBrowser(name, env = process.env) {
  const { variable, names } = BROWSERS[name];
  if (env[variable]) return isProgram(env[variable]) ? env[variable] : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((file) => folders.map((folder) => join(folder, file))).find(isProgram);
}

const canInstall = () =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

export function installPackages(packages) {
  console.log(`Installing ${packages.join(' and ')} with apt-get.`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Sees to it that the browsers are there; throws one line that says what is missing and how to get it. */
export function ensureBrowsers(names = BROWSER_NAMES) {
  const missing = () => names.filter((name) => !findBrowser(name));
  if (missing().length > 0 && canInstall()) {
    install(missing().map((name) => BROWSERS[name].aptPackage));
  }
  const left = missing();
  if (left.length === 0) return;
  const ways = left.map((name) => {
    const { variable, aptPackage } = BROWSERS[name];
    return `${name} (install "${aptPackage}", or set ${variable} to its program)`;
  });
  throw new Error(`Missing browser: ${ways.join('; ')}.`);
}

/** Starts a browser without a window. */
export function launchBrowser(name, options = {}) {
  ensureBrowsers([name]);
  return puppeteer.launch({
    ...BROWSERS[name].launch,
    executablePath: findBrowser(name),
    headless: true,
    ...options,
  });
}
