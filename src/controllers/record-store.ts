import type { LitElement, ReactiveController } from 'lit';
import { RecordStorage } from './record-storage.js';

/** One remembered thing; without a time it is kept until it is removed. */
interface Item {
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly at?: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** Items are kept this long, in milliseconds: 90 days. */
const KEEP = 90 * DAY;

/** On so many different days something must have been stored since before an age counts as certain. */
const CERTAIN_DAYS = 7;

/** How long what other tabs store may gather before it is read, in milliseconds. */
const READ_AFTER = 200;

const EVENTS = ['storage', 'pageshow', 'visibilitychange'] as const;

/** The stores of this page. `storage` fires only in other documents, so stores on one page notify each other. */
const live = new Set<RecordStore<Item>>();

/** A name that nothing else has, also in other tabs. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');

/**
 * Keeps the items of one element: in memory and, once a person has said so, in `localStorage`; see
 * {@link RecordStorage}. Without the person's permission no record is read, and none stays. Only the person deletes, or
 * an age that is certain: a clock may be wrong. Follows what other tabs and other elements of the page store. Never
 * throws: what cannot be stored stays in memory, what cannot be read is left where it is and counted. With
 * `storage="off"` on the host nothing is read or written.
 */
export class RecordStore<Kept extends Item> implements ReactiveController {
  /** Whether the person has switched remembering on, here or in another tab. */
  remembering = false;
  /**
   * Why not everything is stored: the browser gives no storage, or no more room, or somebody emptied it; `null` when
   * nothing is wrong.
   */
  problem: 'refused' | 'full' | 'lost' | null = null;
  /** How many stored records could not be read. */
  setAside = 0;
  /** Whether records of an earlier visit lie in the storage although the host says `off`. */
  leftover = false;

  readonly #host: LitElement & { readonly storage: string };
  readonly #now: () => number;
  readonly #changed: (() => void) | undefined;
  readonly #storage: RecordStorage<Kept>;
  readonly #items = new Map<string, Kept>();
  /** The ids of what is only in memory. */
  readonly #unsaved = new Set<string>();
  /** The ids of what was stored, until somebody emptied the storage. */
  readonly #lost = new Set<string>();
  /** The ids of what another tab changed; `null` stands for all. */
  readonly #stale = new Set<string | null>();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether the host said `off` when the storage was last read. */
  #off = false;

  /**
   * `read` gives the item in a stored value, or `null` for anything else; `now` the present, as {@link Item.at} does.
   * `changed` is called when something came or went that this store was not told.
   */
  constructor(
    host: LitElement & { readonly storage: string },
    read: (value: unknown) => Kept | null,
    now: () => number,
    changed?: () => void,
  ) {
    this.#host = host;
    this.#now = now;
    this.#changed = changed;
    this.#storage = new RecordStorage(host.localName, read);
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
    this.#waiting = undefined;
  }

  /** The host may say otherwise than before, and so may another tab, in an event that is still to come. */
  hostUpdate(): void {
    // What is still to be drawn of an element that is gone is nobody's permission to store.
    if (!this.#host.isConnected) return;
    if (this.#off !== this.#isOff()) this.#readAll();
    else if (this.remembering !== this.#mayStore()) this.#follow();
  }

  /** @internal */
  handleEvent(event: Event): void {
    if (event.type === 'pageshow') {
      // While the page slept, the person may have deleted everything elsewhere, for the next one not to see.
      if (this.remembering && !this.#mayStore()) this.#lose(true);
      this.#readAll();
    } else if (event instanceof StorageEvent) this.#hear(event);
    else if (document.visibilityState === 'visible') this.#follow();
  }

  /** The person wants things remembered: stores what is in memory, and takes in what was stored before. */
  remember(): void {
    // What somebody left who deleted everything is not for whoever comes now.
    if (!this.#mayStore() && !this.#isOff()) this.#storage.deleteAll();
    if (!this.#try(() => this.#storage.permit())) return;
    this.#lost.clear();
    this.#readAll();
    // The other elements of the page now store what they have in memory, which belongs here too.
    for (const store of this.#others()) store.#follow();
    this.#readAll();
  }

  /** The person wants nothing remembered any more: deletes everything, from memory and from the storage. */
  forget(): void {
    this.#storage.forget();
    this.reset();
    for (const store of this.#others()) store.#lose(true);
  }

  /** The person wants the {@link leftover} deleted; what is in memory stays. */
  deleteLeftover(): void {
    this.#storage.forget();
    this.leftover = false;
    this.#host.requestUpdate();
  }

  /** Lets go of what is only in memory. What the person asked to remember stays. */
  reset(): void {
    this.#unsaved.clear();
    this.#lost.clear();
    this.problem = null;
    this.#readAll();
  }

  /** Adds an item, or changes the one with its id. */
  put(item: Kept): void {
    this.#items.set(item.id, item);
    this.#unsaved.add(item.id);
    this.hostUpdate();
    this.#save();
    this.#tell(item.id);
  }

  /** Removes the item with this id, if there is one. */
  remove(id: string): void {
    this.#items.delete(id);
    this.#unsaved.delete(id);
    this.#lost.delete(id);
    if (this.remembering) this.#storage.delete(id);
    this.#tell(id);
  }

  #isOff(): boolean {
    return this.#host.storage === 'off';
  }

  #mayStore(): boolean {
    return !this.#isOff() && this.#storage.permitted;
  }

  /** Does something with the storage. Where there is none, or when it refuses, that is a problem to speak of. */
  #try(act: () => void): boolean {
    if (this.#isOff()) return false;
    let isThere = false;
    try {
      isThere = Boolean(localStorage);
      act();
      return true;
    } catch {
      this.problem = isThere ? 'full' : 'refused';
      this.#host.requestUpdate();
      return false;
    }
  }

  /** Stores what is not stored yet, for as long as the storage takes it. */
  #save(): void {
    if (!this.remembering) return;
    for (const id of this.#unsaved) {
      if (!this.#try(() => this.#storage.set(this.#items.get(id) as Kept))) return;
      this.#unsaved.delete(id);
    }
    this.problem = null;
  }

  /** Takes in everything that is stored, as it is now, and stores what is not. */
  #readAll(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#stale.clear();
    this.#off = this.#isOff();
    this.remembering = this.#mayStore();
    this.setAside = 0;
    // What is only in memory stays. If the person deleted the rest in another tab, it goes here too.
    for (const id of this.#items.keys()) if (!this.#unsaved.has(id)) this.#items.delete(id);
    for (const id of this.remembering ? this.#storage.ids : []) {
      const item = this.#unsaved.has(id) ? null : this.#storage.get(id);
      if (item) this.#items.set(id, item);
      else if (!this.#unsaved.has(id)) this.setAside += 1;
    }
    if (this.remembering) this.#deleteOld();
    else if (!this.#off) this.#storage.deleteAll();
    this.leftover = this.#off && (this.#storage.permitted || this.#storage.ids.length > 0);
    this.#save();
    this.#notify();
  }

  /** Deletes what is too old, whatever the clock says now: counted from days on which something was stored. */
  #deleteOld(): void {
    const all = this.items;
    const days = new Set(all.flatMap(({ at }) => (at ? Math.floor(at / DAY) : [])));
    const certain = [...days].sort((one, other) => other - one)[CERTAIN_DAYS - 1];
    if (certain === undefined) return;
    const oldest = Math.min(this.#now(), certain * DAY) - KEEP;
    for (const { id, at = oldest } of all) {
      if (at >= oldest) continue;
      this.#items.delete(id);
      this.#storage.delete(id);
    }
  }

  /** The person asked to remember elsewhere, or somebody emptied the storage. */
  #follow(): void {
    if (this.remembering && !this.#mayStore()) this.#lose(false);
    else this.#readAll();
  }

  /**
   * What was stored is not there any more. When the person deleted it elsewhere, it goes from memory too; otherwise it
   * stays on the screen, and its loss is said.
   */
  #lose(deleted: boolean): void {
    const stored = [...this.#items.keys()].filter((id) => !this.#unsaved.has(id));
    this.remembering = false;
    if (deleted) {
      for (const id of [...stored, ...this.#lost]) {
        this.#items.delete(id);
        this.#unsaved.delete(id);
      }
      this.#lost.clear();
      this.problem = null;
    } else if (stored.length > 0) {
      for (const id of stored) {
        this.#lost.add(id);
        this.#unsaved.add(id);
      }
      this.problem = 'lost';
    }
    // What this tab stored before it knew is not for the next person.
    if (!this.#isOff() && !this.#storage.permitted) this.#storage.deleteAll();
    this.#notify();
  }

  /** What another tab did. Without a key the whole storage was emptied. */
  #hear({ key, newValue }: StorageEvent): void {
    const meaning = key === null ? null : this.#storage.meaningOf(key);
    if (key === null) this.#follow();
    else if (meaning === 'permission') {
      if (newValue === null) this.#lose(true);
      else this.#readLater(null);
    } else if (meaning) this.#readLater(meaning.id);
  }

  /** Reads the record with this id, or all, once the storage shows what another tab stored: in Firefox a task later. */
  #readLater(id: string | null): void {
    this.#stale.add(id);
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      const stale = [...this.#stale];
      this.#stale.clear();
      if (!this.remembering || !this.#mayStore()) this.#follow();
      else if (stale.includes(null)) this.#readAll();
      else this.#readSome(stale as readonly string[]);
    }, READ_AFTER);
  }

  #readSome(ids: readonly string[]): void {
    for (const id of ids) {
      if (this.#unsaved.has(id)) continue;
      const item = this.#storage.get(id);
      if (item) this.#items.set(id, item);
      else this.#items.delete(id);
    }
    this.#notify();
  }

  #notify(): void {
    this.#host.requestUpdate();
    this.#changed?.();
  }

  /** The other stores of this page that hold the same records. */
  #others(): readonly RecordStore<Item>[] {
    const { localName } = this.#host;
    return [...live].filter((one) => one.#host.localName === localName && one.#host !== this.#host);
  }

  /** Draws the host anew, and lets the other elements of this page follow what was done with one record. */
  #tell(id: string): void {
    this.#host.requestUpdate();
    for (const store of this.#others()) {
      if (store.remembering && store.#mayStore()) store.#readSome([id]);
    }
  }
}
