import { HEIGHT } from './height-message.js';

/**
 * Tells the page around a frame how high its content is, whenever that changes and whenever the page asks. The message is the number
 * and whose it is: nothing in it is secret, and nothing else is ever said. What the page says is not looked at.
 */
export function tellHeight(): void {
  if (window.parent === window) return;
  const tell = () => {
    const { height } = document.documentElement.getBoundingClientRect();
    window.parent.postMessage(`${HEIGHT}${String(Math.ceil(height))}`, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source }) => {
    if (source === window.parent) tell();
  });
}
