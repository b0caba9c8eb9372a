import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ImpactChangeEvent, TariffResult } from 'impact-elements';

@Component({
  selector: 'app-tariff',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section data-element="impact-tariff-calculator">
      <label>
        Value of the imports
        <input #text type="text" [value]="importValue()" (input)="importValue.set(text.value)" />
      </label>
      <label>
        <input #box type="checkbox" [checked]="fees()" (change)="fees.set(box.checked)" /> With fees
      </label>
      <p>
        Saved: <output>{{ result()?.saving }}</output>
      </p>
      <impact-tariff-calculator
        [importValue]="importValue()"
        [fees]="fees()"
        rounding="cents"
        to-date="2025-09-16"
        from-date="2025-08-15"
        [headingLevel]="3"
        (impact-change)="follow($event)"
      ></impact-tariff-calculator>
    </section>
  `,
})
export class Tariff {
  readonly importValue = signal('1000000');
  readonly fees = signal(false);
  readonly result = signal<TariffResult | undefined>(undefined);

  follow({ result }: ImpactChangeEvent<TariffResult>): void {
    this.result.set(result);
    this.importValue.set(result.importValue);
  }
}
