/**
 * What the driver does with each element, in every application alike. An application has for each element a `<section data-element="tag">` with
 * a text field and a checkbox of its own, both bound to the element, and an `<output>` that shows `answer` of the last result it was told.
 *
 * `field` is the element's own field, `typed` what a reader types into it; `property` is what the application's text field is bound to and
 * the key of the result that it follows, `given` what is then written into it; `flag` is what the checkbox is bound to.
 */
export const cases = {
  'impact-defense-path': {
    field: '#targetShare',
    typed: '3.5',
    property: 'targetShare',
    given: '2.5',
    flag: 'bothDenominators',
    answer: 'gap',
  },
  'impact-tariff-calculator': {
    field: '#importValue',
    typed: '250000',
    property: 'importValue',
    given: '40000',
    flag: 'fees',
    answer: 'saving',
  },
};
