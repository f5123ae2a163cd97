import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { LocaleController } from '../../../dist/controllers/locale.js';
import { saidDuring } from '../../../testing/console.js';

type Words = { readonly language: string; readonly hello: string };
type Loaded = { readonly words: Words };
const wordsOf = (language: string, hello: string): Words => ({ language, hello });

/** Loads that a test lets go on, or fail, when it wants. */
const waiting = new Map<string, { resolve: (loaded: Loaded) => void; reject: () => void }>();
const load = (language: string) => () =>
  new Promise<Loaded>((resolve, reject) => {
    waiting.set(language, { resolve, reject: () => reject(new Error('offline')) });
  });

class Greeting extends LitElement {
  readonly locale = new LocaleController<Words>(this, {
    words: wordsOf('nl', 'Hallo'),
    load: { en: load('en'), de: load('de') },
  });
  override render() {
    const { language, waiting, words } = this.locale;
    return waiting ? html`<slot></slot>` : html`<p lang=${language}>${words.hello}</p>`;
  }
}
customElements.define('x-greeting', Greeting);

describe('loading the words of a language', () => {
  beforeEach(() => waiting.clear());

  async function greet(lang: string): Promise<Greeting> {
    const greeting = fixtureSync<Greeting>(`<x-greeting lang="${lang}"></x-greeting>`);
    await greeting.updateComplete;
    return greeting;
  }
  const said = ({ shadowRoot }: Greeting) => shadowRoot?.textContent?.trim();
  const settled = async (greeting: Greeting) => {
    await new Promise<void>((done) => queueMicrotask(done));
    await greeting.updateComplete;
  };

  it('shows no other language until the words are there', async () => {
    const greeting = await greet('en');
    expect(said(greeting)).to.equal('');
    waiting.get('en')?.resolve({ words: wordsOf('en', 'Hello') });
    await waitUntil(() => said(greeting) === 'Hello', 'no English', { interval: 5 });
    expect(greeting.shadowRoot?.querySelector('p')?.lang).to.equal('en');
  });

  async function fail(greeting: Greeting, language: string): Promise<string[]> {
    return saidDuring(async () => {
      waiting.get(language)?.reject();
      await settled(greeting);
      await settled(greeting);
    });
  }

  it('leaves the text of the page, with one warning, when the first words cannot be loaded', async () => {
    const greeting = await greet('en');
    const warnings = await fail(greeting, 'en');
    expect(said(greeting)).to.equal('');
    expect(greeting.shadowRoot?.querySelector('slot')).to.not.equal(null);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('en').and.include("page's own text");
  });

  it('stays with the words that it shows, with one warning, when others cannot be loaded', async () => {
    const greeting = await greet('nl');
    greeting.lang = 'de';
    await waitUntil(() => waiting.has('de'), 'German is not asked for', { interval: 5 });
    expect(said(greeting)).to.equal('Hallo');
    const warnings = await fail(greeting, 'de');
    expect(said(greeting)).to.equal('Hallo');
    expect(greeting.shadowRoot?.querySelector('p')?.lang).to.equal('nl');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('de').and.include('nl');
  });

  it('goes on waiting when one language is chosen instead of another', async () => {
    const greeting = await greet('en');
    greeting.lang = 'de';
    await waitUntil(() => waiting.has('de'), 'German is not asked for', { interval: 5 });
    await settled(greeting);
    expect(said(greeting)).to.equal('');
    greeting.lang = 'nl';
    await waitUntil(() => said(greeting) === 'Hallo', 'no Dutch', { interval: 5 });
  });

  it('follows the page with its country, whatever the words do', async () => {
    const greeting = await greet('en-GB');
    expect(greeting.locale.tag).to.equal('en-GB');
    await saidDuring(async () => {
      waiting.get('en')?.reject();
      await settled(greeting);
    });
    expect(greeting.locale.tag).to.equal('en-GB');
    greeting.lang = 'de-AT';
    await waitUntil(() => waiting.has('de'), 'German is not asked for', { interval: 5 });
    expect(greeting.locale.tag).to.equal('de-AT');
    greeting.lang = 'nl-BE';
    await waitUntil(() => greeting.locale.tag === 'nl-BE', 'not Belgium', { interval: 5 });
    expect(said(greeting)).to.equal('Hallo');
  });

  for (const [occasion, comes] of [
    ['the network comes back', () => window.dispatchEvent(new Event('online'))],
    ['it is drawn later', (greeting: Greeting) => greeting.requestUpdate()],
  ] as const) {
    it(`asks again when ${occasion}`, async () => {
      const greeting = await greet('en');
      const { now } = performance;
      await saidDuring(async () => {
        waiting.get('en')?.reject();
        await settled(greeting);
        await settled(greeting);
      });
      waiting.clear();
      greeting.requestUpdate();
      await settled(greeting);
      expect(waiting.size, 'at once').to.equal(0);
      performance.now = () => now.call(performance) + 6000;
      comes(greeting);
      await settled(greeting);
      performance.now = now;
      waiting.get('en')?.resolve({ words: wordsOf('en', 'Hello') });
      await waitUntil(() => said(greeting) === 'Hello', 'no English', { interval: 5 });
    });
  }

  it('does not let a slow language overtake the one that was chosen after it', async () => {
    const greeting = await greet('en');
    greeting.lang = 'de';
    await waitUntil(() => waiting.has('de'), 'German is not asked for', { interval: 5 });
    waiting.get('de')?.resolve({ words: wordsOf('de', 'Guten Tag') });
    await waitUntil(() => said(greeting) === 'Guten Tag', 'no German', { interval: 5 });
    waiting.get('en')?.resolve({ words: wordsOf('en', 'Hello') });
    await settled(greeting);
    await settled(greeting);
    expect(said(greeting)).to.equal('Guten Tag');
  });

  it('loads nothing for its first language or for one it does not know', async () => {
    for (const lang of ['nl', 'nl-BE', 'fr', '']) await greet(lang);
    expect(waiting.size).to.equal(0);
  });
});
