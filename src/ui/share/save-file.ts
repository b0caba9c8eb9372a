/** How long the browser may take to fetch a file that was made for it. */
const KEEP_MS = 60_000;

/** Hands a file to the browser for saving. */
export function saveFile(contents: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(contents);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
