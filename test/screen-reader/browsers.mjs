/** How each browser is started for a person who listens: with a window, one page in it, and nothing else to Tab to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browsers.mjs';

/** No greeting, no offer to translate; and no way to anything but this computer. */
const FIREFOX = {
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'termsofuse.bypassNotification': true,
};
const CHROMIUM = { translate: { enabled: false } };

const START = {
  firefox: (profile) => {
    const lines = Object.entries(FIREFOX).map(
      ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join(''));
    return ['--no-remote', '--profile', profile, '--kiosk'];
  },
  chromium: (profile) => {
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(CHROMIUM));
    return [
      `--user-data-dir=${profile}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--proxy-server=127.0.0.1:9',
      '--force-renderer-accessibility',
      '--kiosk',
    ];
  },
};

/** Starts a browser on `desktop` with the page `url`, in the folder `profile` that is its own. */
export function openPage(desktop, name, profile, url) {
  mkdirSync(profile);
  return desktop.run(findBrowser(name), [...START[name](profile), url]);
}
