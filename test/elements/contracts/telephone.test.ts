import { expect } from '@open-wc/testing';
import { saidDuring } from '../../../testing/console.js';
import { contract } from '../../../testing/contract.js';
import { ELEMENTS } from '../../../testing/elements.js';
import { mount } from '../../../testing/mount.js';

contract('the telephone number of the GP', (tag) => {
  if (!ELEMENTS[tag].Driver.prototype.toGp) return;

  it('is a link where the site gives it, written as the site writes it', async () => {
    const attributes = { 'gp-phone': '+31 (0)10 123 45 67' };
    const one = await mount(tag, { attributes });
    await one.toGp?.();
    expect(one.links).to.include('tel:+31101234567');
    expect(one.text).to.include('+31 (0)10 123 45 67');
  });

  it('is shown at once when it comes or changes', async () => {
    const one = await mount(tag);
    await one.toGp?.();
    const before = one.links;
    for (const number of ['0101234567', '0107654321']) {
      one.element.gpPhone = number;
      await one.settled();
      expect(one.links).to.deep.equal([`tel:${number}`, ...before]);
    }
  });

  it('is left out when it is no number', async () => {
    const one = await mount(tag);
    await one.toGp?.();
    const before = one.links;
    await saidDuring(async () => {
      one.element.gpPhone = 'call us';
      await one.settled();
    });
    expect(one.links).to.deep.equal(before);
    expect(one.text).not.to.include('call us');
  });

  for (const [written, shown] of [
    ['010 1234567 / 06 12345678', '010 1234567 / 06 12345678'],
    ['0800-BEL-MIJ', '0800-BEL-MIJ'],
    ['”٠١٠ ١٢٣٤٥٦٧ of ٠٦ ١٢٣٤٥٦٧٨”', '010 1234567 of 06 12345678'],
  ] as const) {
    it(`is text without a link when it cannot be dialled with certainty: ${written}`, async () => {
      const one = await mount(tag);
      await one.toGp?.();
      const before = one.links;
      await saidDuring(async () => {
        one.element.gpPhone = written;
        await one.settled();
      });
      expect(one.links).to.deep.equal(before);
      expect(one.text).to.include(`: ${shown}`);
    });
  }
});
