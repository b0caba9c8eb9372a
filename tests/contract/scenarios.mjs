/**
 * States of each element in which parts, slots or events appear that its first state does not show, by tag.
 * An element that is not listed is looked at as it is without attributes. Once it is listed, each part, slot and event that it
 * documents must be seen in one of its scenarios.
 *
 * `act` runs in the page, with the drawn element as its argument.
 * @type {Record<string, { name: string, attributes?: Record<string, string>, content?: string, act?: (element: Element) => unknown }[]>}
 */
export const scenarios = {};
