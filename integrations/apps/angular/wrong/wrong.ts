import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<impact-tariff-calculator
    (impact-change)="saving = $event.result.savings"
  ></impact-tariff-calculator>`,
})
export class Wrong {
  saving = '';
}
