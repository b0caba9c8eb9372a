import { Component } from '@angular/core';
import { Defense } from './defense';
import { Tariff } from './tariff';

/** One panel for each element. */
@Component({
  selector: 'app-root',
  imports: [Tariff, Defense],
  template: `
    <app-tariff />
    <app-defense />
  `,
})
export class App {}
