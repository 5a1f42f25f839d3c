// The copy of the site on a device: which files it holds, how it is filled, and how it is cleared of what an older version left. A
// copy is one cache, `cermin-luring:/berakhlak/`. Each file in it stands under its address with its hash,
// `https://contoh.go.id/berakhlak/nilai/index.html?isi=4fe0a1b2c3d4`, so that versions share what they have in common, an
// interrupted copy goes on where it was, and a file is there only with the bytes it was published with.

/**
 * The files of one version of the site: by the path below its base, the first twelve digits of the SHA-256 of the bytes.
 * `{ 'nilai/index.html': '4fe0a1b2c3d4' }`
 */
export type FileList = Readonly<Record<string, string>>;

/** What was received is not what was published. */
export class OtherBytesError extends Error {
	override name = 'OtherBytesError';
}

/** The name of the cache of the site whose base has this address, as of no other site on its origin. */
export const cacheName = (scope: string) => `cermin-luring:${new URL(scope).pathname}`;

/** The address under which the copy holds a file. */
const keyOf = (scope: string, file: string, hash: string) => `${scope}${file}?isi=${hash}`;

/** Whether an address lies below the base. */
export const isWithin = (scope: string, address: string) => pathOf(scope, address) !== undefined;

/** The path, below the base, of what an address asks for. Undefined where it lies elsewhere. */
function pathOf(scope: string, address: string): string | undefined {
	const { origin, pathname } = new URL(address);
	const path = origin + pathname;
	return path.startsWith(scope) ? path.slice(scope.length) : undefined;
}

/** The key of the file that an address asks for, whatever its query says. Undefined where this version has no such file. */
export function keyAt(scope: string, files: FileList, address: string): string | undefined {
	const file = pathOf(scope, address)?.replace(/(^|\/)$/, '$1index.html');
	if (file === undefined || !Object.hasOwn(files, file)) return undefined;
	return keyOf(scope, file, files[file] ?? '');
}

/** The address of the page that an address means which lacks its last slash. */
export function pageWithSlash(scope: string, files: FileList, address: string): string | undefined {
	const path = pathOf(scope, address);
	if (!path || !Object.hasOwn(files, `${path}/index.html`)) return undefined;
	return `${scope}${path}/${new URL(address).search}`;
}

/** The files of a version that the copy lacks. */
export async function missingFrom(
	cache: Cache,
	scope: string,
	files: FileList,
): Promise<[file: string, hash: string][]> {
	const kept = new Set((await cache.keys()).map(({ url }) => url));
	return Object.entries(files).filter(([file, hash]) => !kept.has(keyOf(scope, file, hash)));
}

/** How many files are fetched at once: enough to fill a line, few enough to leave room for who reads on. */
const lanes = 4;

/**
 * Fetches every file that the copy lacks. Stops at the first that cannot be had or kept, and throws what stood in its way; what
 * was kept until then stays. `tell` is given the number of files that are there, twenty times at most: a page shows it, and a screen
 * reader reads it aloud.
 */
export async function completeCopy(
	cache: Cache,
	scope: string,
	files: FileList,
	tell: (kept: number) => void,
): Promise<void> {
	const left = await missingFrom(cache, scope, files);
	const total = Object.keys(files).length;
	const step = Math.ceil(total / 20);
	let kept = total - left.length;
	const work = async () => {
		for (let next = left.pop(); next; next = left.pop()) {
			const [file, hash] = next;
			await cache.put(keyOf(scope, file, hash), await fetchPublished(scope + file, hash));
			kept += 1;
			if (kept % step === 0 || kept === total) tell(kept);
		}
	};
	const ends = await Promise.allSettled(
		Array.from({ length: lanes }, () => work().finally(() => left.splice(0))),
	);
	for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/**
 * A file with the bytes it was published with. A page that answers in its place, such as the one by which a network asks to log
 * in, has others, and so has a file of another version.
 */
async function fetchPublished(address: string, hash: string): Promise<Response> {
	// Some servers lead from the file of a page to its folder. Browsers ask for the folder, so this asks too.
	const asked = address.replace(/\/index\.html$/, '/');
	// A server that tells versions by date and length alone may say that nothing is new. Then it is asked for all of it.
	for (const mode of ['no-cache', 'reload'] as const) {
		const response = await fetch(asked, { cache: mode });
		const bytes = await response.arrayBuffer();
		if (response.ok && (await hashOf(bytes)) === hash)
			return new Response(bytes, { headers: keptHeaders(response.headers) });
	}
	throw new OtherBytesError(asked);
}

/** What a server says of a file, but for what was about its way here. The response made anew counts as led nowhere: browsers
 * refuse to show a page from a worker that was led on (https://github.com/whatwg/fetch/issues/573). */
function keptHeaders(received: Headers): Headers {
	const headers = new Headers(received);
	for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
	return headers;
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Deletes from the copy what is no file of this version. */
export async function clearCopy(cache: Cache, scope: string, files: FileList): Promise<void> {
	const own = new Set(Object.entries(files).map(([file, hash]) => keyOf(scope, file, hash)));
	const others = (await cache.keys()).filter(({ url }) => !own.has(url));
	await Promise.all(others.map((request) => cache.delete(request)));
}
