import { controlsOf } from './controls';

export function commitment() {
  const { element, text, box, output } = controlsOf('impact-commitment-breakdown');
  text.addEventListener('input', () => (element.scenario = text.value));
  box.addEventListener('change', () => (element.open = box.checked ? 'jobs' : undefined));
  element.addEventListener('impact-change', ({ result }) => {
    text.value = result.scenario;
    output.value = result.whole;
  });
}
