/** Japanese for the names of terms and steps in the working. */
export const termNames: Readonly<Record<string, string>> = {};
