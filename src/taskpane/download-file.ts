/** The browser takes the file when it likes: its address stays good for a minute. */
const GOOD_FOR = 60_000;

const FILE_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const;

/** Hands a file to the browser's downloads; Excel for Mac ignores that (OfficeDev/office-js#2700). */
export function downloadFile(bytes: Uint8Array, name: string, type: keyof typeof FILE_TYPES): void {
  // A Blob takes no shared memory, which none of our makers uses.
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: FILE_TYPES[type] });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), GOOD_FOR);
}
