import { type Zippable, zipSync } from 'fflate';
import { isText } from '../server/compress.ts';

/**
 * A ZIP of files by their paths. It depends on paths, bytes and moment alone: entries are in the order of their paths, and each
 * bears this moment, as UTC, whatever the time zone of the machine. Servers tell one version of a file from another by its date
 * and length, so two versions must not bear the same moment.
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>, moment: Date): Uint8Array {
	const paths = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
	const entries: Zippable = {};
	for (const path of paths)
		entries[path] = [files.get(path) ?? new Uint8Array(), { level: isText(path) ? 9 : 0 }];
	return zipSync(entries, { mtime: asLocal(moment) });
}

/** The moment at which the clocks of this machine show what those of UTC show at another: a ZIP holds local time. */
function asLocal(moment: Date): Date {
	return new Date(
		moment.getUTCFullYear(),
		moment.getUTCMonth(),
		moment.getUTCDate(),
		moment.getUTCHours(),
		moment.getUTCMinutes(),
		moment.getUTCSeconds(),
	);
}
