/** How a frame of ours begins when it tells the page around it how high its content is; the pixels follow. */
export const HEIGHT = 'impact-elements height ';
