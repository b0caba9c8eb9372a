import type { DefenseResult } from 'impact-elements';
import { useState } from 'preact/hooks';

export function Defense() {
  const [targetShare, setTargetShare] = useState('2');
  const [both, setBoth] = useState(false);
  const [result, setResult] = useState<DefenseResult>();
  return (
    <section data-element="impact-defense-path">
      <label>
        Target, percent of GDP
        <input
          type="text"
          value={targetShare}
          onInput={({ currentTarget }) => setTargetShare(currentTarget.value)}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={both}
          onInput={({ currentTarget }) => setBoth(currentTarget.checked)}
        />{' '}
        Both denominators
      </label>
      <p>
        Missing: <output>{result?.gap}</output>
      </p>
      <impact-defense-path
        target-share={targetShare}
        bothDenominators={both}
        denominator="fixed"
        target-lines="us-ask-3-5 nato-core"
        onimpact-change={({ result }) => {
          setResult(result);
          setTargetShare(result.targetShare);
        }}
      />
    </section>
  );
}
