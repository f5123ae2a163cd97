import { expect } from '@open-wc/testing';
import { saidDuring } from '../../../testing/console.js';
import { questionnaireContract } from '../../../testing/contract.js';
import { allByRole, nameOf } from '../../../testing/dom.js';
import { mount } from '../../../testing/mount.js';
import { TO_LEVEL, walk, type Plan } from '../../../testing/walk.js';

questionnaireContract('telephone numbers', (tag) => {
  const reach = async (plan: Plan, attributes: Record<string, string> = {}, lang?: 'en') =>
    walk(await mount(tag, { attributes, ...(lang ? { language: lang } : {}) }), plan);

  for (const [country, emergency, outOfHours] of [
    ['nl', '112', []],
    ['be', '112', ['tel:1733']],
    ['de', '112', ['tel:116117']],
    ['fr', '112', []],
    ['gb', '999', ['tel:111']],
    ['ie', '112', []],
  ] as const) {
    it(`links the numbers of ${country}`, async () => {
      const urgent = await reach(TO_LEVEL.emergency, { country });
      expect(urgent.links).to.deep.equal([`tel:${emergency}`]);
      const today = await reach(TO_LEVEL['same-day'], { country });
      expect(today.links).to.deep.equal(outOfHours);
    });
  }

  it('links the numbers of the site before those of the country', async () => {
    const one = await reach(TO_LEVEL['same-day'], {
      country: 'be',
      'gp-phone': '+31 (0)10 123 45 67',
      'out-of-hours-phone': '0900-1234',
    });
    expect(one.links).to.deep.equal(['tel:+31101234567', 'tel:09001234']);
    const [gp, outOfHours] = allByRole(one.root, 'link').map(nameOf);
    expect(gp).to.equal(`${one.words.alarm.call.gp} +31 (0)10 123 45 67`);
    expect(outOfHours).to.equal(`${one.words.alarm.call['out-of-hours']} 0900-1234`);
  });

  it('says whom to call in words when no number is known', async () => {
    const one = await reach(TO_LEVEL.emergency, {}, 'en');
    expect(one.links).to.deep.equal([]);
    expect(one.text).to.include(one.words.alarm.call.emergency);
    const today = await reach(TO_LEVEL['same-day'], {}, 'en');
    expect(today.links).to.deep.equal([]);
    expect(today.heading.textContent).to.equal(today.words.alarm.levels['same-day'].title);
  });

  it('takes the country from the region of the language', async () => {
    const one = await mount(tag, { attributes: { lang: 'en-GB' } });
    await walk(await one.speaks('en'), TO_LEVEL.emergency);
    expect(one.links).to.deep.equal(['tel:999']);
  });

  it('prefers the country that the site names to that of the language', async () => {
    const one = await mount(tag, { attributes: { lang: 'en-GB', country: 'ie' } });
    await walk(await one.speaks('en'), TO_LEVEL.emergency);
    expect(one.links).to.deep.equal(['tel:112']);
  });

  it('goes back to that of the language, without a word, when the site takes its country away', async () => {
    const one = await mount(tag, { attributes: { lang: 'en-GB', country: 'ie' } });
    await one.speaks('en');
    const said = await saidDuring(async () => {
      one.element.removeAttribute('country');
      await one.settled();
    });
    expect(said).to.deep.equal([]);
    expect(one.links).to.deep.equal(['tel:999']);
  });

  it('in the Netherlands sends a person who cannot pass urine to the GP first', async () => {
    const plan = { 'alarm-now': ['cannot-pass-urine'] };
    const one = await reach(plan, { 'gp-phone': '010 1234567', 'out-of-hours-phone': '0900 1234' });
    expect(one.text).to.include(one.words.alarm.gpFirst);
    expect(one.links).to.deep.equal(['tel:0101234567', 'tel:09001234', 'tel:112']);
    const elsewhere = await reach(plan, { country: 'be', 'gp-phone': '010 1234567' });
    expect(elsewhere.text).not.to.include(elsewhere.words.alarm.gpFirst);
    expect(elsewhere.links).to.deep.equal(['tel:112']);
  });

  it('puts the midwife first for who is pregnant, by number or in words', async () => {
    const plan = { circumstances: ['pregnant'], 'alarm-today': ['fever-ill'] };
    const numbers = { 'gp-phone': '010 1234567', 'midwife-phone': '030 7654321' };
    const one = await reach(plan, numbers);
    const { midwife, call } = one.words.alarm;
    expect(one.heading.textContent).to.equal(midwife['same-day'].title);
    expect(one.links).to.deep.equal(['tel:0307654321', 'tel:0101234567']);
    expect(nameOf(allByRole(one.root, 'link')[0] as Element)).to.include(call.midwife);
    const unknown = await reach(plan);
    expect(unknown.text).to.include(midwife['same-day'].title);
    const emergency = await reach({ ...plan, 'alarm-now': ['sepsis-signs'] }, numbers);
    expect(emergency.links).to.deep.equal(['tel:112', 'tel:0307654321']);
    expect(emergency.text).to.include(midwife.beside);
  });

  it('names the midwife last, as a choice, for who may be pregnant', async () => {
    const maybe = { circumstances: ['unsure'], 'circumstances-unsure': ['pregnant'] };
    const one = await reach({ ...maybe, 'alarm-today': ['fever-ill'] }, { 'gp-phone': '010 12' });
    expect(one.heading.textContent).to.equal(one.words.alarm.levels['same-day'].title);
    expect(one.text).to.include(one.words.alarm.midwife.maybe);
  });

  it('in the Netherlands also names the nurse who looks after a catheter', async () => {
    const plan = { circumstances: ['catheter'], 'alarm-now': ['catheter-blocked'] };
    const one = await reach(plan);
    expect(one.text).to.include(one.words.alarm.nurse).and.include(one.words.alarm.gpFirst);
    const elsewhere = await reach(plan, { country: 'be' });
    expect(elsewhere.text).not.to.include(elsewhere.words.alarm.nurse);
  });

  it('offers the emergency number at the start, to who cannot wait', async () => {
    const one = await mount(tag);
    expect(one.links).to.deep.equal(['tel:112']);
    expect(one.text).to.include(one.words.alarm.worse);
    const nowhere = await mount(tag, { language: 'en' });
    expect(nowhere.links).to.deep.equal([]);
    expect(nowhere.text).to.include(nowhere.words.alarm.call.emergency);
  });

  it('shows a new number at once', async () => {
    const one = await reach(TO_LEVEL.soon);
    expect(one.links).to.deep.equal([]);
    one.element.gpPhone = '0101234567';
    await one.settled();
    expect(one.links).to.deep.equal(['tel:0101234567']);
  });
});
