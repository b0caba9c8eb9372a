import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { tidySource } from './tidy-source.js';

/** Controls of a story. */
export const choice = (...options: string[]) => ({ control: 'select', options }) as const;
export const toggle = { control: 'boolean' } as const;

/** The controls of the attributes that every element has. */
export const commonControls = {
  hide: choice('share'),
  open: { control: 'text' },
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
} as const;

/** The source below a story is what an author would write. */
export const asWritten = { docs: { source: { excludeDecorators: true, transform: tidySource } } };

/** Data of a page's own, to be put inside a tag. */
export const json = (data: unknown) =>
  html`<script type="application/json" .textContent=${JSON.stringify(data, null, 2)}></script>`;

/** What stories of one element are told with. `element` writes it from its attributes and from what stands inside it. */
export function storyteller<Args>(element: (args: Args, content?: unknown) => TemplateResult) {
  type Story = StoryObj<Args>;
  return {
    /** A story with the question it answers. */
    answers: (question: string, args: Args, more: Story = {}): Story => ({
      args,
      parameters: { docs: { description: { story: question } } },
      ...more,
    }),
    /** A story that has a page of its own and is left out of the page of all, which shows a reader only what differs in kind. */
    apart: (story: Story): Story => ({ ...story, tags: ['!autodocs'] }),
    /** A story inside something else: a box, a form, a language. */
    inside: (around: (element: TemplateResult) => TemplateResult): Story => ({
      render: (args) => around(element(args)),
    }),
    /** A story of an element with something inside it. */
    holding: (content: unknown): Story => ({ render: (args) => element(args, content) }),
  };
}
