import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import type { FluidMeterChangeEvent, OabProgressEvent } from 'oab-elements';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="on" (click)="on.set(!on())"></button>
    <button id="shown" (click)="shown.set(!shown())"></button>
    <output>{{ heard() }}</output>
    @if (shown()) {
      <main>
        <redflag-triage
          lang="en"
          gp-phone="020 123 45 67"
          heading-level="3"
          [mode]="on() ? 'list' : 'questions'"
          (redflag-triage-start)="started($event)"
        >
          <p slot="intro">{{ on() ? 'On' : 'Off' }}</p>
        </redflag-triage>
        <fluid-meter
          id="properties"
          lang="en"
          presets="glass:200"
          [minMl]="on() ? 1200 : 1000"
          [nightWaking]="on()"
          [now]="now"
          (fluid-meter-change)="changed($event)"
        ></fluid-meter>
        <fluid-meter
          id="attributes"
          [attr.min-ml]="on() ? 1200 : 1000"
          [attr.night-waking]="on()"
        ></fluid-meter>
        <urge-calmer away [pace]="on() ? '3/5' : '4/6'"></urge-calmer>
      </main>
    }
  `,
})
export class App {
  protected readonly on = signal(false);
  protected readonly shown = signal(true);
  protected readonly heard = signal('');
  protected readonly now = () => 1_790_000_000_000;

  protected started(event: OabProgressEvent) {
    this.hear(event.type);
  }

  protected changed(event: FluidMeterChangeEvent) {
    this.hear(`${event.type} ${event.totalMl}`);
  }

  private hear(text: string) {
    this.heard.update((before) => `${before}${text};`);
  }
}
