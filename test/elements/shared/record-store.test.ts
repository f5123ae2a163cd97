/** Remembering: only when a person asks, one key for each item, and nothing lost or trusted. */
import { expect, fixtureCleanup, fixtureSync, waitUntil } from '@open-wc/testing';
import { html, LitElement, render } from 'lit';
import { newId, RecordStore } from '../../../dist/shared/record-store.js';

interface Note {
  readonly id: string;
  readonly at: number;
}

const NAME = 'store-host';
const FLAG = `oab-elements/${NAME}`;
const KEEP = 90 * 86_400_000;
const NOW = KEEP + 10_000;
let now = NOW;

class StoreHost extends LitElement {
  static override properties = { storage: {} };
  declare storage: string;
  draws = 0;
  readonly store = new RecordStore<Note>(
    this,
    (value) => {
      const { id, at } = value as Note;
      return typeof id === 'string' && typeof at === 'number' ? { id, at } : null;
    },
    () => now,
  );
  constructor() {
    super();
    this.storage = 'ask';
  }
  override updated() {
    this.draws += 1;
  }
}
customElements.define(NAME, StoreHost);

const note = (id: string, at = now): Note => ({ id, at });
const idsOf = ({ items }: RecordStore<Note>) => items.map(({ id }) => id).sort();
const keys = () => Object.keys(localStorage).sort();
const keyOf = (id: string) => `${FLAG}/${id}`;

async function open(storage = 'ask'): Promise<StoreHost> {
  const place = fixtureSync<HTMLElement>('<div></div>');
  render(html`<store-host .storage=${storage}></store-host>`, place);
  const host = place.firstElementChild as StoreHost;
  await host.updateComplete;
  return host;
}

/** The storage as another tab has it: what is done here is an event there. */
function otherTab(): Storage {
  const frame = fixtureSync<HTMLElement>('<div></div>').appendChild(
    document.createElement('iframe'),
  );
  return frame.contentWindow!.localStorage;
}

beforeEach(() => {
  localStorage.clear();
  now = NOW;
});
afterEach(() => localStorage.clear());

describe('the record store', () => {
  it('works in memory and writes nothing until the person asks', async () => {
    const { store } = await open();
    store.put(note('a'));
    store.put(note('b'));
    store.remove('a');
    expect(idsOf(store)).to.deep.equal(['b']);
    expect(store.remembering).to.be.false;
    expect(keys()).to.deep.equal([]);
  });

  it('stores what is in memory once the person asks, one key for each item', async () => {
    const { store } = await open();
    store.put(note('a'));
    store.remember();
    store.put(note('b'));
    expect(store.remembering).to.be.true;
    expect(keys()).to.deep.equal([FLAG, keyOf('a'), keyOf('b')]);
    store.remove('a');
    expect(keys()).to.deep.equal([FLAG, keyOf('b')]);
  });

  it('finds again what was stored', async () => {
    const first = await open();
    first.store.remember();
    first.store.put(note('a'));
    fixtureCleanup();
    const { store } = await open();
    expect(store.remembering).to.be.true;
    expect(store.items).to.deep.equal([note('a')]);
  });

  it('deletes everything and stops, when the person wants that', async () => {
    const { store } = await open();
    store.remember();
    store.put(note('a'));
    localStorage.setItem(keyOf('broken'), '{');
    localStorage.setItem('of-the-page', 'kept');
    store.forget();
    expect(keys()).to.deep.equal(['of-the-page']);
    expect(store.items).to.deep.equal([]);
    expect(store.remembering).to.be.false;
    store.put(note('b'));
    expect(keys()).to.deep.equal(['of-the-page']);
  });

  it('reads and writes nothing where the host says off', async () => {
    localStorage.setItem(FLAG, '1');
    localStorage.setItem(keyOf('a'), JSON.stringify(note('a')));
    const before = JSON.stringify(localStorage);
    const { store } = await open('off');
    expect(store.items).to.deep.equal([]);
    store.put(note('b'));
    store.remember();
    store.remove('b');
    store.forget();
    expect(JSON.stringify(localStorage)).to.equal(before);
    expect(store.problem).to.be.null;
  });

  it('follows the host when it says otherwise later', async () => {
    localStorage.setItem(FLAG, '1');
    localStorage.setItem(keyOf('a'), JSON.stringify(note('a')));
    const host = await open('off');
    host.storage = 'ask';
    await host.updateComplete;
    expect(idsOf(host.store)).to.deep.equal(['a']);
  });
});

describe('the record store beside others', () => {
  it('takes in what another tab adds, changes and removes', async () => {
    const host = await open();
    host.store.remember();
    const tab = otherTab();
    tab.setItem(keyOf('a'), JSON.stringify(note('a', now)));
    await waitUntil(() => idsOf(host.store).join() === 'a');
    tab.setItem(keyOf('a'), JSON.stringify(note('a', now - 1)));
    await waitUntil(() => host.store.items[0]?.at === now - 1);
    tab.removeItem(keyOf('a'));
    await waitUntil(() => host.store.items.length === 0);
  });

  it('begins to store when another tab was told to', async () => {
    const { store } = await open();
    store.put(note('mine'));
    otherTab().setItem(FLAG, '1');
    await waitUntil(() => store.remembering);
    expect(keys()).to.deep.equal([FLAG, keyOf('mine')]);
  });

  it('forgets when another tab does, and does not write after that', async () => {
    const { store } = await open();
    store.remember();
    store.put(note('a'));
    const tab = otherTab();
    tab.removeItem(keyOf('a'));
    tab.removeItem(FLAG);
    // The event is still to come.
    store.put(note('b'));
    expect(keys()).to.deep.equal([]);
    expect(idsOf(store)).to.deep.equal(['b']);
  });

  it('forgets when the whole storage is emptied', async () => {
    const { store } = await open();
    store.remember();
    store.put(note('a'));
    otherTab().clear();
    await waitUntil(() => !store.remembering);
    expect(store.items).to.deep.equal([]);
  });

  it('leaves what others store alone', async () => {
    const host = await open();
    host.store.remember();
    await host.updateComplete;
    otherTab().setItem('oab-elements/store-host-too/a', JSON.stringify(note('a')));
    otherTab().setItem(keyOf('b'), JSON.stringify(note('b')));
    await waitUntil(() => host.store.items.length > 0);
    expect(idsOf(host.store)).to.deep.equal(['b']);
  });

  it('shares with another element of the page', async () => {
    const one = await open();
    const two = await open();
    two.store.put(note('of-two'));
    one.store.remember();
    one.store.put(note('of-one'));
    expect(idsOf(one.store)).to.deep.equal(['of-one', 'of-two']);
    expect(idsOf(two.store)).to.deep.equal(['of-one', 'of-two']);
    two.store.remove('of-one');
    expect(idsOf(one.store)).to.deep.equal(['of-two']);
    one.store.forget();
    expect(two.store.items).to.deep.equal([]);
    expect(two.store.remembering).to.be.false;
  });

  it('reads again when the page comes back', async () => {
    const { store } = await open();
    store.remember();
    localStorage.setItem(keyOf('a'), JSON.stringify(note('a')));
    expect(store.items).to.deep.equal([]);
    dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(idsOf(store)).to.deep.equal(['a']);
    localStorage.setItem(keyOf('b'), JSON.stringify(note('b')));
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(idsOf(store)).to.deep.equal(['a', 'b']);
  });

  it('hears nothing any more once it is gone', async () => {
    const host = await open();
    host.store.remember();
    host.remove();
    localStorage.setItem(keyOf('a'), JSON.stringify(note('a')));
    dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(host.store.items).to.deep.equal([]);
  });
});

describe('the record store and records that nobody should trust', () => {
  const BROKEN = {
    'no-json': '{"id":',
    empty: '',
    nothing: 'null',
    list: '[]',
    'other-id': '{"id":"else","at":10000}',
    'wrong-type': '{"id":"wrong-type","at":"10000"}',
    proto: '{"__proto__":{"id":"proto","at":10000}}',
    large: JSON.stringify({ id: 'large', at: 10_000, more: 'x'.repeat(5000) }),
  };

  it('are set aside, counted and left where they are', async () => {
    localStorage.setItem(FLAG, '1');
    localStorage.setItem(keyOf('good'), JSON.stringify(note('good')));
    for (const [id, text] of Object.entries(BROKEN)) localStorage.setItem(keyOf(id), text);
    const { store } = await open();
    expect(idsOf(store)).to.deep.equal(['good']);
    expect(store.setAside).to.equal(Object.keys(BROKEN).length);
    expect(localStorage.getItem(keyOf('no-json'))).to.equal('{"id":');
    expect(({} as { at?: number }).at).to.be.undefined;
    store.forget();
    expect(store.setAside).to.equal(0);
    expect(keys()).to.deep.equal([]);
  });

  it('are taken away when they are too old', async () => {
    localStorage.setItem(FLAG, '1');
    localStorage.setItem(keyOf('old'), JSON.stringify(note('old', now - KEEP - 1)));
    localStorage.setItem(keyOf('edge'), JSON.stringify(note('edge', now - KEEP)));
    const { store } = await open();
    expect(idsOf(store)).to.deep.equal(['edge']);
    expect(keys()).to.deep.equal([FLAG, keyOf('edge')]);
  });
});

describe('the record store without room', () => {
  /** Fills the storage to the last character. */
  function fill(): void {
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let part = 0; ; part += 1) localStorage.setItem(`f${size}-${part}`, 'x'.repeat(size));
      } catch {
        // No room for this size any more.
      }
    }
  }

  it('works on in memory, says so, and stores later what it could not', async () => {
    const host = await open();
    host.store.remember();
    fill();
    host.store.put(note('a'));
    expect(idsOf(host.store)).to.deep.equal(['a']);
    expect(host.store.problem).to.equal('full');
    dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(idsOf(host.store)).to.deep.equal(['a']);
    for (const key of keys().filter((key) => key.startsWith('f'))) localStorage.removeItem(key);
    host.store.put(note('b'));
    expect(host.store.problem).to.be.null;
    expect(keys()).to.deep.equal([FLAG, keyOf('a'), keyOf('b')]);
  });

  it('does not remember where there is no room to say so', async () => {
    const { store } = await open();
    fill();
    store.remember();
    expect(store.remembering).to.be.false;
    expect(store.problem).to.equal('full');
    store.put(note('a'));
    expect(idsOf(store)).to.deep.equal(['a']);
  });

  it('works on in memory where the browser refuses', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    try {
      const { store } = await open();
      store.put(note('a'));
      store.remember();
      store.put(note('b'));
      store.remove('b');
      expect(idsOf(store)).to.deep.equal(['a']);
      expect(store.remembering).to.be.false;
      expect(store.problem).to.equal('refused');
      store.forget();
      expect(store.items).to.deep.equal([]);
      expect(store.problem).to.be.null;
    } finally {
      Object.defineProperty(window, 'localStorage', original);
    }
  });

  it('does not store what the page would make unreadable', async () => {
    const { store } = await open();
    store.remember();
    const polluted = Object.prototype as { toJSON?: () => string };
    polluted.toJSON = () => 'polluted';
    try {
      store.put(note('a'));
    } finally {
      delete polluted.toJSON;
    }
    expect(idsOf(store)).to.deep.equal(['a']);
    expect(store.problem).not.to.be.null;
    expect(keys()).to.deep.equal([FLAG]);
  });
});

it('gives every item a name of its own', () => {
  const names = Array.from({ length: 1000 }, newId);
  expect(new Set(names).size).to.equal(1000);
});
