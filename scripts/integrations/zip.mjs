import { crc32, deflateRawSync } from 'node:zlib';

/** The first day that the format knows, so that the same files give the same bytes. */
const DAY = 0x21;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

/** What both headers of a file say of it. */
function facts(name, contents, packed) {
  const block = Buffer.alloc(26);
  block.writeUInt16LE(20, 0);
  block.writeUInt16LE(UTF8_NAMES, 2);
  block.writeUInt16LE(DEFLATED, 4);
  block.writeUInt16LE(DAY, 8);
  block.writeUInt32LE(crc32(contents), 10);
  block.writeUInt32LE(packed.length, 14);
  block.writeUInt32LE(contents.length, 18);
  block.writeUInt16LE(name.length, 22);
  return block;
}

/**
 * A zip file, as content systems take a plugin.
 * @param {[string, Buffer][]} files names with slashes, and contents
 */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let place = 0;
  for (const [path, contents] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(contents, { level: 9 });
    const about = facts(name, contents, packed);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(place, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, entry, name);
    const body = [Buffer.from('PK\x03\x04', 'latin1'), about, name, packed];
    bodies.push(...body);
    place += Buffer.concat(body).length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(place, 16);
  return Buffer.concat([...bodies, listed, end]);
}
