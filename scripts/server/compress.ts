import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { gzipSync } from 'fflate';
import { endingOf, textTypes } from './text-types.ts';

const brotli = promisify(brotliCompress);

/** Whether a file of this name holds text, which a server may send compressed. */
export function isText(name: string): boolean {
	return endingOf(name) in textTypes;
}

/**
 * Writes `.br` and `.gz` beside each of these files of a folder that holds text, and says how many were written. Small ones are no
 * exception: copied over an older site, a file without a packed one beside it would leave the older one to be sent. The same
 * bytes give the same bytes, as neither holds a date.
 */
export async function compressFiles(folder: string, names: readonly string[]): Promise<number> {
	const texts = names.filter(isText);
	await Promise.all(
		texts.map(async (name) => {
			const path = `${folder}/${name}`;
			const bytes = readFileSync(path);
			const br = await brotli(bytes, {
				params: {
					[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
					[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
				},
			});
			writeFileSync(`${path}.br`, br);
			// Node's own gzip names the operating system in its bytes and packs otherwise on another processor.
			writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9, mtime: 0 }));
		}),
	);
	return 2 * texts.length;
}
