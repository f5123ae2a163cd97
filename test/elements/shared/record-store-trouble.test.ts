/** Remembering where something is wrong: nothing is trusted, and nothing lost. */
import { expect } from '@open-wc/testing';
import { FLAG, idsOf, KEEP, keyOf, keys, note, now, open } from '../../../testing/record-store.js';

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

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

  it('are taken away when they are too old, counted from seven days on which something was stored', async () => {
    const day = 86_400_000;
    const certain = Math.floor(now / day - 6) * day;
    const keep = (id: string, at: number) =>
      localStorage.setItem(keyOf(id), JSON.stringify(note(id, at)));
    localStorage.setItem(FLAG, '1');
    keep('old', certain - KEEP - 1);
    keep('edge', certain - KEEP);
    for (let ago = 0; ago < 6; ago += 1) keep(`d${ago}`, now - ago * day);
    const few = await open();
    expect(idsOf(few.store)).to.include('old');
    keep('d6', now - 6 * day);
    const { store } = await open();
    expect(idsOf(store)).to.include('edge').and.not.include('old');
    expect(keys()).to.include(keyOf('edge')).and.not.include(keyOf('old'));
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
