/** A store of notes on the page, at a time that stands still. */
import { fixtureSync } from '@open-wc/testing';
import { html, LitElement, render } from 'lit';
import { RecordStore } from '../dist/controllers/record-store.js';

interface Note {
  readonly id: string;
  readonly at: number;
}

const NAME = 'store-host';
export const FLAG = `oab-elements/${NAME}`;
export const KEEP = 90 * 86_400_000;
export const now = KEEP + 10_000;

class StoreHost extends LitElement {
  static override properties = { storage: {} };
  declare storage: string;
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
}
customElements.define(NAME, StoreHost);

export const note = (id: string, at = now): Note => ({ id, at });
export const idsOf = ({ items }: RecordStore<Note>) => items.map(({ id }) => id).sort();
export const keys = () => Object.keys(localStorage).sort();
export const keyOf = (id: string) => `${FLAG}/${id}`;

export async function open(storage = 'ask'): Promise<StoreHost> {
  const place = fixtureSync<HTMLElement>('<div></div>');
  render(html`<store-host .storage=${storage}></store-host>`, place);
  const host = place.firstElementChild as StoreHost;
  await host.updateComplete;
  return host;
}
