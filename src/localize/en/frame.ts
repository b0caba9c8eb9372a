/** What a frame says beside its element, in the place of one that could not be loaded too. */
export const frame = {
  refused: 'The address of this frame has values that cannot be used. Showing the default scenario.',
  missing: 'This figure could not be loaded.',
};

export type FrameMessages = typeof frame;
