/** Lit with nothing around it: what `npm run bench:first-question` holds the triage and the self-check against. */
import { LitElement, css, html } from 'lit';
import { CHOICES, HINTS, LEAD, QUESTION, START, TITLE } from './question.mjs';

class BareQuestion extends LitElement {
  static properties = { started: { state: true } };

  static styles = css`
    :host {
      display: block;
      font-family: system-ui, sans-serif;
      line-height: 1.5;
    }
    fieldset {
      border: 0;
      padding: 0;
    }
    legend {
      font-size: 1.25rem;
      font-weight: bold;
    }
    label {
      display: flex;
      gap: 0.75rem;
      margin-block: 0.5rem;
      padding: 0.75rem;
      border: 1px solid gray;
      border-radius: 0.5rem;
    }
    button {
      min-block-size: 3rem;
      padding-inline: 1.5rem;
      font: inherit;
    }
  `;

  render() {
    return this.started ? this.question() : this.introduction();
  }

  introduction() {
    return html`
      <h2>${TITLE}</h2>
      <p>${LEAD}</p>
      <button type="button" @click=${() => (this.started = true)}>${START}</button>
    `;
  }

  question() {
    return html`
      <form>
        <fieldset>
          <legend>${QUESTION}</legend>
          ${HINTS.map((hint) => html`<p>${hint}</p>`)}
          ${CHOICES.map(
            (choice, index) => html`
              <label><input type="checkbox" name="choice" value=${index} /> ${choice}</label>
            `,
          )}
        </fieldset>
      </form>
    `;
  }
}

customElements.define('bare-question', BareQuestion);
