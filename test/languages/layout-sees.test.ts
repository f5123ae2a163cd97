import { expect } from '@open-wc/testing';
import { layoutFaults, lengthen, space, turnedNumbers } from '../../testing/layout.js';
import { mount } from '../../testing/mount.js';

describe('the check of the layout', () => {
  /** The kinds of fault on a screen with this rule added. */
  async function withRule(rule: string): Promise<string[]> {
    const one = await mount('redflag-triage');
    expect(layoutFaults(one)).to.deep.equal([]);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    one.root.adoptedStyleSheets = [...one.root.adoptedStyleSheets, sheet];
    return layoutFaults(one).map((line) => line.split(':')[0] as string);
  }

  it('sees what makes the page scroll sideways', async () => {
    const found = await withRule('[part=lead], p { inline-size: 300vw }');
    expect(found).to.include('scrolls sideways');
  });

  it('sees a text that is cut off', async () => {
    const found = await withRule(
      '[part~=primary] { overflow: hidden; max-block-size: 1em; min-block-size: 0 }',
    );
    expect(found).to.include('cut off');
  });

  it('sees a text outside the window, on the side that does not scroll too', async () => {
    const found = await withRule('[part~=heading] { margin-inline-start: -200px }');
    expect(found).to.include('outside the window').and.not.include('scrolls sideways');
  });

  it('sees a text outside its box', async () => {
    const found = await withRule(
      '[part~=primary] { max-block-size: 1px; min-block-size: 0; padding: 0 }',
    );
    expect(found).to.include('outside its box');
  });

  it('sees texts on top of each other', async () => {
    const found = await withRule('p { position: absolute; inset-block-start: 0 }');
    expect(found).to.include('on top of each other');
  });

  it('sees a telephone number that a page from right to left turns around', async () => {
    const one = await mount('redflag-triage', {
      language: 'ar',
      attributes: { mode: 'list', 'gp-phone': '010 123 45 67' },
    });
    expect(turnedNumbers(one)).to.deep.equal([]);
    for (const number of one.root.querySelectorAll('bdi')) {
      number.replaceWith(number.textContent ?? '');
    }
    expect(turnedNumbers(one)).to.have.length.at.least(2);
  });

  it('makes words longer and spaces them', async () => {
    const one = await mount('redflag-triage', { language: 'en' });
    const { textContent } = one.heading;
    const { width } = one.heading.getBoundingClientRect();
    const wide = () => {
      const range = document.createRange();
      range.selectNodeContents(one.heading);
      return range.getBoundingClientRect().width;
    };
    const before = wide();
    const close = space(one);
    expect(wide()).to.be.greaterThan(before);
    close();
    expect(wide()).to.equal(before);
    lengthen(one);
    expect(one.heading.textContent?.length).to.be.greaterThan((textContent?.length ?? 0) * 1.7);
    expect(one.heading.getBoundingClientRect().width).to.equal(width);
  });
});
