import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileProblems } from '../../src/copy/file-problems.ts';
import { recapCommandCopy } from '../../src/copy/recap-command.ts';
import {
	type Pieces,
	isZip,
	piecesOfBytes,
	piecesOfFile,
} from '../../src/core/codes/files/read-file.ts';
import type { Source } from '../../src/core/codes/files/source.ts';
import { createFinder } from '../../src/core/codes/find-codes.ts';
import type { CodeProblem } from '../../src/core/codes/result-code.ts';
import { type Dataset, addCode, createDataset } from '../../src/core/survey/dataset.ts';
import { fill } from '../../src/ui/text.ts';
import { calledPath } from './called-path.ts';

/** A damaged code and the file it stands in. */
export interface Damaged {
	file: string;
	text: string;
	reason: CodeProblem;
}

/** What some files hold. */
export interface FoundCodes {
	dataset: Dataset;
	new: number;
	same: number;
	conflict: number;
	/** How many are damaged, and the first of them: a file of junk may hold a million. */
	damaged: number;
	firstDamaged: Damaged[];
}

/** A file that cannot be read, with the sentence that says what to do. */
export class Unreadable extends Error {}

const { errors, found: words } = recapCommandCopy;
const mostListed = 100;
/** In bytes, for one file: the chat of thirty million people. A ZIP that says it holds more was made to do harm. */
const longestText = 2 ** 32;

/** Gathers the codes of all files, piece by piece, so that no file need fit in memory. `-` is standard input. */
export async function readCodes(files: readonly string[]): Promise<FoundCodes> {
	const found: FoundCodes = {
		dataset: createDataset(),
		new: 0,
		same: 0,
		conflict: 0,
		damaged: 0,
		firstDamaged: [],
	};
	for (const file of files) {
		const name = file === '-' ? words.input : file;
		// A finder for each file, so that the end of one and the start of the next make no code.
		const finder = createFinder(({ text, decoded }) => {
			if (decoded.ok) {
				const outcome = addCode(found.dataset, decoded.value);
				found[outcome === 'fuller' ? 'same' : outcome]++;
			} else if (++found.damaged <= mostListed)
				found.firstDamaged.push({ file: name, text, reason: decoded.reason });
		});
		for await (const piece of piecesOf(file, name)) finder.push(piece);
		finder.end();
	}
	return found;
}

/** The text of a file in pieces. Throws `Unreadable` where it cannot be read. */
async function* piecesOf(file: string, name: string): AsyncGenerator<string> {
	try {
		const problem = yield* file === '-' ? piecesOfStream(process.stdin) : piecesAt(file);
		if (problem) throw new Unreadable(fill(fileProblems[problem], { name }));
	} catch (error) {
		throw explain(error, name);
	}
}

async function* piecesAt(file: string): Pieces {
	const handle = await open(calledPath(file));
	try {
		const info = await handle.stat();
		if (info.isFile()) return yield* piecesOfFile(sourceOf(handle, info.size), longestText);
		// A pipe, such as `<(zcat …)`, has no size and is read once; a folder says so when it is read.
		return yield* piecesOfStream(handle.createReadStream({ autoClose: false }));
	} finally {
		await handle.close();
	}
}

/** A ZIP, whose directory stands at its end, is held in memory; anything else is not. */
async function* piecesOfStream(stream: Readable): Pieces {
	await once(stream, 'readable');
	const first = stream.read() as Buffer | null;
	if (!first) return undefined;
	stream.unshift(first);
	if (!isZip(first)) return yield* piecesOfBytes(stream as AsyncIterable<Buffer>);
	const bytes = await buffer(stream);
	const read = (from: number, to: number) => Promise.resolve(bytes.subarray(from, to));
	return yield* piecesOfFile({ size: bytes.length, read }, longestText);
}

function sourceOf(handle: FileHandle, size: number): Source {
	return {
		size,
		async read(from, to) {
			const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(to - from), {
				position: from,
			});
			return buffer.subarray(0, bytesRead);
		},
	};
}

/** An error of the file system as the sentence for it; any other error as it is. */
function explain(error: unknown, file: string): unknown {
	const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
	if (code === undefined) return error;
	if (code === 'ENOENT' || code === 'ENOTDIR')
		return new Unreadable(fill(errors.missing, { file }));
	if (code === 'EISDIR') return new Unreadable(fill(errors.folder, { file }));
	if (code === 'EACCES' || code === 'EPERM')
		return new Unreadable(fill(errors.forbidden, { file }));
	return new Unreadable(fill(errors.unreadable, { file, code }));
}
