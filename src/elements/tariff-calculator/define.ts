import { VERSION } from '../../version.js';
import { ImpactTariffCalculator } from './tariff-calculator.js';

const TAG = 'impact-tariff-calculator';

const first = customElements.get(TAG) as (CustomElementConstructor & { version?: string }) | undefined;
if (first === undefined) {
  Object.assign(ImpactTariffCalculator, { version: VERSION });
  customElements.define(TAG, ImpactTariffCalculator);
} else if (first !== ImpactTariffCalculator) {
  // eslint-disable-next-line no-console -- the one thing a page author must hear of
  console.warn(
    `impact-elements ${VERSION}: <${TAG}> is already defined by version ${first.version ?? 'unknown'}.`,
  );
}

export { ImpactTariffCalculator };
