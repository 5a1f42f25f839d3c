import type { FileProblem } from './worker-protocol.ts';

/** A piece of text and how many bytes of its source it took. */
export interface Piece {
	text: string;
	bytes: number;
}

/** Larger files are no chats; a browser tab could not hold what is in them. */
const largestFile = 512 * 2 ** 20;
const pieceLength = 2 ** 20;
/** Short texts are young when they are dropped, and cost little; long ones pile up until all memory is looked through. */
const decodedLength = 2 ** 15;

/** A text in pieces small enough to let other messages through in between. */
export function* piecesOf(text: string): Generator<Piece> {
	for (let from = 0; from < text.length; from += pieceLength) {
		const piece = text.slice(from, from + pieceLength);
		yield { text: piece, bytes: piece.length };
	}
}

/** The text of a file in pieces: plain text in UTF-8 or UTF-16, or the text files in a zip, as an iPhone exports a chat. */
export async function* piecesOfFile(file: File): AsyncGenerator<Piece, FileProblem | undefined> {
	if (file.size > largestFile) return { name: file.name, reason: 'too-large' };
	try {
		let decoder: TextDecoder | undefined;
		for await (const bytes of bytesOf(file)) {
			if (!decoder && bytes[0] === 0x50 && bytes[1] === 0x4b) {
				for (const text of await textsInZip(file)) yield* piecesOf(text);
				return undefined;
			}
			const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
			decoder ??= new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8');
			for (let from = 0; from < bytes.length; from += decodedLength) {
				const part = bytes.subarray(from, from + decodedLength);
				yield { text: decoder.decode(part, { stream: true }), bytes: part.length };
			}
		}
		if (decoder) yield { text: decoder.decode(), bytes: 0 };
		return undefined;
	} catch {
		// Moved away while it was open, or a zip that is none: said by name.
		return { name: file.name, reason: 'unreadable' };
	}
}

/** The bytes of a file in pieces, the next being fetched while one is read: a stream's are so small that they take longer. */
async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
	const pieceAt = (from: number) => file.slice(from, from + pieceLength).arrayBuffer();
	let next = pieceAt(0);
	for (let from = 0; from < file.size; from += pieceLength) {
		const bytes = new Uint8Array(await next);
		next = pieceAt(from + pieceLength);
		// A file taken away meanwhile is told of when its turn comes, if it does.
		next.catch(() => undefined);
		yield bytes;
	}
}

async function textsInZip(file: File): Promise<string[]> {
	const { strFromU8, unzipSync } = await import('fflate');
	const entries = unzipSync(new Uint8Array(await file.arrayBuffer()), {
		filter: ({ name, originalSize }) =>
			/\.(txt|csv|json)$/i.test(name) && originalSize <= largestFile,
	});
	return Object.values(entries).map((bytes) => strFromU8(bytes));
}
