/** What all draw: the duty on US imports of Japanese cars, and Japan's defence spending as a share of GDP. Taken from the elements. */
export function figuresOf({ tariff, defense }) {
  return {
    bars: [
      { label: 'Before', value: Number(tariff.dutyBefore) },
      { label: 'After', value: Number(tariff.dutyAfter) },
    ],
    path: defense.points.map(({ year, share }) => ({ year, share: Number(share) })),
    target: Number(defense.targetShare),
  };
}
