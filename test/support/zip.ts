/** A file in a ZIP archive; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  /** What it takes of the archive. */
  readonly packed: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** The files that an archive's central directory lists, by name. */
export function zipEntries(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== endSignature) throw new Error('no ZIP archive');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== entrySignature) throw new Error('a broken ZIP archive');
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({
      name,
      size: archive.readUInt32LE(at + 24),
      packed: archive.readUInt32LE(at + 20),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
