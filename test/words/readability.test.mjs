import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fleschDouma, sentencesOf, syllablesOf, wordsOf } from '../../scripts/words/dutch.mjs';
import { checkReadability, LIMITS, measure, screenOf } from '../../scripts/words/readability.mjs';

const SYLLABLES = {
  1: 'één bent plas rood nieuw duw pijn ei huis reus moe oud blauw fraai mooi groei sport Eén s',
  2: 'bellen nieuwe eeuwen groeien mooie ruimte huilen yoghurt wc niveau 60 MS zeeën geëerd',
  3: 'huisartsen patiënt ruïne 200 NHG radio apparaat katheter',
  4: 'ml kopiëren diabetes verzakkingen operatie beïnvloeden',
  5: 'overactieve urineverlies financiële',
  6: 'bekkenbodemspieren fysiotherapie',
  8: 'bekkenfysiotherapie',
};

for (const [count, words] of Object.entries(SYLLABLES)) {
  test(`words of ${count} syllables`, () => {
    for (const word of words.split(' ')) assert.equal(syllablesOf(word), Number(count), word);
  });
}

test('sentences end at a closing mark, not at a colon inside or a number', () => {
  assert.deepEqual(sentencesOf('Bel nu. Dit kan spoed zijn! Twijfel je? Bel.'), [
    'Bel nu.',
    'Dit kan spoed zijn!',
    'Twijfel je?',
    'Bel.',
  ]);
  assert.equal(sentencesOf('Kies dan: geen van deze.').length, 1);
  assert.equal(sentencesOf('Drink 1.5 liter.').length, 1);
  assert.equal(sentencesOf('Hij zei: “Bel.” Dat hielp.').length, 2);
  assert.deepEqual(sentencesOf(' … '), []);
});

test('words keep their apostrophes and hyphens', () => {
  assert.deepEqual(wordsOf('Foto’s van 60-plussers, ’s nachts.'), [
    'Foto’s',
    'van',
    '60-plussers',
    's',
    'nachts',
  ]);
});

test('the score is Flesch-Douma', () => {
  const score = fleschDouma({ sentences: 2, words: 20, syllables: 30 });
  assert.ok(Math.abs(score - (206.84 - 0.77 * 150 - 0.93 * 10)) < 1e-9);
});

test('labels count for the longest sentence only', () => {
  const figures = measure(['Bekkenfysiotherapie', 'Bel je huisarts.']);
  assert.deepEqual([figures.texts, figures.sentences, figures.mean], [2, 1, 3]);
  assert.deepEqual(measure(['Verder', 'Terug naar de vraag']), {
    texts: 2,
    sentences: 0,
    longest: 4,
    mean: null,
    flesch: null,
  });
});

test('a screen is the natural group of an id', () => {
  assert.equal(screenOf('alarm.why'), 'alarm');
  assert.equal(screenOf('alarm.findings.lump'), 'alarm.findings');
  assert.equal(screenOf('alarm.levels.soon.title'), 'alarm.levels.soon');
  assert.equal(screenOf('x.outcomes.oab-wet.text.1'), 'x.outcomes.oab-wet');
  assert.equal(screenOf('x.teach.alarm.text.1'), 'x.teach.alarm');
});

const problemsOf = (text) => checkReadability(new Map([['x.y.z', text]])).problems;
const sentence = (count) => `${Array(count).fill('bel').join(' ')}.`;

test('each limit fails just beyond it, also without a closing mark', () => {
  assert.deepEqual(problemsOf(`${sentence(LIMITS.longest)} Bel.`), []);
  assert.equal(problemsOf(`${sentence(LIMITS.longest + 1)} Bel.`).length, 1);
  assert.equal(problemsOf(sentence(LIMITS.longest + 1).slice(0, -1)).length, 1);
  assert.deepEqual(problemsOf(sentence(LIMITS.mean)), []);
  assert.match(problemsOf(sentence(LIMITS.mean + 1))[0], /mean 12\.0/);
  assert.match(problemsOf('Bekkenfysiotherapie helpt.')[0], /Flesch-Douma/);
});
