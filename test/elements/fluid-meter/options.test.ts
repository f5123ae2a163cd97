/** Bad options: the default is drawn, with one warning for the developer. */
import { expect } from '@open-wc/testing';
import { saidDuring } from '../../../testing/console.js';
import { clearStore, openMeter } from '../../../testing/fluid-meter.js';

beforeEach(clearStore);
afterEach(clearStore);

const MARKUP = '"><img src=x onerror=alert(1)>';

describe('fluid-meter, options', () => {
  const drawn = async (attributes: Readonly<Record<string, string>>) => {
    const one = await openMeter({ attributes });
    await one.tap('glass');
    return one.text;
  };

  for (const [attribute, values] of Object.entries({
    'min-ml': ['0', '-1', '249', '6001', '1e9', '250ml', 'NaN', '1500.5', '', MARKUP],
    'max-ml': ['0', '-1', '249', '6001', '1e9', '250ml', 'Infinity', '1500.5', '', MARKUP],
    presets: ['jug:500', '', 'glass:0', 'glass:3001', 'glass:2.5', 'glass:1:2', 'mug mug', MARKUP],
    storage: ['maybe', '', MARKUP],
  })) {
    it(`a bad ${attribute} draws the default, with one warning`, async () => {
      const usual = await drawn({});
      const all: string[] = [];
      for (const value of values) {
        const said = await saidDuring(async () => {
          expect(await drawn({ [attribute]: value }), value).to.equal(usual);
          expect(await drawn({ [attribute]: value }), value).to.equal(usual);
        });
        all.push(...said);
        // Each warning is given once: two values can share one, such as NaN.
        expect(said.length, value).to.be.at.most(1);
        if (value === values[0]) expect(said, value).to.have.length(1);
        for (const line of said) expect(line).to.include('<fluid-meter>');
      }
      expect(all).to.deep.equal([...new Set(all)]);
    });
  }

  it('warns about a minimum over the maximum, and shows the usual range', async () => {
    const said = await saidDuring(async () => {
      expect(await drawn({ 'min-ml': '1800', 'max-ml': '1700' })).to.equal(await drawn({}));
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('maxMl');
  });

  for (const zone of ['Mars/Olympus', 'Asia', MARKUP, '../../etc']) {
    it(`an unknown zone ("${zone.slice(0, 12)}") is that of the device, with a warning`, async () => {
      const device = new Intl.DateTimeFormat().resolvedOptions().timeZone;
      const usual = await openMeter({ attributes: { 'time-zone': device } });
      await usual.tap('glass');
      const said = await saidDuring(async () => {
        const one = await openMeter({ attributes: { 'time-zone': zone } });
        await one.tap('glass');
        expect(one.rows).to.deep.equal(usual.rows);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.include('timeZone');
    });
  }

  it('takes good options without a word', async () => {
    const attributes = {
      'min-ml': '1200',
      'max-ml': '1200',
      presets: 'glass:200 mug:300 cup',
      'night-waking': '',
    };
    expect(await saidDuring(() => drawn(attributes))).to.deep.equal([]);
  });

  it('keeps properties that a script sets, whatever they are', async () => {
    for (const bad of [null, Number.NaN, {}, [], 0n, true, () => 5]) {
      await saidDuring(async () => {
        const one = await openMeter();
        Object.assign(one.element, { minMl: bad, maxMl: bad, timeZone: bad, presets: bad });
        await one.settled();
        expect(one.text).to.include(one.words.range.usual('1500 ml', '2000 ml'));
      });
    }
  });
});
