import type { TariffResult } from 'impact-elements';
import { createSignal } from 'solid-js';

export function Tariff() {
  const [importValue, setImportValue] = createSignal('1000000');
  const [fees, setFees] = createSignal(false);
  const [result, setResult] = createSignal<TariffResult>();
  return (
    <section data-element="impact-tariff-calculator">
      <label>
        Value of the imports
        <input
          type="text"
          value={importValue()}
          onInput={({ currentTarget }) => setImportValue(currentTarget.value)}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={fees()}
          onChange={({ currentTarget }) => setFees(currentTarget.checked)}
        />{' '}
        With fees
      </label>
      <p>
        Saved: <output>{result()?.saving}</output>
      </p>
      <impact-tariff-calculator
        import-value={importValue()}
        fees={fees()}
        rounding="cents"
        to-date="2025-09-16"
        from-date="2025-08-15"
        heading-level={3}
        on:impact-change={({ result }) => {
          setResult(result);
          setImportValue(result.importValue);
        }}
      />
    </section>
  );
}
