/** @jsxImportSource preact */
import type {} from 'impact-elements/preact';
import { useRef, useState } from 'preact/hooks';
import type { ImpactTariffCalculator } from 'impact-elements';

export function Good() {
  const [saving, setSaving] = useState('');
  const calculator = useRef<ImpactTariffCalculator>(null);
  return (
    <>
      <impact-tariff-calculator
        ref={calculator}
        key="one"
        class="wide"
        lang="ja"
        import-value="40000"
        importValue={40000}
        rounding="us-customs"
        heading-level="3"
        headingLevel={3}
        fees
        disabled={false}
        name={null}
        onClick={({ currentTarget }) => void currentTarget.result?.saving}
        onimpact-change={({ result, currentTarget }) => setSaving(result.saving + currentTarget.currency)}
      >
        <p slot="note">{saving}</p>
      </impact-tariff-calculator>
      <impact-defense-path
        target-share="2.5"
        denominator="current"
        both-denominators
        bothDenominators={false}
        onimpact-change={({ result }) => void result.points}
      />
    </>
  );
}

export const wrong = [
  // @ts-expect-error -- not one of the values
  <impact-tariff-calculator rounding="us" />,
  // @ts-expect-error -- neither a text nor a number
  <impact-tariff-calculator import-value={true} />,
  // @ts-expect-error -- no attribute of this name
  <impact-tariff-calculator worth="40000" />,
  // @ts-expect-error -- read-only
  <impact-tariff-calculator result={null} />,
  // @ts-expect-error -- of the other element
  <impact-defense-path rounding="none" />,
  // @ts-expect-error -- a key that is not there
  <impact-defense-path onimpact-change={({ result }) => void result.saving} />,
  // @ts-expect-error -- Preact writes it as "false", which HTML takes for being there
  <impact-defense-path both-denominators={false} />,
  // @ts-expect-error -- no such tag
  <impact-tariff-calculators />,
];
