import type { LitElement, ReactiveController } from 'lit';

/** One remembered thing; without a time it is kept until it is removed. */
interface Item {
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly at?: number;
}

/** Items are kept this long, in milliseconds: 90 days. */
const KEEP = 90 * 24 * 60 * 60 * 1000;

/** No record of ours is longer, in characters. */
const LONGEST = 2000;

/** How long what other tabs store may gather before it is read, in milliseconds. */
const READ_AFTER = 200;

const EVENTS = ['storage', 'pageshow', 'visibilitychange'] as const;

/** The stores of this page: a page hears no event of what it stores itself. */
const live = new Set<{ handleEvent(event: Partial<StorageEvent>): void }>();

/** A name that nothing else has, also in other tabs. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');

/**
 * Keeps the items of one element: in memory and, once a person has said so, in `localStorage`. One key for each
 * item, `oab-elements/<tag>/<id>`, so that tabs never overwrite each other; `oab-elements/<tag>` says that it may.
 * Follows what other tabs and other elements of the page store. Never throws: what cannot be stored stays in memory,
 * what cannot be read is left where it is and counted. With `storage="off"` on the host nothing is read or written.
 */
export class RecordStore<Kept extends Item> implements ReactiveController {
  /** Whether the person has switched remembering on, here or in another tab. */
  remembering = false;
  /** Why not everything is stored: the browser gives no storage, or no more room; `null` when nothing is wrong. */
  problem: 'refused' | 'full' | null = null;
  /** How many stored records could not be read. */
  setAside = 0;

  readonly #host: LitElement & { readonly storage: string };
  readonly #read: (value: unknown) => Kept | null;
  readonly #now: () => number;
  readonly #flag: string;
  readonly #items = new Map<string, Kept>();
  readonly #unsaved = new Set<string>();
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `read` gives the item in a stored value, or `null` for anything else; `now` the present, as {@link Item.at} does. */
  constructor(
    host: LitElement & { readonly storage: string },
    read: (value: unknown) => Kept | null,
    now: () => number,
  ) {
    this.#host = host;
    this.#read = read;
    this.#now = now;
    this.#flag = `oab-elements/${host.localName}`;
    host.addController(this);
  }

  /** Everything that is known, in no particular order. */
  get items(): readonly Kept[] {
    return [...this.#items.values()];
  }

  hostConnected(): void {
    live.add(this);
    for (const type of EVENTS) addEventListener(type, this);
    this.#readAll();
  }

  hostDisconnected(): void {
    live.delete(this);
    for (const type of EVENTS) removeEventListener(type, this);
    clearTimeout(this.#waiting);
  }

  /** The host may say otherwise than before, and so may another tab, in an event that is still to come. */
  hostUpdate(): void {
    if (this.remembering !== this.#mayStore()) this.#readAll();
  }

  /** @internal */
  handleEvent({ key, storageArea }: Partial<StorageEvent>): void {
    // Without a key everything may have changed: the page was asleep, or the storage was emptied.
    if (key && !`${key}/`.startsWith(this.#keyOf(''))) return;
    if (!storageArea) this.#readAll();
    else {
      // Firefox shows what another tab stored only to a later task, and much may come at once.
      this.#waiting ??= setTimeout(() => this.#readAll(), READ_AFTER);
    }
  }

  /** The person wants things remembered: stores what is in memory, and takes in what was stored before. */
  remember(): void {
    if (!this.#try((storage) => storage.setItem(this.#flag, '1'))) return;
    this.#readAll();
    // The other elements of the page now store what they have in memory, which belongs here too.
    this.#changed();
    this.#readAll();
  }

  /** The person wants nothing remembered any more: deletes everything, from memory and from the storage. */
  forget(): void {
    this.#try((storage) => {
      for (const id of this.#ids()) storage.removeItem(this.#keyOf(id));
      storage.removeItem(this.#flag);
    });
    this.reset();
    this.#changed();
  }

  /** Lets go of what is only in memory. What the person asked to remember stays. */
  reset(): void {
    this.#unsaved.clear();
    this.problem = null;
    this.#readAll();
  }

  /** Adds an item, or changes the one with its id. */
  put(item: Kept): void {
    this.hostUpdate();
    this.#items.set(item.id, item);
    this.#unsaved.add(item.id);
    this.#save();
    this.#changed();
  }

  /** Removes the item with this id, if there is one. */
  remove(id: string): void {
    this.#items.delete(id);
    this.#unsaved.delete(id);
    if (this.remembering) this.#try((storage) => storage.removeItem(this.#keyOf(id)));
    this.#changed();
  }

  #keyOf(id: string): string {
    return `${this.#flag}/${id}`;
  }

  /** The ids of everything that is stored. */
  #ids(): readonly string[] {
    const prefix = this.#keyOf('');
    return Object.keys(localStorage).flatMap((key) =>
      key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
    );
  }

  /** Does something with the storage. Where there is none, or when it refuses, that is a problem to speak of. */
  #try(act: (storage: Storage) => void): boolean {
    if (this.#host.storage === 'off') return false;
    let storage: Storage | undefined;
    try {
      storage = localStorage;
      act(storage);
      return true;
    } catch {
      this.problem = storage ? 'full' : 'refused';
      this.#host.requestUpdate();
      return false;
    }
  }

  /** Whether the person has switched remembering on, as far as can be read. */
  #mayStore(): boolean {
    try {
      return this.#host.storage !== 'off' && localStorage.getItem(this.#flag) === '1';
    } catch {
      return false;
    }
  }

  /** Stores what is not stored yet, for as long as the storage takes it. */
  #save(): void {
    if (!this.remembering) return;
    for (const id of this.#unsaved) {
      const saved = this.#try((storage) => {
        const text = JSON.stringify(this.#items.get(id));
        // A page may have changed what becomes of JSON: what cannot be read back is not stored.
        if (!this.#parse(text, id)) throw new TypeError();
        storage.setItem(this.#keyOf(id), text);
      });
      if (!saved) return;
      this.#unsaved.delete(id);
    }
    this.problem = null;
  }

  /** The item with this id in a stored text, or `null` for anything else. */
  #parse(text: string, id: string): Kept | null {
    try {
      const item = text.length > LONGEST ? null : this.#read(JSON.parse(text));
      return item?.id === id ? item : null;
    } catch {
      return null;
    }
  }

  /** Takes in everything that is stored, as it is now, and stores what is not. */
  #readAll(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.remembering = this.#mayStore();
    this.setAside = 0;
    // What is only in memory stays. If the person deleted the rest in another tab, it goes here too.
    for (const id of this.#items.keys()) if (!this.#unsaved.has(id)) this.#items.delete(id);
    for (const id of this.remembering ? this.#ids() : []) {
      if (this.#unsaved.has(id)) continue;
      const item = this.#parse(localStorage.getItem(this.#keyOf(id)) ?? '', id);
      if (!item) this.setAside += 1;
      else if (item.at && item.at < this.#now() - KEEP) localStorage.removeItem(this.#keyOf(id));
      else this.#items.set(id, item);
    }
    this.#save();
    this.#host.requestUpdate();
  }

  /** Draws the host anew, and tells the other elements of this page. */
  #changed(): void {
    this.#host.requestUpdate();
    for (const store of live) if (store !== this) store.handleEvent({ key: this.#flag });
  }
}
