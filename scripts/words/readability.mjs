/**
 * Measures how easy the Dutch text of each screen is.
 *
 * The longest sentence is taken over everything. The mean and the Flesch-Douma score are taken over running
 * text only: a text without a closing mark (. ! ? or a colon at the end) is a label, such as a button, an
 * answer or a heading. Labels are left out of both, since many short ones would make the mean look better
 * than the text is, and one long word alone would give a score far below zero.
 */
import { fleschDouma, sentencesOf, syllablesOf, wordsOf } from './dutch.mjs';
import { textOf } from './xliff.mjs';

/** No sentence longer, no mean higher, no score lower. */
export const LIMITS = { longest: 18, mean: 11, flesch: 70 };

/** Parts of an id below which each name is a screen or card of its own. */
const DIVIDED = ['outcomes', 'levels', 'teach'];

/** The screen that a text belongs to, by its id: `oab-self-check.outcomes.oab-wet.text.1` → `oab-self-check.outcomes.oab-wet`. */
export function screenOf(id) {
  const parts = id.split('.');
  if (parts.length === 2) return parts[0];
  return parts.slice(0, DIVIDED.includes(parts[1]) ? 3 : 2).join('.');
}

const isRunning = (text) => /[.!?:]["”’)]*$/.test(text);
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/** The figures of some texts. `mean` and `flesch` are `null` where there is no running text. */
export function measure(texts) {
  const lengths = texts.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  const running = texts.filter(isRunning).flatMap(sentencesOf);
  const words = running.flatMap(wordsOf);
  const counts = {
    sentences: running.length,
    words: words.length,
    syllables: sum(words.map(syllablesOf)),
  };
  return {
    texts: texts.length,
    sentences: counts.sentences,
    longest: Math.max(0, ...lengths),
    mean: running.length > 0 ? counts.words / counts.sentences : null,
    flesch: running.length > 0 ? fleschDouma(counts) : null,
  };
}

/** The figures of every screen, and one line for each limit that is passed. */
export function checkReadability(sources) {
  const screens = new Map();
  const problems = [];
  for (const [id, source] of sources) {
    const text = textOf(source, '10');
    screens.set(screenOf(id), [...(screens.get(screenOf(id)) ?? []), text]);
    for (const sentence of sentencesOf(text)) {
      const { length } = wordsOf(sentence);
      if (length > LIMITS.longest) problems.push(`${id}: ${length} words in "${sentence}"`);
    }
  }
  const rows = [...screens].map(([screen, texts]) => ({ screen, ...measure(texts) }));
  for (const { screen, mean, flesch } of rows) {
    if (mean > LIMITS.mean) problems.push(`${screen}: mean ${mean.toFixed(1)} words a sentence`);
    if (flesch !== null && flesch < LIMITS.flesch) {
      problems.push(`${screen}: Flesch-Douma ${flesch.toFixed(1)}`);
    }
  }
  return { rows, problems };
}
