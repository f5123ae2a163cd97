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

/** Does what a browser may refuse, in silence. */
async function attempt<Value>(act: () => Value): Promise<Awaited<Value> | undefined> {
  try {
    return await act();
  } catch {
    return undefined;
  }
}

/**
 * Sounds a tone, lets the device tremble and keeps the screen on, as far as the person turned it on. What a browser
 * lacks is not offered; what it refuses is left out without a word.
 */
export class Cues implements ReactiveController {
  readonly on = new Set<Cue>(['voice']);

  readonly #host: LitElement;
  readonly #breath: () => BreathView;
  #phase: BreathView['phase'] = null;
  #audio: AudioContext | undefined;
  #lock: Promise<WakeLockSentinel | undefined> | undefined;

  constructor(host: LitElement, breath: () => BreathView) {
    this.#host = host;
    this.#breath = breath;
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

  /** Turns a cue on or off. A tone may only begin after a person did something: this is the moment. */
  turn(cue: Cue, on: boolean): void {
    this.on[on ? 'add' : 'delete'](cue);
    if (cue === 'tone' && on) void attempt(() => this.#context());
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { running: breathing, phase } = this.#breath();
    const running = breathing && this.#host.isConnected;
    // A browser takes the lock back where the page is hidden: it has to be asked for anew.
    this.#keepScreen(running && this.on.has('screen') && !document.hidden);
    if (!running || !this.on.has('tone')) this.#silence();
    const begins = running && phase !== this.#phase ? phase : null;
    this.#phase = running ? phase : null;
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
    this.#audio = undefined;
    void attempt(() => audio?.close());
  }

  #context(): AudioContext {
    return (this.#audio ??= new AudioContext());
  }

  #sound(pitch: number): void {
    const audio = this.#context();
    const oscillator = audio.createOscillator();
    const gain = audio.createGain();
    const { currentTime } = audio;
    oscillator.frequency.value = pitch;
    gain.gain.setValueCurveAtTime(LOUDNESS, currentTime, SOUNDS);
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start();
    oscillator.stop(currentTime + SOUNDS);
  }

  #keepScreen(on: boolean): void {
    const lock = this.#lock;
    this.#lock = on ? (lock ?? attempt(() => navigator.wakeLock.request('screen'))) : undefined;
    if (!on) void attempt(async () => (await lock)?.release());
  }
}
