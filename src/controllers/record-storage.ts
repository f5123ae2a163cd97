/** No record of ours is longer, in characters. */
const LONGEST = 2000;

/**
 * The records of one kind of element in `localStorage`: one key for each, `oab-elements/<tag>/<id>`, and the person's
 * permission, `oab-elements/<tag>`. Reading never throws: without a storage nothing is permitted, and nothing is there.
 */
export class RecordStorage<Item extends { readonly id: string }> {
  readonly #flag: string;
  readonly #read: (value: unknown) => Item | null;

  /** `read` gives the item in a stored value, or `null` for anything else. */
  constructor(tag: string, read: (value: unknown) => Item | null) {
    this.#flag = `oab-elements/${tag}`;
    this.#read = read;
  }

  /** Whether the person permits records, as far as can be read. */
  get permitted(): boolean {
    try {
      return localStorage.getItem(this.#flag) === '1';
    } catch {
      return false;
    }
  }

  /** The ids of all records. */
  get ids(): readonly string[] {
    try {
      const prefix = this.#keyOf('');
      return Object.keys(localStorage).flatMap((key) =>
        key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
      );
    } catch {
      return [];
    }
  }

  /** What a key in the storage is: the permission, the record with an id, or none of ours. */
  meaningOf(key: string): 'permission' | { readonly id: string } | null {
    if (key === this.#flag) return 'permission';
    const prefix = this.#keyOf('');
    return key.startsWith(prefix) ? { id: key.slice(prefix.length) } : null;
  }

  /** Notes the permission. Throws where there is no storage, or no room. */
  permit(): void {
    localStorage.setItem(this.#flag, '1');
  }

  /** The item that is stored under this id; `null` where there is none, or it cannot be read. */
  get(id: string): Item | null {
    try {
      return this.#parse(localStorage.getItem(this.#keyOf(id)) ?? '', id);
    } catch {
      return null;
    }
  }

  /** Stores an item. Throws where there is no storage, or no room, or what is stored could not be read again. */
  set(item: Item): void {
    const text = JSON.stringify(item);
    // A page may have changed what becomes of JSON.
    if (!this.#parse(text, item.id)) throw new TypeError('not readable again');
    localStorage.setItem(this.#keyOf(item.id), text);
  }

  /** Deletes the record with this id. */
  delete(id: string): void {
    try {
      localStorage.removeItem(this.#keyOf(id));
    } catch {
      // There is no storage, and so no record.
    }
  }

  /** Deletes every record. */
  deleteAll(): void {
    for (const id of this.ids) this.delete(id);
  }

  /** Deletes the permission, and then every record: who stores meanwhile finds that it is not permitted any more. */
  forget(): void {
    try {
      localStorage.removeItem(this.#flag);
    } catch {
      // There is no storage, and so no permission.
    }
    this.deleteAll();
  }

  #keyOf(id: string): string {
    return `${this.#flag}/${id}`;
  }

  #parse(text: string, id: string): Item | null {
    try {
      const item = text.length > LONGEST ? null : this.#read(JSON.parse(text));
      return item?.id === id ? item : null;
    } catch {
      return null;
    }
  }
}
