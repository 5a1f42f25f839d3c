/*
 * The text of any file that may hold codes, for the page and the command alike: plain text, CSV or JSON in UTF-8 or
 * UTF-16, and what text there is in a ZIP, which an exported chat, a spreadsheet (XLSX, ODS) and a document
 * (DOCX, ODT) are. It comes in pieces, so that a file need not fit in memory.
 */
import { encodingOf, startsWith } from './encoding.ts';
import { type Source, bytesOf } from './source.ts';
import { tagRemover } from './tags.ts';
import { expand, listEntries } from './zip.ts';

/** Why a file was not read, or not to its end. */
export type FileProblem =
	/** Its text is longer than whoever reads it allows. */
	| 'too-large'
	/** A ZIP that asks for a password. */
	| 'encrypted'
	/** A picture, a PDF, an old Word document, a ZIP of such things. */
	| 'not-text'
	/** Damaged, or moved away while it was read. */
	| 'unreadable';

/** The text of a file in pieces, cut anywhere. */
export type Pieces = AsyncGenerator<string, FileProblem | undefined>;

/** Short texts cost little to drop; long ones pile up until the whole memory is looked through. */
const decodedLength = 2 ** 15;

const textNames = /\.(txt|csv|json|xml)$/i;

/** The text of a file, of at most so many bytes. Gives in the end why not all of it was read; it never throws. */
export async function* piecesOfFile(source: Source, limit: number): Pieces {
	try {
		if (isZip(await source.read(0, 4))) return yield* piecesOfZip(source, limit);
		if (source.size > limit) return 'too-large';
		return yield* piecesOfBytes(bytesOf(source));
	} catch {
		// Moved away while it was open, or a ZIP that is damaged.
		return 'unreadable';
	}
}

/** Whether a file that begins with these bytes is a ZIP. */
export function isZip(bytes: Uint8Array): boolean {
	return startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006');
}

/** The text in bytes that come in pieces, the first of which shows how it is encoded. */
export async function* piecesOfBytes(
	bytes: AsyncIterable<Uint8Array>,
	clean = (text: string) => text,
): Pieces {
	let decoder: TextDecoder | undefined;
	for await (const piece of bytes) {
		const encoding = decoder?.encoding ?? encodingOf(piece);
		if (!encoding) return 'not-text';
		decoder ??= new TextDecoder(encoding);
		for (let from = 0; from < piece.length; from += decodedLength)
			yield clean(decoder.decode(piece.subarray(from, from + decodedLength), { stream: true }));
	}
	if (decoder) yield clean(decoder.decode());
	return undefined;
}

async function* piecesOfZip(source: Source, limit: number): Pieces {
	const entries = (await listEntries(source)).filter(({ name }) => textNames.test(name));
	if (entries.some(({ encrypted }) => encrypted)) return 'encrypted';
	if (entries.reduce((sum, { size }) => sum + size, 0) > limit) return 'too-large';
	// Entries that share their bytes could make a small file be read a thousand times.
	if (entries.reduce((sum, { packedSize }) => sum + packedSize, 0) > source.size)
		return 'unreadable';
	let read = 0;
	for (const entry of entries) {
		const clean = /\.xml$/i.test(entry.name) ? tagRemover() : undefined;
		const problem = yield* piecesOfBytes(expand(source, entry), clean);
		if (!problem) read++;
		// No code goes on from one file to the next.
		yield ';';
	}
	return read === 0 ? 'not-text' : undefined;
}
