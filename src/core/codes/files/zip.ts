/*
 * What is in a ZIP, read through its directory at the end, so that the pictures of an exported chat are passed over
 * (APPNOTE 4.3, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). Without ZIP64, which only files of over
 * 4 GB need. Checksums are not looked at, since every code has its own. Everything here throws on a damaged file.
 */
import { Inflate } from 'fflate';
import { type Source, bytesOf } from './source.ts';

/** A file in a ZIP. */
export interface ZipEntry {
	name: string;
	encrypted: boolean;
	/** 0 stored, 8 deflated. */
	method: number;
	/** Sizes in bytes, as the directory says. */
	packedSize: number;
	size: number;
	/** Where its own header begins. */
	start: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const entryLength = 46;
const headerLength = 30;
/** So much is inflated at once; a byte becomes a thousand at most. */
const inflatedAtOnce = 2 ** 14;

/** What the directory of a ZIP lists. */
export async function listEntries(source: Source): Promise<ZipEntry[]> {
	const tail = await view(
		source,
		Math.max(0, source.size - endLength - longestComment),
		source.size,
	);
	let end = tail.byteLength - endLength;
	while (tail.getUint32(end, true) !== endSignature) end--;
	const from = tail.getUint32(end + 16, true);
	const directory = await view(source, from, from + tail.getUint32(end + 12, true));
	const entries: ZipEntry[] = [];
	for (let at = 0; at < directory.byteLength;) {
		const [nameLength, ...others] = [28, 30, 32].map((place) =>
			directory.getUint16(at + place, true),
		);
		const name = new Uint8Array(
			directory.buffer,
			directory.byteOffset + at + entryLength,
			nameLength,
		);
		entries.push({
			name: new TextDecoder().decode(name),
			encrypted: (directory.getUint16(at + 8, true) & 1) === 1,
			method: directory.getUint16(at + 10, true),
			packedSize: directory.getUint32(at + 20, true),
			size: directory.getUint32(at + 24, true),
			start: directory.getUint32(at + 42, true),
		});
		at += others.reduce((sum, length) => sum + length, entryLength + (nameLength ?? 0));
	}
	return entries;
}

/** The bytes of an entry in pieces: never more than the directory says, whatever it was packed to become. */
export async function* expand(source: Source, entry: ZipEntry): AsyncGenerator<Uint8Array> {
	const header = await view(source, entry.start, entry.start + headerLength);
	const from = entry.start + headerLength + header.getUint16(26, true) + header.getUint16(28, true);
	const packed = bytesOf(source, from, from + entry.packedSize);
	let rest = entry.size;
	for await (const bytes of entry.method === 0 ? packed : inflate(packed, entry.method)) {
		rest -= bytes.length;
		if (rest < 0) throw new RangeError('An entry is longer than its ZIP says.');
		yield bytes;
	}
	if (rest > 0) throw new RangeError('An entry is shorter than its ZIP says.');
}

async function* inflate(
	packed: AsyncIterable<Uint8Array>,
	method: number,
): AsyncGenerator<Uint8Array> {
	if (method !== 8) throw new RangeError(`Packing method ${method} is not known here.`);
	let ready: Uint8Array[] = [];
	const inflater = new Inflate((bytes) => ready.push(bytes));
	for await (const bytes of packed)
		for (let at = 0; at < bytes.length; at += inflatedAtOnce) {
			inflater.push(bytes.subarray(at, at + inflatedAtOnce));
			yield* ready;
			ready = [];
		}
}

async function view(source: Source, from: number, to: number): Promise<DataView> {
	const { buffer, byteOffset, byteLength } = await source.read(from, to);
	return new DataView(buffer, byteOffset, byteLength);
}
