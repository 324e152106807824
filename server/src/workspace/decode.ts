/** A file's text, or why it has none. */
export type Decoded = { readonly text: string } | { readonly problem: 'binary' };

/** How far into a file a NUL is looked for, in bytes. */
const sniffed = 8192;

/**
 * Text from bytes: UTF-8, UTF-16 by its byte order mark, else Windows-1252, in which old licence
 * files often are. A NUL in the first bytes means that this is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes) };
  if (bytes.subarray(0, sniffed).includes(0)) return { problem: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}

function utf16Label(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
