import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { origins, products } from '../../src/data/tariffs/products.js';
import '../../src/elements/tariff-calculator/define.js';
import { documented } from './manifest.js';
import { choice, commonControls, toggle } from './story.js';

/** The attributes of the element, by their names; what is left out is not written. */
export type CalculatorArgs = Partial<
  Record<
    | 'import-value'
    | 'currency'
    | 'from-rate'
    | 'to-rate'
    | 'product'
    | 'origin'
    | 'to-date'
    | 'from-date'
    | 'mfn-rate'
    | 'quota'
    | 'quantity'
    | 'freight'
    | 'insurance'
    | 'transport'
    | 'entries'
    | 'rounding'
    | 'presets'
    | 'name'
    | 'src'
    | 'hide'
    | 'open'
    | 'today',
    string
  >
> & { fees?: boolean; disabled?: boolean; 'heading-level'?: number };

/** The calculator as a page writes it. */
export const calculator = (args: CalculatorArgs, content: unknown = '') =>
  html`<impact-tariff-calculator
    import-value=${ifDefined(args['import-value'])}
    currency=${ifDefined(args.currency)}
    from-rate=${ifDefined(args['from-rate'])}
    to-rate=${ifDefined(args['to-rate'])}
    product=${ifDefined(args.product)}
    origin=${ifDefined(args.origin)}
    from-date=${ifDefined(args['from-date'])}
    to-date=${ifDefined(args['to-date'])}
    mfn-rate=${ifDefined(args['mfn-rate'])}
    quota=${ifDefined(args.quota)}
    quantity=${ifDefined(args.quantity)}
    freight=${ifDefined(args.freight)}
    insurance=${ifDefined(args.insurance)}
    ?fees=${args.fees}
    transport=${ifDefined(args.transport)}
    entries=${ifDefined(args.entries)}
    rounding=${ifDefined(args.rounding)}
    presets=${ifDefined(args.presets)}
    name=${ifDefined(args.name)}
    ?disabled=${args.disabled}
    src=${ifDefined(args.src)}
    hide=${ifDefined(args.hide)}
    open=${ifDefined(args.open)}
    today=${ifDefined(args.today)}
    heading-level=${ifDefined(args['heading-level'])}
    >${content}</impact-tariff-calculator
  >`;

/** A control for each attribute. */
export const controls = {
  ...documented('impact-tariff-calculator'),
  product: choice('custom', ...products.map(({ id }) => id)),
  origin: choice(...origins.map(({ id }) => id)),
  quota: choice('in', 'over'),
  fees: toggle,
  transport: choice('ocean', 'air'),
  rounding: choice('exact', 'cents', 'us-customs'),
  disabled: toggle,
  ...commonControls,
};

/** What stands inside the tag for readers without JavaScript. */
export const fallback = html`<table>
  <caption>
    Duty on $1,000,000 of Japanese cars
  </caption>
  <tbody>
    <tr>
      <th scope="row">until 15 September 2025, 27.5 %</th>
      <td>$275,000</td>
    </tr>
    <tr>
      <th scope="row">since 16 September 2025, 15 %</th>
      <td>$150,000</td>
    </tr>
  </tbody>
</table>`;
