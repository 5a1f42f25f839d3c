import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { endingOf, textTypes } from './text-types.ts';

/** Below this many bytes a file fits in one packet either way. */
const leastBytes = 1024;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Whether a file of this name holds text, which a server may send compressed. */
export function isText(name: string): boolean {
	return endingOf(name) in textTypes;
}

/**
 * Writes `.br` and `.gz` beside each of these files of a folder that holds text and shrinks by it, and says how many were
 * written. The same bytes give the same bytes: neither format holds a date here.
 */
export async function compressFiles(folder: string, names: readonly string[]): Promise<number> {
	const written = await Promise.all(
		names.filter(isText).map(async (name) => {
			const path = `${folder}/${name}`;
			const bytes = readFileSync(path);
			if (bytes.length < leastBytes) return 0;
			const [br, gz] = await Promise.all([
				brotli(bytes, {
					params: {
						[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
						[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
					},
				}),
				deflate(bytes, { level: constants.Z_BEST_COMPRESSION }),
			]);
			writeFileSync(`${path}.br`, br);
			writeFileSync(`${path}.gz`, gz);
			return 2;
		}),
	);
	return written.reduce<number>((sum, count) => sum + count, 0);
}
