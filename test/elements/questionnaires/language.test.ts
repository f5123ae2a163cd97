import { expect } from '@open-wc/testing';
import { questionnaireContract } from '../../../testing/contract.js';
import { mount } from '../../../testing/mount.js';
import { answerScreen, questionIds, walkTo } from '../../../testing/walk.js';

questionnaireContract('language of questions', (tag) => {
  it('keeps place and answers when the language changes among the questions', async () => {
    const one = await walkTo(await mount(tag), 'alarm-other', {
      'alarm-body': ['unsure'],
      'alarm-body-unsure': ['lump'],
    });
    await answerScreen(one, { 'alarm-other': ['new-medicine'] });
    const before = JSON.stringify(one.element.answers);
    const checked = () => one.inputs().map((input) => input.checked);
    const boxes = checked();
    one.element.lang = 'en';
    await one.speaks('en');
    expect(questionIds(one)).to.deep.equal(['alarm-other']);
    expect(one.questions).to.deep.equal([one.words.alarm.questions['alarm-other']]);
    expect(checked()).to.deep.equal(boxes);
    expect(JSON.stringify(one.element.answers)).to.equal(before);
    await one.next();
    one.element.lang = 'nl';
    await one.speaks('nl');
    expect(questionIds(one)).not.to.include('alarm-other');
  });
});
