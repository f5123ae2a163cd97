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
    expect(asked).to.deep.equal(['age', 'sex', 'circumstances', 'alarm-now']);
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

  it('names a reason as the person said it: a man with pain, and nothing of other people', async () => {
    const triage = await walk(await mount('redflag-triage'), {
      sex: ['man'],
      'alarm-urine': ['painful-urination'],
    });
    const { findings, contexts } = triage.words.alarm;
    expect(namesByRole(triage.root, 'listitem')).to.deep.equal([
      findings['painful-urination'],
      contexts.male,
    ]);
  });

  it('words an answer that is not sure as such, and adds the emergency number', async () => {
    const triage = await walk(await mount('redflag-triage'), {
      'alarm-now': ['unsure'],
      'alarm-now-unsure': ['leg-weakness', 'saddle-numbness'],
    });
    const { findings, unclear, doubtful } = triage.words.alarm;
    expect(triage.element.result?.level).to.equal('same-day');
    expect(triage.text).to.include(doubtful);
    expect(namesByRole(triage.root, 'listitem')).to.deep.equal([
      unclear.other(findings['leg-weakness']),
      unclear.other(findings['saddle-numbness']),
    ]);
    expect(triage.links).to.include('tel:112');
  });

  it('says of age and sex that they were not said', async () => {
    const triage = await walk(await mount('redflag-triage'), {
      age: ['not-said'],
      sex: ['not-said'],
      'alarm-urine': ['painful-urination'],
    });
    const { findings, unclear } = triage.words.alarm;
    const items = namesByRole(triage.root, 'listitem');
    expect(items).to.deep.equal([findings['painful-urination'], unclear.male]);
    const bloated = await walk(await mount('redflag-triage'), {
      age: ['not-said'],
      'alarm-body': ['bloating-fullness'],
    });
    expect(namesByRole(bloated.root, 'listitem')).to.deep.equal([
      findings['bloating-fullness'],
      unclear.age,
    ]);
  });

  it('gives each reason for an ordinary appointment a line of its own', async () => {
    const triage = await walk(await mount('redflag-triage'), {
      circumstances: ['catheter'],
      'alarm-other': ['new-medicine', 'weak-stream'],
    });
    const { advice, findings, contexts } = triage.words.alarm;
    expect(namesByRole(triage.root, 'listitem')).to.deep.equal([
      ...[advice.appointment, advice['new-medicine'], advice.catheter],
      ...[findings['weak-stream'], findings['new-medicine'], contexts.catheter],
    ]);
  });

  it('says what to watch for when nothing was found', async () => {
    const triage = await walk(await mount('redflag-triage'));
    expect(namesByRole(triage.root, 'listitem')).to.deep.equal(triage.words.alarm.watch);
    expect(triage.element.result).to.deep.equal({ level: 'none', complete: true, reasons: [] });
  });

  it('counts the questions, and never says that there are more than before', async () => {
    const triage = await mount('redflag-triage');
    const seen: string[] = [];
    await walk(triage, {}, () => seen.push(triage.progress));
    const { progress } = triage.words.shared;
    const most = [7, 7, 7, 7, 6, 6];
    expect(seen).to.deep.equal(most.map((count, index) => progress(index + 1, count)));
  });
});
