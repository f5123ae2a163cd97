import { expect } from '@open-wc/testing';
import { focused, nameOf } from '../../../testing/dom.js';
import { mount } from '../../../testing/mount.js';
import { press } from '../../../testing/keys.js';
import { questionIds, walkTo } from '../../../testing/walk.js';
import { wordsOf } from '../../../testing/elements.js';
import { choiceText } from '../../../testing/words.js';

const text = (question: string, id: string) => choiceText(wordsOf('oab-self-check'), question, id);

describe('oab-self-check by keyboard', () => {
  it('takes one Tab to a question with one answer and arrows to choose in it', async () => {
    const check = await walkTo(await mount('oab-self-check'), 'sudden');
    await press('Tab');
    expect(focused()).to.equal(check.inputs()[0]);
    await press('Space');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(check.selected()).to.deep.equal([text('sudden', 'weekly')]);
    expect(questionIds(check)).to.deep.equal(['sudden']);
    await press('Tab');
    expect(nameOf(focused() as Element)).to.equal(check.words.shared.back);
    await press('Tab');
    await press('Enter');
    expect(questionIds(check)).to.deep.equal(['leaks']);
    expect(focused()).to.equal(check.heading);
  });

  it('reaches both questions that share a screen', async () => {
    const check = await walkTo(await mount('oab-self-check'), 'dayVoids');
    const [day = '', night = ''] = check.questions;
    await press('Tab');
    await press('Space');
    await press('Tab');
    await press('Space');
    expect(check.selected(day)).to.deep.equal([text('dayVoids', 'up-to-7')]);
    expect(check.selected(night)).to.deep.equal([text('nightVoids', '0')]);
    await press('Tab');
    expect(nameOf(focused() as Element)).to.equal(check.words.shared.back);
  });
});
