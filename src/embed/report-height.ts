/**
 * Tells the page around a frame how high its content is, whenever that changes and whenever the page asks. The message is the bare number:
 * nothing in it is secret, and nothing else is ever said. What the page says is not looked at.
 */
export function tellHeight(): void {
  if (window.parent === window) return;
  const tell = () => {
    window.parent.postMessage(Math.ceil(document.documentElement.getBoundingClientRect().height), '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source }) => {
    if (source === window.parent) tell();
  });
}
