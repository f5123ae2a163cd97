import { expect, nextFrame } from '@open-wc/testing';
import { allByRole, getByRole, textOf } from '../../../testing/dom.js';
import type { One } from '../../../testing/elements.js';
import { mount } from '../../../testing/mount.js';
import { TO_OUTCOME, walk, type Plan } from '../../../testing/walk.js';
import { LANGUAGES, type Language } from '../../../testing/languages.js';
import { VERSION } from '../../../dist/version.js';
import { choiceText } from '../../../testing/words.js';

const PLAN: Plan = {
  ...TO_OUTCOME['oab-wet'],
  'alarm-other': ['new-medicine'],
  'alarm-body': ['unsure'],
  'alarm-body-unsure': ['lump'],
  triggers: ['key-in-lock', 'other'],
};

type Check = One<'oab-self-check'>;
const reach = async (language: Language = 'nl', plan = PLAN): Promise<Check> =>
  walk(await mount('oab-self-check', { language }), plan);

/** Today as the summary names it. */
const today = (language: Language) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());

/** Everything that the summary must say after {@link PLAN}. */
function expected({ words, language }: Check): string[] {
  const { outcomes, summary, questions, alarm } = words;
  const answer = (id: keyof typeof questions, ...choices: string[]) => [
    questions[id],
    ...choices.map((choice) => choiceText(words, id, choice)),
  ];
  return [
    summary.title,
    summary.date(today(language)),
    outcomes['oab-wet'].text[0] ?? '',
    summary.findings,
    alarm.findings['new-medicine'],
    summary.unsure,
    alarm.names.lump,
    summary.negative,
    alarm.names['sepsis-signs'],
    summary.notAsked,
    alarm.names['catheter-blocked'],
    ...[summary.age, alarm.answers['age.18-to-49'], summary.sex, alarm.answers['sex.woman']],
    ...[summary.complaint, summary.complaints.sudden],
    summary.version(VERSION),
    ...answer('sudden', 'daily'),
    ...answer('leakUrge', 'weekly'),
    ...answer('dayVoids', '8-to-9'),
    ...answer('triggers', 'key-in-lock', 'other'),
    ...[summary.bother, choiceText(words, 'bother', '2')],
    summary.note,
  ];
}

/** Puts `value` in the place of `navigator[key]` until the test is over. */
const undo: (() => void)[] = [];
function stub(key: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, key, { value, configurable: true });
  undo.push(() => Reflect.deleteProperty(navigator, key));
}

describe('oab-self-check, the summary for the GP', () => {
  afterEach(() => {
    for (const step of undo.splice(0)) step();
  });

  for (const language of LANGUAGES) {
    it(`${language}: can be read on the page, with date, answers and note`, async () => {
      const check = await reach(language);
      const [reader] = allByRole(check.root, 'disclosure');
      expect(textOf(reader as Element)).to.equal(check.words.summary.open);
      reader?.click();
      for (const text of expected(check)) expect(check.text).to.include(text);
      expect(check.text).not.to.include(check.words.questions.onset);
    });

    it(`${language}: is copied as text, and says so`, async () => {
      const copied: string[] = [];
      stub('clipboard', { writeText: async (text: string) => void copied.push(text) });
      const check = await reach(language);
      await check.press(check.words.summary.copy);
      await check.settled();
      expect(copied).to.have.length(1);
      for (const text of expected(check)) expect(copied[0]).to.include(text);
      expect(copied[0]).not.to.match(/undefined|null|\[object/);
      const [status] = allByRole(check.root, 'status');
      expect(textOf(status as Element)).to.equal(check.words.summary.copied);
    });
  }

  const withoutClipboard: readonly [string, unknown][] = [
    ['has no clipboard', undefined],
    ['refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    [
      'throws',
      {
        writeText: () => {
          throw new Error('no');
        },
      },
    ],
  ];
  for (const [situation, clipboard] of withoutClipboard) {
    it(`opens for reading, and says that copying failed, when the browser ${situation}`, async () => {
      stub('clipboard', clipboard);
      const check = await reach();
      await check.press(check.words.summary.copy);
      await check.settled();
      const [status] = allByRole(check.root, 'status');
      expect(textOf(status as Element)).to.equal(check.words.summary.notCopied);
      expect(allByRole(check.root, 'disclosure')[0]?.closest('details')?.open).to.equal(true);
    });
  }

  it('forgets that it was copied when a person goes back to the questions', async () => {
    stub('clipboard', { writeText: () => Promise.resolve() });
    const check = await reach();
    await check.press(check.words.summary.copy);
    await check.settled();
    await check.back();
    await check.next();
    expect(check.text).not.to.include(check.words.summary.copied);
  });

  for (const [ending, settle] of [
    ['works', 'resolve'],
    ['fails', 'reject'],
  ] as const) {
    it(`says nothing of a copy of an earlier result that ${ending} later`, async () => {
      const copies: Record<'resolve' | 'reject', () => void>[] = [];
      const writeText = () =>
        new Promise<void>((resolve, reject) => copies.push({ resolve, reject }));
      stub('clipboard', { writeText });
      const check = await reach();
      await check.press(check.words.summary.copy);
      await check.back();
      await check.next();
      copies[0]?.[settle]();
      await nextFrame();
      await check.settled();
      const [status] = allByRole(check.root, 'status');
      expect(textOf(status as Element)).to.equal('');
      expect(allByRole(check.root, 'disclosure')[0]?.closest('details')?.open).to.equal(false);
      await check.press(check.words.summary.copy);
      copies[1]?.resolve();
      await nextFrame();
      expect(textOf(status as Element)).to.equal(check.words.summary.copied);
    });
  }

  it('goes to the share sheet where there is one; closing that is no mistake', async () => {
    const shared: ShareData[] = [];
    stub('share', (data: ShareData) => {
      shared.push(data);
      return Promise.reject(new DOMException('closed', 'AbortError'));
    });
    const check = await reach();
    await check.press(check.words.summary.share);
    await check.settled();
    expect(shared).to.have.length(1);
    expect(shared[0]?.title).to.equal(check.words.summary.title);
    for (const text of expected(check)) expect(shared[0]?.text).to.include(text);
    expect(shared[0]).not.to.have.property('url');
  });

  it('offers no sharing where the browser has none', async () => {
    const prototype = Navigator.prototype as unknown as Record<string, unknown>;
    const before = Object.getOwnPropertyDescriptor(prototype, 'share');
    Reflect.deleteProperty(prototype, 'share');
    const check = await reach();
    if (before) Object.defineProperty(prototype, 'share', before);
    expect(check.has(check.words.summary.share)).to.equal(false);
    expect(check.has(check.words.summary.copy)).to.equal(true);
  });

  it('stands below an urgent card too, after the telephone', async () => {
    const check = await reach('nl', TO_OUTCOME['red-flag']);
    const link = allByRole(check.root, 'link')[0] as Element;
    const print = getByRole(check.root, 'button', check.words.summary.print);
    expect(link.compareDocumentPosition(print)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(textOf(check.root)).to.include(check.words.alarm.levels.emergency.title);
  });

  it('says that no alarm sign was named when that is so', async () => {
    const check = await reach('nl', TO_OUTCOME['oab-dry']);
    expect(textOf(check.root)).to.include(check.words.summary.noFindings);
  });

  describe('on paper', () => {
    const printed: Window[] = [];
    const getter = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    beforeEach(() => {
      printed.length = 0;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        configurable: true,
        get(this: HTMLIFrameElement) {
          const page = getter?.get?.call(this) as Window | null;
          if (page) page.print = () => void printed.push(page);
          return page;
        },
      });
    });
    afterEach(() => {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', getter ?? {});
    });

    for (const language of LANGUAGES) {
      it(`${language}: is the summary and nothing of the page around it`, async () => {
        const check = await reach(language);
        await check.press(check.words.summary.print);
        expect(printed).to.have.length(1);
        await nextFrame();
        const { document: paper } = printed[0] as Window;
        for (const text of expected(check)) expect(textOf(paper.body)).to.include(text);
        expect(paper.documentElement.lang).to.equal(language);
        expect(paper.title).to.equal(check.words.summary.title);
        expect(paper.querySelectorAll('button, a, input, iframe, script')).to.have.length(0);
        expect(textOf(paper.body)).not.to.include(check.words.shared.restart);
        expect(paper.querySelectorAll('h1')).to.have.length(1);
      });
    }

    it('is printed again from a new frame, and the frame goes with the result', async () => {
      const check = await reach();
      await check.press(check.words.summary.print);
      await check.press(check.words.summary.print);
      expect(printed).to.have.length(2);
      expect(check.root.querySelectorAll('iframe')).to.have.length(1);
      await check.restart();
      expect(check.root.querySelectorAll('iframe')).to.have.length(0);
    });

    it('leaves no frame behind when the element is taken away', async () => {
      const check = await reach();
      await check.press(check.words.summary.print);
      check.element.remove();
      expect(check.root.querySelectorAll('iframe')).to.have.length(0);
    });
  });
});
