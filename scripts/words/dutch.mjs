/** Counts sentences, words and syllables in Dutch text. */

/** Letters that together make one vowel, longest first. */
const VOWELS =
  /eau|eeu|ieu|aai|ooi|oei|aa|ee|oo|uu|ij|ie|ei|eu|ui|oe|ou|au|ai|oi|[aeiou]|y(?![aeiou])/g;
/** Short forms that are read out as something longer, or as letters. */
const READ_AS = { ml: 4, wc: 2 };
const TREMA = '\u0308';
const BREAK = '-';

/** Sentences of `text`: parts that end in a full stop, a question or exclamation mark, or a colon at the very end. */
export const sentencesOf = (text) =>
  text
    .split(/(?<=[.!?]["”’)]*)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

export const wordsOf = (text) => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * Syllables of one word: its vowel groups, at least one. A trema begins a new vowel. A number counts one
 * for each digit and an abbreviation in capitals one for each letter, about as they are read aloud.
 */
export function syllablesOf(word) {
  if (/^\d+$/.test(word)) return word.length;
  if (/^[A-Z]{2,}$/.test(word)) return word.length;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(new RegExp(`([aeiou])${TREMA}`, 'g'), `${BREAK}$1`)
    .replace(/\p{M}/gu, '');
  return READ_AS[plain] ?? Math.max(1, plain.match(VOWELS)?.length ?? 0);
}

/** Flesch-Douma: higher is easier. */
export const fleschDouma = ({ sentences, words, syllables }) =>
  206.84 - 0.77 * ((100 * syllables) / words) - 0.93 * (words / sentences);
