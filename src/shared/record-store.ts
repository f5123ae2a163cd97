import type { LitElement, ReactiveController } from 'lit';

/** What an element brings that remembers things. */
export interface RecordOptions<Item> {
  /** Name of the element: its keys are `oab-elements/<name>/<id>`, and `oab-elements/<name>` says that it may. */
  readonly name: string;
  /** The item in a stored value, or `null` for anything else. */
  readonly read: (value: unknown) => Item | null;
  /** For how long an item is kept, in milliseconds after {@link timeOf}. */
  readonly keep: number;
  readonly timeOf: (item: Item) => number;
  /** The present, in milliseconds since 1970 UTC. */
  readonly now: () => number;
}

/** No record of ours is longer, in characters. */
const LONGEST = 2000;

/** How long what other tabs store may gather before it is read, in milliseconds. */
const READ_AFTER = 50;

const EVENTS = ['storage', 'pageshow', 'visibilitychange'] as const;

/** The stores of this page: a page hears no event of what it stores itself. */
const live = new Set<{ readonly handleEvent: (event: Event) => void }>();

/** A name that nothing else has, also in other tabs. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');

/**
 * Keeps the items of one element: in memory and, once a person has said so, in `localStorage`. One key for each
 * item, so that tabs never overwrite each other. Follows what other tabs and other elements of the page store.
 * Never throws: what cannot be stored stays in memory, what cannot be read is left where it is and counted.
 * With `storage="off"` on the host nothing is read or written.
 */
export class RecordStore<Item extends { readonly id: string }> implements ReactiveController {
  /** Whether the person has switched remembering on, here or in another tab. */
  remembering = false;
  /** Why not everything is stored: the browser gives no storage, or no more room; `null` when nothing is wrong. */
  problem: 'refused' | 'full' | null = null;

  readonly #host: LitElement & { readonly storage: string };
  readonly #options: RecordOptions<Item>;
  readonly #flag: string;
  readonly #prefix: string;
  readonly #items = new Map<string, Item>();
  readonly #unsaved = new Set<string>();
  readonly #aside = new Set<string>();
  #off = false;
  #reading: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement & { readonly storage: string }, options: RecordOptions<Item>) {
    this.#host = host;
    this.#options = options;
    this.#flag = `oab-elements/${options.name}`;
    this.#prefix = `${this.#flag}/`;
    host.addController(this);
  }

  /** Everything that is known, in no particular order. */
  get items(): readonly Item[] {
    return [...this.#items.values()];
  }

  /** How many stored records could not be read. */
  get setAside(): number {
    return this.#aside.size;
  }

  hostConnected(): void {
    live.add(this);
    for (const type of EVENTS) addEventListener(type, this);
    this.#readAll();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    live.delete(this);
    clearTimeout(this.#reading);
    this.#reading = undefined;
    for (const type of EVENTS) removeEventListener(type, this);
  }

  hostUpdate(): void {
    if (this.#off !== (this.#host.storage === 'off')) this.#readAll();
  }

  /** @internal */
  handleEvent(event: Event): void {
    // Without a key everything may have changed: the page was asleep, or the storage was emptied.
    const key = event instanceof StorageEvent ? (event.key ?? this.#flag) : this.#flag;
    if (key !== this.#flag && !key.startsWith(this.#prefix)) return;
    if (event instanceof StorageEvent && event.storageArea) {
      // Of another tab. Firefox shows what that stored only to a later task, and much may come at once.
      this.#reading ??= setTimeout(() => {
        this.#reading = undefined;
        this.#readAll();
        this.#host.requestUpdate();
      }, READ_AFTER);
      return;
    }
    if (key === this.#flag) this.#readAll();
    else if (this.remembering) this.#readOne(key);
    this.#host.requestUpdate();
  }

  /** The person wants things remembered: stores what is in memory, and takes in what was stored before. */
  remember(): void {
    if (!this.#try((storage) => storage.setItem(this.#flag, '1'))) return;
    this.#readAll();
    // The other elements of the page now store what they have in memory, which belongs here too.
    this.#changed(this.#flag);
    this.#readAll();
  }

  /** The person wants nothing remembered any more: deletes everything, from memory and from the storage. */
  forget(): void {
    this.#try((storage) => {
      for (const key of this.#keys(storage)) storage.removeItem(key);
      storage.removeItem(this.#flag);
    });
    this.#unsaved.clear();
    this.#readAll();
    this.#items.clear();
    this.problem = null;
    this.#changed(this.#flag);
  }

  /** Lets go of what is only in memory. What the person asked to remember stays. */
  reset(): void {
    this.#unsaved.clear();
    this.#items.clear();
    this.problem = null;
    this.#readAll();
    this.#host.requestUpdate();
  }

  /** Adds an item, or changes the one with its id. */
  put(item: Item): void {
    // Another tab may just have deleted everything, and said so in an event that is still to come.
    if (this.remembering !== this.#mayStore()) this.#readAll();
    this.#items.set(item.id, item);
    this.#unsaved.add(item.id);
    this.#save();
    this.#changed(this.#prefix + item.id);
  }

  /** Removes the item with this id, if there is one. */
  remove(id: string): void {
    this.#items.delete(id);
    this.#unsaved.delete(id);
    if (this.remembering) this.#try((storage) => storage.removeItem(this.#prefix + id));
    this.#changed(this.#prefix + id);
  }

  #keys(storage: Storage): readonly string[] {
    return Object.keys(storage).filter((key) => key.startsWith(this.#prefix));
  }

  /** Does something with the storage. Where there is none, or when it refuses, that is a problem to speak of. */
  #try(act: (storage: Storage) => void): boolean {
    if (this.#off) return false;
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
      return !this.#off && localStorage.getItem(this.#flag) === '1';
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
        storage.setItem(this.#prefix + id, text);
      });
      if (!saved) return;
      this.#unsaved.delete(id);
    }
    this.problem = null;
  }

  /** The item with this id in a stored text, or `null` for anything else. */
  #parse(text: string, id: string): Item | null {
    try {
      const item = text.length > LONGEST ? null : this.#options.read(JSON.parse(text));
      return item?.id === id ? item : null;
    } catch {
      return null;
    }
  }

  /** Takes in the record at `key`, as it is now. */
  #readOne(key: string): void {
    const id = key.slice(this.#prefix.length);
    if (this.#unsaved.has(id)) return;
    this.#items.delete(id);
    this.#aside.delete(id);
    const text = localStorage.getItem(key);
    if (text === null) return;
    const { timeOf, now, keep } = this.#options;
    const item = this.#parse(text, id);
    if (!item) this.#aside.add(id);
    else if (timeOf(item) < now() - keep) localStorage.removeItem(key);
    else this.#items.set(id, item);
  }

  #readAll(): void {
    this.#off = this.#host.storage === 'off';
    const before = this.remembering;
    this.remembering = this.#mayStore();
    if (before || this.remembering) {
      // What is stored counts as it is there. If the person deleted it in another tab, it goes here too.
      for (const { id } of this.items) if (!this.#unsaved.has(id)) this.#items.delete(id);
      this.#aside.clear();
    }
    if (this.remembering) for (const key of this.#keys(localStorage)) this.#readOne(key);
    this.#save();
  }

  /** Draws the host anew, and tells the other elements of this page. */
  #changed(key: string): void {
    this.#host.requestUpdate();
    const event = new StorageEvent('storage', { key });
    for (const store of live) if (store !== this) store.handleEvent(event);
  }
}
