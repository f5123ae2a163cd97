/** A result that is no alarm card: the next step, what it looks like, what the person said, and what can help. */
import { html, nothing } from 'lit';
import type { SelfCheckAdvice, SignId } from '../../core/index.js';
import type { SelfCheckWords } from '../../words/oab-self-check.js';
import { becauseTexts, contactLinks } from '../../parts/care-card.js';
import { heading, list, paragraphs, subheading } from '../../parts/frame.js';
import { selfHelp } from './self-help.js';

/** Texts of one outcome. */
interface OutcomeWords {
  readonly title: string;
  readonly text: readonly string[];
}

/** What the person said that puts them outside the check, or that asks for an appointment. */
const ownReasons = (
  { because, treated }: SelfCheckAdvice,
  { alarm, treated: said }: SelfCheckWords,
) => [...becauseTexts(alarm, because), ...(treated ? [said[treated]] : [])];

/** What to do about it, and about urine. */
const ownAdvice = (advice: SelfCheckAdvice, { alarm, treated, testUrine }: SelfCheckWords) => [
  ...advice.advice.map((id) => alarm.advice[id]),
  ...(advice.treated ? [treated.advice] : []),
  ...(advice.testUrine ? [testUrine[advice.testUrine]] : []),
];

/** The result; `own` is the site's own next step. */
export function pattern(
  advice: SelfCheckAdvice,
  signs: readonly SignId[],
  { title, text }: OutcomeWords,
  words: SelfCheckWords,
  level: number,
  own: unknown,
) {
  const { callFirst, contacts, midwife, dominantLeak, pelvicFloor, directPhysio } = advice;
  const { alarm } = words;
  const section = (name: string, content: unknown) =>
    html`<section>${subheading(level, name)} ${content}</section>`;
  const listed = (name: string, texts: readonly string[]) =>
    texts.length > 0 ? section(name, list(texts)) : nothing;
  const said = paragraphs([
    ...(callFirst ? [midwife === 'first' ? words.callMidwife : words.callGp] : []),
    ...(callFirst && midwife === 'maybe' ? [alarm.midwife.maybe] : []),
    ...text,
    ...(dominantLeak ? [words.dominant[dominantLeak]] : []),
  ]);
  const call = contacts.length > 0 ? contactLinks(contacts, alarm, !callFirst) : nothing;
  return html`
    ${heading(level, title)} ${callFirst ? [call, said] : [said, call]}
    ${list(ownReasons(advice, words), html`<p>${alarm.reasons}</p>`)}
    ${paragraphs(ownAdvice(advice, words))} ${own}
    ${advice.calmSession ? html`<slot name="calm-session"></slot>` : nothing}
    ${advice.diary ? html`<slot name="diary"></slot>` : nothing}
    ${listed(
      words.signsTitle,
      signs.map((id) => words.signs[id]),
    )}
    ${listed(
      words.notesTitle,
      advice.notes.map((id) => words.notes[id]),
    )}
    ${
      pelvicFloor
        ? section(
            words.pelvicFloor.title,
            paragraphs([
              ...words.pelvicFloor.text,
              words.pelvicFloor[directPhysio ? 'direct' : 'referred'],
            ]),
          )
        : nothing
    }
    ${advice.selfHelp ? selfHelp(words, level, advice.triggers) : nothing}
    <b>${alarm.doubt}</b>
  `;
}
