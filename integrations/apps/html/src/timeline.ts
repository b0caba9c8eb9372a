import { controlsOf } from './controls';

export function timeline() {
  const { element, text, box, output } = controlsOf('impact-timeline');
  text.addEventListener('input', () => (element.to = text.value));
  box.addEventListener('change', () => (element.topics = box.checked ? 'tariffs' : undefined));
  element.addEventListener('impact-change', ({ result }) => {
    text.value = result.to;
    output.value = result.latest ?? '';
  });
}
