/** @jsxImportSource solid-js */
import type {} from 'impact-elements/solid';
import { createSignal } from 'solid-js';
import type { ImpactTariffCalculator } from 'impact-elements';

export function Good() {
  const [saving, setSaving] = createSignal('');
  let calculator: ImpactTariffCalculator | undefined;
  return (
    <>
      <impact-tariff-calculator
        ref={calculator}
        class="wide"
        lang="ja"
        import-value="40000"
        prop:importValue={saving()}
        attr:import-value={40000}
        bool:fees={true}
        rounding="us-customs"
        heading-level="3"
        on:impact-change={({ result, currentTarget }) => setSaving(result.saving + currentTarget.currency)}
      >
        <p slot="note">{calculator?.currency}</p>
      </impact-tariff-calculator>
      <impact-defense-path
        target-share="2.5"
        denominator="current"
        both-denominators={false}
        on:impact-change={{ handleEvent: ({ result }) => void result.points, once: true }}
      />
    </>
  );
}

export const wrong = () => [
  // @ts-expect-error -- not one of the values
  <impact-tariff-calculator rounding="us" />,
  // @ts-expect-error -- neither a text nor a number
  <impact-tariff-calculator prop:importValue={true} />,
  // @ts-expect-error -- no attribute of this name
  <impact-tariff-calculator worth="40000" />,
  // @ts-expect-error -- read-only
  <impact-tariff-calculator result={null} />,
  // @ts-expect-error -- of the other element
  <impact-defense-path rounding="none" />,
  // @ts-expect-error -- a key that is not there
  <impact-defense-path on:impact-change={({ result }) => void result.saving} />,
  // @ts-expect-error -- no such tag
  <impact-tariff-calculators />,
];
