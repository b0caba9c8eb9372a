import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ImpactChangeEvent, TimelineResult } from 'impact-elements';

@Component({
  selector: 'app-timeline',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section data-element="impact-timeline">
      <label>
        Last day
        <input #text type="text" [value]="to()" (input)="to.set(text.value)" />
      </label>
      <label>
        <input #box type="checkbox" [checked]="tariffs()" (change)="tariffs.set(box.checked)" /> Tariffs alone
      </label>
      <p>
        Last event: <output>{{ result()?.latest }}</output>
      </p>
      <impact-timeline
        [to]="to()"
        [topics]="tariffs() ? 'tariffs' : undefined"
        from="2025-07-07"
        date="2025-09-16"
        lang="de"
        (impact-change)="follow($event)"
      ></impact-timeline>
    </section>
  `,
})
export class Timeline {
  readonly to = signal('2026-08-31');
  readonly tariffs = signal(false);
  readonly result = signal<TimelineResult | undefined>(undefined);

  follow({ result }: ImpactChangeEvent<TimelineResult>): void {
    this.result.set(result);
    this.to.set(result.to);
  }
}
