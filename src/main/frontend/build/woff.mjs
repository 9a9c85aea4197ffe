import { inflateSync } from 'node:zlib';

const WOFF_SIGNATURE = 0x774f4646; // "wOFF"
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const HEAD = 0x68656164; // "head"
const WHOLE_FONT_SUM = 0xb1b0afba;

/**
 * Unpacks a WOFF 1.0 font into the TrueType file it was made from.
 *
 * WOFF is the same table directory with each table deflated on its own (W3C WOFF 1.0, sections 3 to 5), so the tables
 * are carried over as they are; only the checksum of the whole font is made anew, since the packer may have left it stale.
 *
 * @param {Buffer} woff the bytes of the `.woff` file
 * @returns {Buffer} the bytes of the `.ttf` file
 * @throws {Error} when the bytes are not a WOFF 1.0 font, or a table does not unpack to its stated length
 */
export function woffToTtf(woff) {
  if (woff.length < WOFF_HEADER || woff.readUInt32BE(0) !== WOFF_SIGNATURE) {
    throw new Error('This is not a WOFF 1.0 font.');
  }
  const tables = readTables(woff);
  const directoryEnd = SFNT_HEADER + SFNT_ENTRY * tables.length;
  const size = tables.reduce((end, table) => end + padded(table.bytes.length), directoryEnd);
  const ttf = Buffer.alloc(size);

  let offset = directoryEnd;
  writeHeader(ttf, woff.readUInt32BE(4), tables.length);
  tables.forEach((table, index) => {
    writeEntry(ttf, table, offset, index);
    table.bytes.copy(ttf, offset);
    offset += padded(table.bytes.length);
  });
  adjustChecksum(ttf, tables);
  return ttf;
}

function readTables(woff) {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = WOFF_HEADER + WOFF_ENTRY * index;
    const [tag, woffOffset, packed, length, checksum] = [0, 4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at));
    const stored = woff.subarray(woffOffset, woffOffset + packed);
    // A table that deflate would not shorten is stored plain.
    const bytes = packed < length ? inflateSync(stored) : stored;
    if (bytes.length !== length) {
      throw new Error('A table of the WOFF font does not have the length that its directory states.');
    }
    return { tag, checksum, bytes };
  });
  return tables.sort((a, b) => a.tag - b.tag);
}

// The three search fields are set out in the OpenType specification, "Table Directory".
function writeHeader(ttf, flavour, count) {
  const power = Math.floor(Math.log2(count));
  const searchRange = 2 ** power * SFNT_ENTRY;
  ttf.writeUInt32BE(flavour, 0);
  ttf.writeUInt16BE(count, 4);
  ttf.writeUInt16BE(searchRange, 6);
  ttf.writeUInt16BE(power, 8);
  ttf.writeUInt16BE(count * SFNT_ENTRY - searchRange, 10);
}

function writeEntry(ttf, table, offset, index) {
  const entry = SFNT_HEADER + SFNT_ENTRY * index;
  table.offset = offset;
  [table.tag, table.checksum, offset, table.bytes.length].forEach((value, field) =>
    ttf.writeUInt32BE(value, entry + 4 * field),
  );
}

// OpenType specification, "Calculating checksums": the field counts as nought while the font is summed.
function adjustChecksum(ttf, tables) {
  const field = tables.find((table) => table.tag === HEAD).offset + 8;
  ttf.writeUInt32BE(0, field);
  let sum = 0;
  for (let at = 0; at < ttf.length; at += 4) {
    sum = (sum + ttf.readUInt32BE(at)) >>> 0;
  }
  ttf.writeUInt32BE((WHOLE_FONT_SUM - sum) >>> 0, field);
}

function padded(length) {
  return (length + 3) & ~3;
}
