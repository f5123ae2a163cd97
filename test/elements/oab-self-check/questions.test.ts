import { expect } from '@open-wc/testing';
import type { SelfCheckWords } from '../../../dist/words/oab-self-check.js';
import { descriptionOf, focused } from '../../../testing/dom.js';
import { wordsOf, type One } from '../../../testing/elements.js';
import { mount } from '../../../testing/mount.js';
import { questionIds, walk, walkBack, walkTo, type Plan } from '../../../testing/walk.js';
import { choiceText } from '../../../testing/words.js';

const text = (question: string, id: string) => choiceText(wordsOf('oab-self-check'), question, id);

/** A word of the self-check, or else one that all elements share. */
function word(words: SelfCheckWords, id: string): string {
  const own: Readonly<Record<string, unknown>> = { ...words.shared, ...words };
  if (typeof own[id] !== 'string') throw new Error(`no word "${id}"`);
  return own[id];
}

/** Everything that is selected on each screen, going back from the result to the first question. */
async function selectionsBackwards(check: One<'oab-self-check'>) {
  const seen: Record<string, string[]> = {};
  await walkBack(check, (ids) => {
    for (const [index, id] of ids.entries()) seen[id] = check.selected(check.questions[index]);
  });
  return seen;
}

describe('oab-self-check, its questions', () => {
  it('shows one choice of a question with one answer', async () => {
    const check = await walkTo(await mount('oab-self-check'), 'sudden');
    await check.choose(text('sudden', 'weekly'));
    await check.choose(text('sudden', 'daily'));
    expect(check.selected()).to.deep.equal([text('sudden', 'daily')]);
  });

  it('asks to choose one answer where one is needed', async () => {
    const check = await walkTo(await mount('oab-self-check'), 'sudden');
    await check.next();
    const [first] = check.inputs();
    expect(descriptionOf(first as Element)).to.include(word(check.words, 'chooseOne'));
    expect(focused()).to.equal(check.inputs()[0]);
  });

  it('goes on without an answer where none is needed, and says so beforehand', async () => {
    const check = await walkTo(await mount('oab-self-check'), 'dayVoids');
    expect(check.text).to.include(word(check.words, 'optional'));
    await check.next();
    expect(questionIds(check)).to.deep.equal(['smallVoids', 'justInCase']);
  });

  it('asks closely related questions on one screen and keeps their answers apart', async () => {
    const check = await walkTo(await mount('oab-self-check'), 'dayVoids');
    const [day = '', night = ''] = check.questions;
    await check.choose(text('dayVoids', '8-to-9'), day);
    await check.choose(text('nightVoids', '2'), night);
    expect(check.selected(day)).to.deep.equal([text('dayVoids', '8-to-9')]);
    expect(check.selected(night)).to.deep.equal([text('nightVoids', '2')]);
    expect(check.element.answers.dayVoids).to.equal('8-to-9');
    expect(check.element.answers.nightVoids).to.equal('2');
  });

  it('shows on the way back exactly what was chosen on the way there', async () => {
    const plan: Plan = {
      'alarm-other': ['weak-stream', 'new-medicine'],
      sudden: ['daily'],
      leaks: ['yes'],
      leakUrge: ['weekly'],
      leakEffort: ['daily'],
      dominantLeak: ['equal'],
      dayVoids: ['8-to-9'],
      nightVoids: ['3-or-more'],
      smallVoids: ['unsure'],
      justInCase: ['sometimes'],
      triggers: ['key-in-lock', 'running-water', 'other'],
      voiding: ['slow', 'dribbling'],
      onset: ['over-3-months'],
      bother: ['0'],
    };
    const check = await walk(await mount('oab-self-check'), plan);
    const seen = await selectionsBackwards(check);
    for (const [id, choices] of Object.entries(plan)) {
      expect(seen[id], id).to.deep.equal(choices.map((choice) => text(id, choice)));
    }
  });

  it('shows the same choices selected however often a person goes back and forth', async () => {
    const plan: Plan = {
      'alarm-other': ['weak-stream'],
      ...{ voiding: ['slow', 'dribbling'], onset: ['under-7-days'], bother: ['0'] },
    };
    const check = await walk(await mount('oab-self-check'), plan);
    await check.back();
    await check.back();
    await check.back();
    for (const id of ['voiding', 'onset', 'bother'] as const) {
      const wanted = (plan[id] ?? []).map((choice) => text(id, choice));
      expect(questionIds(check)).to.deep.equal([id]);
      expect(check.selected()).to.deep.equal(wanted);
      await check.next();
    }
    expect(check.element.result?.outcome).to.equal('other');
  });

  it('reports what was answered as typed answers', async () => {
    const check = await walk(await mount('oab-self-check'), {
      sudden: ['weekly'],
      triggers: ['cold', 'car'],
    });
    const { answers } = check.element;
    expect(answers.sudden).to.equal('weekly');
    expect(answers.voiding).to.equal(undefined);
    expect(answers.triggers).to.deep.equal(['cold', 'car']);
    expect(answers.onset).to.equal(undefined);
    expect(answers.redFlags?.findings?.lump).to.equal('no');
  });
});
