/** Sizes of texts in pixels: of names and amounts, and of what stands beside them. */
export const LABEL_FONT = 13;
export const SMALL_FONT = 12;

/** Drawings that are narrower, in pixels, stack their texts or shorten them. */
export const NARROW = 460;
