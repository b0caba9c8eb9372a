import type { TariffResult } from 'impact-elements';
import { useState } from 'react';

export function Tariff() {
  const [importValue, setImportValue] = useState('1000000');
  const [fees, setFees] = useState(false);
  const [result, setResult] = useState<TariffResult>();
  return (
    <section data-element="impact-tariff-calculator">
      <label>
        Value of the imports
        <input type="text" value={importValue} onChange={({ target }) => setImportValue(target.value)} />
      </label>
      <label>
        <input type="checkbox" checked={fees} onChange={({ target }) => setFees(target.checked)} /> With fees
      </label>
      <p>
        Saved: <output>{result?.saving}</output>
      </p>
      <impact-tariff-calculator
        import-value={importValue}
        fees={fees}
        rounding="cents"
        to-date="2025-09-16"
        from-date="2025-08-15"
        heading-level={3}
        onimpact-change={({ result }) => {
          setResult(result);
          setImportValue(result.importValue);
        }}
      />
    </section>
  );
}
