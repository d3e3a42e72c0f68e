import { readFile, writeFile } from 'node:fs/promises'

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const EXTENDED_TIME = 0x5455
/** 1 January 2026, 00.00, as MS-DOS writes a date; the time is 0. */
const DOS_DATE = ((2026 - 1980) << 9) | (1 << 5) | 1
const UNIX_SECONDS = 1_767_225_600

/**
 * Sets the times of all parts of a small ZIP file (a workbook) to one fixed moment, so that the same content makes
 * the same file. The library that writes workbooks stamps each part with the present time and offers no other.
 */
export async function fixZipTimes(path: string): Promise<void> {
  const bytes = await readFile(path)
  const end = bytes.length - 22
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new RangeError(`${path} is not a plain ZIP file`)
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new RangeError(`${path} has a damaged directory`)
    const [name, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    stamp(bytes, at + 12, at + 46 + name, extra)
    stampLocal(bytes, bytes.readUInt32LE(at + 42))
    at += 46 + name + extra + comment
  }
  await writeFile(path, bytes)
}

function stampLocal(bytes: Buffer, at: number): void {
  if (bytes.readUInt32LE(at) !== LOCAL) throw new RangeError('A part of the ZIP file is not where its directory says')
  stamp(bytes, at + 10, at + 30 + bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28))
}

function stamp(bytes: Buffer, dosAt: number, extraAt: number, extraLength: number): void {
  bytes.writeUInt16LE(0, dosAt)
  bytes.writeUInt16LE(DOS_DATE, dosAt + 2)
  for (let at = extraAt; at + 4 <= extraAt + extraLength; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) === EXTENDED_TIME && bytes.readUInt16LE(at + 2) >= 5) bytes.writeUInt32LE(UNIX_SECONDS, at + 5)
  }
}
