/** A file wherever it lies: one chosen in a browser, or one on the disk of whoever runs the command. */
export interface Source {
	/** In bytes. */
	size: number;
	/** The bytes from one place up to another, or fewer where it ends before. */
	read: (from: number, to: number) => Promise<Uint8Array>;
}

const pieceLength = 2 ** 20;

/** The bytes of a part of a source in pieces, the next being fetched while one is read. */
export async function* bytesOf(
	source: Source,
	from = 0,
	to = source.size,
): AsyncGenerator<Uint8Array> {
	const pieceAt = (at: number) =>
		at < to ? source.read(at, Math.min(at + pieceLength, to)) : undefined;
	let next = pieceAt(from);
	for (let at = from + pieceLength; next; at += pieceLength) {
		const bytes = await next;
		next = pieceAt(at);
		// A failure is thrown where the piece is awaited, if it ever is.
		next?.catch(() => undefined);
		yield bytes;
	}
}
