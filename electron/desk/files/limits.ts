const MEBIBYTE = 1024 * 1024

/** What a file may at most be, so that a province's honest export passes and a hostile file does not. */
export const limits = {
  /** Bytes of the file as it stands on disk. */
  fileBytes: 64 * MEBIBYTE,
  /** Bytes of all parts of a workbook together after unpacking. */
  unpackedBytes: 512 * MEBIBYTE,
  /** Unpacked bytes for each packed byte; below `ratioFrom` unpacked bytes the ratio does no harm. */
  ratio: 100,
  ratioFrom: MEBIBYTE,
  /** Parts of a workbook. */
  entries: 2_000,
  /** The widest sheet: no export of an office has a tenth of it. */
  columns: 2_000,
  /** Rows times columns of a sheet, filled or not. */
  cells: 12_000_000,
  /** Rows in which the headings are looked for. */
  headerRows: 20,
  /** Sheets of a workbook that are looked through for known headings. */
  sheets: 8,
  /** Characters of one row of a CSV file; more means a quotation mark that is never closed. */
  csvRecord: 1_000_000,
  /** Memory of the reading process: heap and file together. */
  memoryMegabytes: 1024,
} as const

/** Time that reading may take, in milliseconds: a minute, and half a second for each unpacked megabyte. */
export function timeLimit(unpackedBytes: number): number {
  return 60_000 + Math.ceil(unpackedBytes / MEBIBYTE) * 500
}

/** Heap of the reading process in megabytes: what the unpacked file, held twice while it is decoded, leaves of the whole. */
export function heapLimit(unpackedBytes: number): number {
  const left = limits.memoryMegabytes - 2 * Math.ceil(unpackedBytes / MEBIBYTE)
  return Math.max(256, Math.min(640, left))
}
