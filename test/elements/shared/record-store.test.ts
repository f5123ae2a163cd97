/** Remembering: only when a person asks, one key for each item, and the same in every tab. */
import { expect, fixtureCleanup, fixtureSync, waitUntil } from '@open-wc/testing';
import { newId } from '../../../dist/controllers/record-store.js';
import { FLAG, idsOf, keyOf, keys, note, now, open } from '../../../testing/record-store.js';

/** The storage as another tab has it: what is done here is an event there. */
function otherTab(): Storage {
  const frame = fixtureSync<HTMLElement>('<div></div>').appendChild(
    document.createElement('iframe'),
  );
  return frame.contentWindow!.localStorage;
}

beforeEach(() => localStorage.clear());
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
    store.reset();
    expect(JSON.stringify(localStorage)).to.equal(before);
    expect(store.problem).to.be.null;
    expect(store.leftover).to.be.true;
    store.deleteLeftover();
    expect(keys()).to.deep.equal([]);
    expect(store.leftover).to.be.false;
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
    await waitUntil(() => idsOf(store).join() === 'b');
    expect(store.problem).to.be.null;
  });

  it('takes nothing in that was stored without permission, and leaves none of it', async () => {
    localStorage.setItem(keyOf('late'), JSON.stringify(note('late')));
    const { store } = await open();
    expect(store.items).to.deep.equal([]);
    expect(keys()).to.deep.equal([]);
    localStorage.setItem(keyOf('late'), JSON.stringify(note('late')));
    store.remember();
    expect(store.items).to.deep.equal([]);
    expect(keys()).to.deep.equal([FLAG]);
  });

  it('drops what it stored itself before it heard that everything was deleted', async () => {
    const { store } = await open();
    store.remember();
    const tab = otherTab();
    tab.removeItem(FLAG);
    // Written by a tab to which the permission still stands.
    localStorage.setItem(keyOf('late'), JSON.stringify(note('late')));
    await waitUntil(() => !store.remembering);
    expect(keys()).to.deep.equal([]);
  });

  for (const [who, clear] of [
    ['another tab', () => otherTab().clear()],
    ['a script of the page', () => localStorage.clear()],
    [
      'a script that takes the keys one by one',
      () => keys().forEach((key) => localStorage.removeItem(key)),
    ],
  ] as const) {
    it(`says so, and goes on in memory, when ${who} empties the storage`, async () => {
      const host = await open();
      host.store.remember();
      host.store.put(note('a'));
      clear();
      host.requestUpdate();
      await waitUntil(() => !host.store.remembering);
      expect(idsOf(host.store)).to.deep.equal(['a']);
      expect(host.store.problem).to.equal('lost');
      host.store.put(note('b'));
      expect(keys()).to.deep.equal([]);
      host.store.remember();
      expect(keys()).to.deep.equal([FLAG, keyOf('a'), keyOf('b')]);
      expect(host.store.problem).to.be.null;
    });
  }

  it('shows nothing of a list that was deleted while the page slept', async () => {
    const { store } = await open();
    store.remember();
    store.put(note('a'));
    localStorage.clear();
    dispatchEvent(new PageTransitionEvent('pageshow'));
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

it('gives every item a name of its own', () => {
  const names = Array.from({ length: 1000 }, newId);
  expect(new Set(names).size).to.equal(1000);
});
