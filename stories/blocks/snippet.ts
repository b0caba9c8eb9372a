/** The text between two markers of README, which a test keeps equal to the build: hash and file names are those of this version. */
export function snippet(readme: string, name: string): string {
  const between = new RegExp(`<!-- ${name} -->\\s*\`\`\`\\w+\\n([^]*?)\`\`\``).exec(readme);
  return between?.[1]?.trim() ?? '';
}
