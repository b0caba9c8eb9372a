export const wrong = <impact-tariff-calculator rounding="us" />;
