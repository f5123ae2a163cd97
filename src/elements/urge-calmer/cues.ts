import type { LitElement, ReactiveController } from 'lit';
import type { BreathView } from '../../core/index.js';

/** What can go along with the breath, each only when the person asks: all but `voice` are off at first. */
export type Cue = 'voice' | 'tone' | 'vibration' | 'screen';

/** In hertz: a low, soft tone that is higher for breathing in. */
const PITCH = { in: 262, out: 196 };
/** Over the whole tone: up quickly, down slowly. */
const LOUDNESS = [0, 0.06, 0.03, 0];
/** In seconds. */
const SOUNDS = 1.6;
/** In milliseconds. */
const VIBRATES = { in: 90, out: 40 };
/** A tone that could not begin within this many milliseconds of its phase is left out. */
const LATE = 700;

/** Does what a browser may refuse, in silence. */
async function attempt<Value>(act: () => Value): Promise<Awaited<Value> | undefined> {
  try {
    return await act();
  } catch {
    return undefined;
  }
}

/**
 * Sounds a tone, vibrates and keeps the screen on, as far as the person turned it on. What a browser lacks is not
 * offered; what it refuses is left out without a word, and tried again at the next breath.
 */
export class Cues implements ReactiveController {
  readonly on = new Set<Cue>(['voice']);

  readonly #host: LitElement;
  #phase: BreathView['phase'] = null;
  #audio: AudioContext | undefined;
  /** The tone that comes next: at most one, also where the system holds the sound back for a while. */
  #tone: object | undefined;
  #lock: Promise<WakeLockSentinel | undefined> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What this browser can do. */
  get offered(): readonly Cue[] {
    const has: Readonly<Record<Cue, boolean>> = {
      voice: true,
      tone: 'AudioContext' in globalThis,
      vibration: 'vibrate' in navigator,
      screen: 'wakeLock' in navigator,
    };
    return (Object.keys(has) as Cue[]).filter((cue) => has[cue]);
  }

  /** Turns a cue on or off. Browsers let sound start only when a person did something: this is the moment. */
  turn(cue: Cue, on: boolean): void {
    this.on[on ? 'add' : 'delete'](cue);
    if (cue === 'tone' && on) void attempt(() => this.#context().resume());
    this.#host.requestUpdate();
  }

  /** Follows the breath that is on the screen now. */
  follow({ running: breathing, phase }: BreathView): void {
    const running = breathing && this.#host.isConnected;
    const begins = running && phase !== this.#phase ? phase : null;
    this.#phase = running ? phase : null;
    // A browser takes the lock back where the page is hidden: it has to be asked for anew.
    this.#keepScreen(running && this.on.has('screen') && !document.hidden, begins !== null);
    if (!running || !this.on.has('tone')) this.#silence();
    if (!begins) return;
    if (this.on.has('tone')) void attempt(() => this.#sound(PITCH[begins]));
    if (this.on.has('vibration')) void attempt(() => navigator.vibrate(VIBRATES[begins]));
  }

  hostDisconnected(): void {
    this.#phase = null;
    this.#keepScreen(false);
    this.#silence();
  }

  #silence(): void {
    const audio = this.#audio;
    this.#audio = this.#tone = undefined;
    void attempt(() => audio?.close());
  }

  #context(): AudioContext {
    // The system may have closed it for good.
    if (this.#audio?.state === 'closed') this.#audio = undefined;
    return (this.#audio ??= new AudioContext());
  }

  /**
   * Sounds one tone. A call or another app may have taken the sound: what is planned meanwhile would all sound at
   * once when it comes back, so a tone is planned only while there is sound, and not when its moment has gone.
   */
  async #sound(pitch: number): Promise<void> {
    const audio = this.#context();
    const tone = (this.#tone = {});
    const due = performance.now() + LATE;
    if (audio.state !== 'running') await audio.resume();
    if (tone !== this.#tone || performance.now() > due || audio.state !== 'running') return;
    const oscillator = audio.createOscillator();
    const gain = audio.createGain();
    const { currentTime } = audio;
    oscillator.frequency.value = pitch;
    gain.gain.setValueCurveAtTime(LOUDNESS, currentTime, SOUNDS);
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start();
    oscillator.stop(currentTime + SOUNDS);
  }

  /** Keeps the screen on, or lets it go. `again` asks anew where the browser refused, or took the lock back. */
  #keepScreen(on: boolean, again = false): void {
    const lock = this.#lock;
    if (!on) {
      this.#lock = undefined;
      void attempt(async () => (await lock)?.release());
    } else if (!lock || again) {
      this.#lock = attempt(async () => {
        const held = await lock;
        return held && !held.released ? held : navigator.wakeLock.request('screen');
      });
    }
  }
}
