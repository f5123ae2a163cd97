import { expect } from '@open-wc/testing';
import * as elements from '../../../dist/index.js';
import { define } from '../../../dist/define/define.js';
import { saidDuring } from '../../../testing/console.js';
import { TAGS } from '../../../testing/elements.js';

describe('registering', () => {
  it('does not happen by importing the classes', () => {
    expect(elements.RedflagTriage).to.be.a('function');
    for (const tag of TAGS) expect(customElements.get(tag)).to.equal(undefined);
  });

  it('leaves a name alone that another class has, with one warning that names both versions', async () => {
    class Other extends HTMLElement {
      static readonly version = '9.9.9';
    }
    customElements.define('oab-self-check', Other);
    const said = await saidDuring(() => import('../../../dist/define/oab-self-check.js'));
    expect(customElements.get('oab-self-check')).to.equal(Other);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('oab-self-check').and.include('9.9.9').and.include(elements.VERSION);
  });

  it('warns in the same way about a class that names no version', async () => {
    customElements.define('x-taken', class extends HTMLElement {});
    const said = await saidDuring(() => define('x-taken', elements.RedflagTriage));
    expect(said).to.have.length(1);
    expect(said[0]).to.include('x-taken').and.include(elements.VERSION);
  });

  it('happens once, without a word, however often it is asked for', async () => {
    const said = await saidDuring(async () => {
      await import('../../../dist/define/redflag-triage.js');
      define('redflag-triage', elements.RedflagTriage);
      define('redflag-triage', elements.RedflagTriage);
    });
    expect(said).to.deep.equal([]);
    expect(customElements.get('redflag-triage')).to.equal(elements.RedflagTriage);
  });

  it('needs no page', () => {
    const before = Object.getOwnPropertyDescriptor(window, 'customElements') as PropertyDescriptor;
    Object.defineProperty(window, 'customElements', { value: undefined, configurable: true });
    expect(() => define('x-nowhere', elements.RedflagTriage)).not.to.throw();
    Object.defineProperty(window, 'customElements', before);
    expect(customElements.get('x-nowhere')).to.equal(undefined);
  });
});
