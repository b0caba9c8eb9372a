import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ImpactChangeEvent, CommitmentResult } from 'impact-elements';

@Component({
  selector: 'app-commitment',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section data-element="impact-commitment-breakdown">
      <label>
        List that is counted
        <input #text type="text" [value]="scenario()" (input)="scenario.set(text.value)" />
      </label>
      <label>
        <input #box type="checkbox" [checked]="jobs()" (change)="jobs.set(box.checked)" /> With jobs and
        output
      </label>
      <p>
        Counted: <output>{{ result()?.whole }}</output>
      </p>
      <impact-commitment-breakdown
        [scenario]="scenario()"
        [open]="jobs() ? 'jobs' : undefined"
        view="sectors"
        (impact-change)="follow($event)"
      ></impact-commitment-breakdown>
    </section>
  `,
})
export class Commitment {
  readonly scenario = signal('announced');
  readonly jobs = signal(false);
  readonly result = signal<CommitmentResult | undefined>(undefined);

  follow({ result }: ImpactChangeEvent<CommitmentResult>): void {
    this.result.set(result);
    this.scenario.set(result.scenario);
  }
}
