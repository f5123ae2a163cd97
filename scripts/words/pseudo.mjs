/**
 * A language that nobody speaks, to see what breaks before a translation does: every letter has an accent, every
 * text is twice as long, and what is still plain Dutch was never a text that can be translated.
 */
import { readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `words` in that language: texts, lists and maps of them, and functions that give them. */
export function pseudo(words) {
  const plain = 'AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
  const accented = 'ÅåÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž';
  const accent = (letter) => accented[plain.indexOf(letter)] ?? letter;
  // Numbers stand there once: twice they would say something else.
  const again = (text) => text.replace(/[^\p{L}\s]/gu, '·');
  if (typeof words === 'function') return (...values) => pseudo(words(...values));
  if (Array.isArray(words)) return words.map(pseudo);
  if (typeof words !== 'string')
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value)]));
  const text = [...words].map(accent).join('');
  return text && `${text} ${again(text)}`;
}

/** Writes these words beside the others, one module for each of Dutch; gives the names of the files. */
export function writePseudo(folder) {
  const names = readdirSync(join(folder, 'nl')).filter((name) => name.endsWith('.js'));
  mkdirSync(join(folder, 'pseudo'), { recursive: true });
  for (const name of names) {
    const code = `import { words as source } from '../nl/${name}';\n${pseudo}\nexport const words = pseudo(source);\n`;
    writeFileSync(join(folder, 'pseudo', name), code);
  }
  return names;
}
