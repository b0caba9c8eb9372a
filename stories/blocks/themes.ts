/** Ready sets of theming properties, by name. Each keeps its text at 4.5:1 and the edges of its fields at 3:1. */
export const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Teal: {
    '--impact-accent': 'light-dark(#0b6b63, #5ed0c3)',
    '--impact-fees': 'light-dark(#7a4b00, #e0b060)',
    '--impact-category-1': 'light-dark(#0b6b63, #5ed0c3)',
    '--impact-category-2': 'light-dark(#7a4b00, #e0b060)',
    '--impact-radius': '0',
  },
  Serif: {
    '--impact-font': "'Helvetica Neue', Arial, sans-serif",
    '--impact-answer-font': "Georgia, 'Times New Roman', serif",
    '--impact-accent': 'light-dark(#8a1c1c, #ff9d92)',
    '--impact-category-1': 'light-dark(#8a1c1c, #ff9d92)',
    '--impact-radius': '0',
  },
  Ink: {
    '--impact-accent': 'light-dark(#1a1d21, #eef1f4)',
    '--impact-on-accent': 'light-dark(#fff, #14171a)',
    '--impact-before': 'light-dark(#8a8f96, #7a838d)',
    '--impact-base': 'light-dark(#4a5058, #b0b8c1)',
    '--impact-category-1': 'light-dark(#1a1d21, #eef1f4)',
    '--impact-category-4': 'light-dark(#4a5058, #b0b8c1)',
    '--impact-category-5': 'light-dark(#8a8f96, #7a838d)',
    '--impact-radius': '0',
  },
};
