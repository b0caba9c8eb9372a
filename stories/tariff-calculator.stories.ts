import { html } from 'lit';
import '../src/elements/tariff-calculator/define.js';

export default { title: 'Elements/Tariff calculator', component: 'impact-tariff-calculator' };

export const Default = {
  args: { importValue: '1000000' },
  render: ({ importValue }: { importValue: string }) =>
    html`<impact-tariff-calculator import-value=${importValue}></impact-tariff-calculator>`,
};
