import type { LitElement } from 'lit';

const nextFrame = () => new Promise(requestAnimationFrame);

/** Opens "Share and embed" of the element of a story, and waits until it is drawn, so that the story is shown with it. */
export async function openShare(canvas: HTMLElement): Promise<void> {
  const element = canvas.querySelector<LitElement>(
    'impact-tariff-calculator, impact-defense-path, impact-commitment-breakdown, impact-timeline',
  );
  await element?.updateComplete;
  element?.shadowRoot?.querySelector<HTMLElement>('[aria-controls="panel-share"]')?.click();
  while (element && !element.shadowRoot?.querySelector('[part="share-panel"]')) await nextFrame();
}
