import { controlsOf } from './controls';

export function defense() {
  const { element, text, box, output } = controlsOf('impact-defense-path');
  text.addEventListener('input', () => element.setAttribute('target-share', text.value));
  box.addEventListener('change', () => element.toggleAttribute('both-denominators', box.checked));
  element.addEventListener('impact-change', ({ result }) => {
    text.value = result.targetShare;
    output.value = result.gap;
  });
}
