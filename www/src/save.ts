/** How does the reader keep what the page shows? */

/** Hands a text to the browser's downloads. */
export function save(text: string, type: string, name: string): void {
  const link = document.createElement("a");
  const url = URL.createObjectURL(new Blob([text], { type }));
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next task; a URL kept would keep the text.
  setTimeout(() => URL.revokeObjectURL(url));
}
