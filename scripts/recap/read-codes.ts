import { type ReadStream, createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { recapCommandCopy } from '../../src/copy/recap-command.ts';
import { createFinder } from '../../src/core/codes/find-codes.ts';
import { type Dataset, addCode, createDataset } from '../../src/core/survey/dataset.ts';
import type { CodeProblem } from '../../src/core/codes/result-code.ts';
import { fill } from '../../src/ui/text.ts';

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
const pieceLength = 1 << 20;

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
		// A finder for each file, so that the end of one and the start of the next make no code.
		const finder = createFinder(({ text, decoded }) => {
			if (decoded.ok) {
				const outcome = addCode(found.dataset, decoded.value);
				found[outcome === 'fuller' ? 'same' : outcome]++;
			} else if (++found.damaged <= mostListed)
				found.firstDamaged.push({ file: nameOf(file), text, reason: decoded.reason });
		});
		for await (const piece of piecesOf(file)) finder.push(piece);
		finder.end();
	}
	return found;
}

function nameOf(file: string): string {
	return file === '-' ? words.input : file;
}

async function* piecesOf(file: string): AsyncGenerator<string> {
	try {
		let decoder: TextDecoder | undefined;
		for await (const bytes of stream(file) as AsyncIterable<Buffer>) {
			decoder ??= decoderFor(bytes, file);
			yield decoder.decode(bytes, { stream: true });
		}
	} catch (error) {
		throw explain(error, nameOf(file));
	}
}

function stream(file: string): ReadStream | NodeJS.ReadStream {
	if (file === '-') return process.stdin;
	// npm runs scripts in the project's folder and says here where it was called.
	const called =
		process.env['npm_lifecycle_event'] === 'rekap' ? process.env['INIT_CWD'] : undefined;
	return createReadStream(resolve(called ?? '.', file), { highWaterMark: pieceLength });
}

/** Text is UTF-8 but for what Notepad calls Unicode, which says so in its first bytes. */
function decoderFor(bytes: Buffer, file: string): TextDecoder {
	if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')))
		throw new Unreadable(fill(errors.archive, { file: nameOf(file) }));
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
	return new TextDecoder('utf-8');
}

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
