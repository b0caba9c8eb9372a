// Listeners of the elements themselves.
import { ImpactTariffCalculator } from 'impact-elements/tariff-calculator';
import type { ImpactElement, TariffResult } from 'impact-elements';

const calculator: ImpactTariffCalculator = document.createElement('impact-tariff-calculator');
const path = document.querySelector('impact-defense-path')!;

calculator.addEventListener('impact-change', (event) => {
  const result: TariffResult = event.result;
  const saving: string = event.result.saving;
  // @ts-expect-error -- a key that is not there
  void event.result.savings;
  void [result, saving];
});
path.addEventListener('impact-change', function ({ result }) {
  const year: number = result.targetYear;
  const country: string | undefined = this.country;
  // @ts-expect-error -- of the other element
  void result.saving;
  void [year, country];
});
const heard = (event: { result: TariffResult }) => void event.result.saving;
calculator.addEventListener('impact-change', heard, { once: true });
calculator.removeEventListener('impact-change', heard);
// @ts-expect-error -- the results of another element are of another type
path.addEventListener('impact-change', heard);
calculator.addEventListener('click', (event) => void event.clientX);
calculator.addEventListener('something-else', () => undefined);

calculator.rounding = 'us-customs';
// @ts-expect-error -- not one of the values
calculator.rounding = 'us';
// @ts-expect-error -- read-only
calculator.result = null;
calculator.importValue = 40000;
calculator.importValue = undefined;
// @ts-expect-error -- neither a text nor a number
calculator.importValue = true;

// The event bubbles and is composed, so documents, windows and other elements hear it, too.
document.addEventListener('impact-change', (event) => {
  const result: object = event.result;
  void result;
});
window.addEventListener('impact-change', (event) => void event.result);
document.body.addEventListener('impact-change', (event) => void event.result);
// @ts-expect-error -- an event without a result
document.addEventListener('change', (event) => void event.result);

// A subclass names its fields as it likes: what the elements keep for themselves is not declared.
class OwnCalculator extends ImpactTariffCalculator {
  size = 'large';
  deferred = true;
  panels = ['own'];
  compute(): string {
    return this.size;
  }
}
const own: ImpactElement<never, TariffResult> = new OwnCalculator();
void own;
