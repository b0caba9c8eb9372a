/** The page's own controls beside an element. */
export function controlsOf<Tag extends keyof HTMLElementTagNameMap>(tag: Tag) {
  const section = document.querySelector(`[data-element="${tag}"]`)!;
  return {
    element: section.querySelector(tag)!,
    text: section.querySelector<HTMLInputElement>('input[type="text"]')!,
    box: section.querySelector<HTMLInputElement>('input[type="checkbox"]')!,
    output: section.querySelector('output')!,
  };
}
