const heading = `element.shadowRoot.querySelector('[part~="heading"]').textContent.trim()`;

/**
 * What the driver does with each element, in every application alike. An application has for each element a `<section data-element="tag">` with
 * a text field and a checkbox of its own, both bound to the element, and an `<output>` that shows `answer` of the last result it was told.
 *
 * `field` is the element's own field, `typed` what a reader types into it; `property` is what the application's text field is bound to and
 * the key of the result that it follows, `given` what is then written into it; `start` is true from the start: of the dates, the number, the list
 * and the words of the page's own language that the application has set; `on` and `off` are what is true of the element once the
 * checkbox is ticked, and once it is not.
 */
export const cases = {
  'impact-commitment-breakdown': {
    field: '#scenario',
    typed: 'selected',
    property: 'scenario',
    given: 'announced-white-house',
    start: "element.result.scenario === 'announced' && element.view === 'sectors'",
    on: "element.open === 'jobs'",
    off: '!element.open',
    answer: 'whole',
  },
  'impact-defense-path': {
    field: '#targetShare',
    typed: '3.5',
    property: 'targetShare',
    given: '2.5',
    start: "element.targetLines === 'us-ask-3-5 nato-core' && element.denominator === 'fixed'",
    on: 'element.bothDenominators === true',
    off: 'element.bothDenominators === false',
    answer: 'gap',
  },
  'impact-tariff-calculator': {
    field: '#importValue',
    typed: '250000',
    property: 'importValue',
    given: '40000',
    start:
      "element.result.toDate === '2025-09-16' && element.result.fromDate === '2025-08-15' && element.headingLevel === 3",
    on: 'element.fees === true',
    off: 'element.fees === false',
    answer: 'saving',
  },
  'impact-timeline': {
    field: '#to',
    typed: '2026-01-31',
    property: 'to',
    given: '2025-08-15',
    start: `element.result.date === '2025-09-16' && ${heading} === 'Was wann vereinbart wurde'`,
    on: "element.topics === 'tariffs'",
    off: '!element.topics',
    answer: 'latest',
  },
};
