import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

@Component({
  selector: 'app-defense',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section data-element="impact-defense-path">
      <label>
        Target, percent of GDP
        <input #text type="text" [value]="targetShare()" (input)="targetShare.set(text.value)" />
      </label>
      <label>
        <input #box type="checkbox" [checked]="both()" (change)="both.set(box.checked)" /> Both denominators
      </label>
      <p>
        Missing: <output>{{ gap() }}</output>
      </p>
      <impact-defense-path
        [attr.target-share]="targetShare()"
        [bothDenominators]="both()"
        denominator="fixed"
        target-lines="us-ask-3-5 nato-core"
        (impact-change)="gap.set($event.result.gap); targetShare.set($event.result.targetShare)"
      ></impact-defense-path>
    </section>
  `,
})
export class Defense {
  readonly targetShare = signal('2');
  readonly both = signal(false);
  readonly gap = signal('');
}
