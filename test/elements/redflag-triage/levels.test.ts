import { expect } from '@open-wc/testing';
import { TRIAGE_LEVELS } from '../../../dist/core/index.js';
import { focused, namesByRole } from '../../../testing/dom.js';
import { mount } from '../../../testing/mount.js';
import { TO_LEVEL, walk } from '../../../testing/walk.js';
import { LANGUAGES } from '../../../testing/languages.js';

describe('redflag-triage, from the first screen to a care card', () => {
  it('has a way to every level that answering can give', () => {
    const levels = TRIAGE_LEVELS.filter((level) => level !== 'incomplete');
    expect(Object.keys(TO_LEVEL)).to.have.members(levels);
  });

  for (const language of LANGUAGES) {
    for (const level of Object.keys(TO_LEVEL) as (keyof typeof TO_LEVEL)[]) {
      it(`${language}: shows the card "${level}" and moves the focus to its heading`, async () => {
        const triage = await mount('redflag-triage', { language });
        expect(triage.heading.textContent).to.equal(triage.words.title);
        await walk(triage, TO_LEVEL[level]);
        expect(triage.heading.textContent).to.equal(triage.words.alarm.levels[level].title);
        expect(focused()).to.equal(triage.heading);
        expect(triage.element.result?.level).to.equal(level);
        expect(triage.root.querySelector(`[part~="care-card"][part~="${level}"]`)).to.exist;
        expect(triage.text).to.include(triage.words.alarm.doubt);
      });
    }
  }

  it('asks no further after an alarm sign that calls for help at once', async () => {
    const asked: string[] = [];
    await walk(await mount('redflag-triage'), TO_LEVEL.emergency, (ids) => asked.push(...ids));
    expect(asked).to.deep.equal(['alarm-now']);
  });

  it('lists what was said, and nothing else, under the advice', async () => {
    const triage = await walk(await mount('redflag-triage'), {
      'alarm-today': ['fever-ill', 'flank-pain'],
    });
    const { findings } = triage.words.alarm;
    expect(namesByRole(triage.root, 'listitem')).to.deep.equal([
      findings['fever-ill'],
      findings['flank-pain'],
    ]);
  });

  it('shows the signs of emergency again to a person who was not sure about them', async () => {
    const triage = await walk(await mount('redflag-triage'), { 'alarm-now': ['unsure'] });
    const { alarm } = triage.words;
    expect(triage.element.result?.level).to.equal('same-day');
    expect(triage.text).to.include(alarm.doubtful);
    for (const id of ['cannot-pass-urine', 'leg-weakness', 'sepsis-signs'] as const) {
      expect(namesByRole(triage.root, 'listitem')).to.include(alarm.findings[id]);
    }
    expect(triage.links).to.include('tel:112');
  });

  it('says what to watch for when nothing was found', async () => {
    const triage = await walk(await mount('redflag-triage'));
    expect(namesByRole(triage.root, 'listitem')).to.deep.equal(triage.words.alarm.watch);
    expect(triage.element.result).to.deep.equal({ level: 'none', complete: true, reasons: [] });
  });

  it('counts the questions from one to the last', async () => {
    const triage = await mount('redflag-triage');
    const seen: string[] = [];
    await walk(triage, {}, () => seen.push(triage.progress));
    expect(seen.length).to.be.greaterThan(5);
    const { progress } = triage.words.shared;
    expect(seen).to.deep.equal(seen.map((_, index) => progress(index + 1, seen.length)));
  });
});
