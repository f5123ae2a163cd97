/** The end of a session: kind words, what came before the urge, and the site's own next step. */
import { html, nothing } from 'lit';
import { TRIGGERS } from '../../core/index.js';
import { contactLinks } from '../../parts/care-card.js';
import { choices } from '../../parts/choices.js';
import { heading, paragraphs } from '../../parts/frame.js';
import { noDelay, type ScreenOptions } from './screens.js';

/** What happened, in kind words: nobody failed, whatever came of it. */
export const endWords = (options: ScreenOptions) => {
  const { view, words, level } = options;
  const { result, change, contacts, callFirst } = view;
  if (!result) return nothing;
  const { outcome, before, after, wentToToilet } = result;
  const { end } = words;
  const closed = outcome && !view.mayCalm ? words.outcomes[outcome] : null;
  const calls = contacts.length > 0 ? contactLinks(contacts, words, !callFirst) : nothing;
  return html`
    ${heading(level, wentToToilet ? end.toiletTitle : end.title)}
    ${closed ? html`<p><b>${closed.title}</b></p>` : wentToToilet ? nothing : noDelay(options)}
    ${callFirst ? calls : nothing}
    ${paragraphs([
      ...(before !== null && after !== null ? [end.rated(before, after)] : []),
      ...(change ? [end[change]] : []),
      wentToToilet || !view.mayCalm ? end.toiletText : end.text,
      ...(closed?.text ?? []),
    ])}
    ${callFirst ? nothing : calls}
  `;
};

/** What may have set the urge off. */
export const triggerChoice = ({ view, words, send }: ScreenOptions) =>
  choices(
    words.end.trigger,
    'radio',
    'trigger',
    TRIGGERS.map((trigger) => ({
      text: words.triggers[trigger],
      selected: trigger === view.trigger,
      choose: () => send({ type: 'trigger', trigger }),
    })),
  );
