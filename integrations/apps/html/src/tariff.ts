import { controlsOf } from './controls';

export function tariff() {
  const { element, text, box, output } = controlsOf('impact-tariff-calculator');
  text.addEventListener('input', () => (element.importValue = text.value));
  box.addEventListener('change', () => (element.fees = box.checked));
  element.addEventListener('impact-change', ({ result }) => {
    text.value = result.importValue;
    output.value = result.saving;
  });
}
