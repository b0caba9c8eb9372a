/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 */
function controlsOf(tag) {
  const section = /** @type {HTMLElement} */ (document.querySelector(`[data-element="${tag}"]`));
  return {
    element: /** @type {HTMLElementTagNameMap[Tag]} */ (section.querySelector(tag)),
    text: /** @type {HTMLInputElement} */ (section.querySelector('input[type="text"]')),
    box: /** @type {HTMLInputElement} */ (section.querySelector('input[type="checkbox"]')),
    output: /** @type {HTMLOutputElement} */ (section.querySelector('output')),
  };
}

function tariff() {
  const { element, text, box, output } = controlsOf('impact-tariff-calculator');
  text.addEventListener('input', () => (element.importValue = text.value));
  box.addEventListener('change', () => (element.fees = box.checked));
  element.addEventListener('impact-change', ({ result }) => {
    text.value = result.importValue;
    output.value = result.saving;
  });
}

function defense() {
  const { element, text, box, output } = controlsOf('impact-defense-path');
  text.addEventListener('input', () => (element.targetShare = text.value));
  box.addEventListener('change', () => (element.bothDenominators = box.checked));
  element.addEventListener('impact-change', ({ result }) => {
    text.value = result.targetShare;
    output.value = result.gap;
  });
}

function commitment() {
  const { element, text, box, output } = controlsOf('impact-commitment-breakdown');
  text.addEventListener('input', () => (element.scenario = text.value));
  box.addEventListener('change', () => (element.open = box.checked ? 'jobs' : undefined));
  element.addEventListener('impact-change', ({ result }) => {
    text.value = result.scenario;
    output.value = result.whole;
  });
}

function timeline() {
  const { element, text, box, output } = controlsOf('impact-timeline');
  text.addEventListener('input', () => (element.to = text.value));
  box.addEventListener('change', () => (element.topics = box.checked ? 'tariffs' : undefined));
  element.addEventListener('impact-change', ({ result }) => {
    text.value = result.to;
    output.value = result.latest ?? '';
  });
}

/** The language in which the site draws the timeline. */
customElements.whenDefined('impact-timeline').then((timeline) =>
  /** @type {typeof import('impact-elements').ImpactTimeline} */ (timeline).registerLanguage('de', {
    timeline: { heading: 'Was wann vereinbart wurde' },
  }),
);

/** One panel for each element. */
for (const panel of [tariff, defense, commitment, timeline]) panel();
