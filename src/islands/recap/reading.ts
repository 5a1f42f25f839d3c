import { piecesOfFile } from '../../core/codes/files/read-file.ts';
import type { UnreadFile } from './worker-protocol.ts';

/** In bytes, for one file: a browser tab could not hold the codes of a longer text. */
const longestText = 2 ** 29;
/** In characters: few enough that reading them blocks no message for long. */
const pieceLength = 2 ** 20;

/** Texts to be read for codes. */
export interface Reading {
	/** Each text in pieces. */
	texts: readonly (() => AsyncIterable<string> | Iterable<string>)[];
	/** How much of `total` has been read: bytes of files, or characters of a text. */
	done: number;
	total: number;
	/** Files that were not read; complete once every text was. */
	unread: UnreadFile[];
}

/** How much of it has been read, 0 to 1; all of what is empty. */
export const shareOf = ({ done, total }: Pick<Reading, 'done' | 'total'>) =>
	total > 0 ? Math.min(1, done / total) : 1;

/** A pasted text. */
export function readingOfText(text: string): Reading {
	const reading: Reading = { texts: [pieces], done: 0, total: text.length, unread: [] };
	function* pieces() {
		for (; reading.done < text.length; reading.done += pieceLength)
			yield text.slice(reading.done, reading.done + pieceLength);
	}
	return reading;
}

/** Files of any kind. */
export function readingOfFiles(files: readonly File[]): Reading {
	const total = files.reduce((sum, { size }) => sum + size, 0);
	const reading: Reading = { texts: files.map(piecesOf), done: 0, total, unread: [] };
	function piecesOf(file: File) {
		const read = async (from: number, to: number) => {
			const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
			reading.done += bytes.length;
			return bytes;
		};
		return async function* () {
			const reason = yield* piecesOfFile({ size: file.size, read }, longestText);
			if (reason) reading.unread.push({ name: file.name, reason });
		};
	}
	return reading;
}
