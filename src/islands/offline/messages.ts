// What pages and the service worker tell each other.

/**
 * What a page asks: `report` how many files are there, `complete` the copy and report then, `take-over` from the version before.
 * The first two come with a port, on which the answer is sent.
 */
export type Request = 'report' | 'complete' | 'take-over';

/** How many files of a version are on the device, and how many it has. */
export interface Report {
	kept: number;
	total: number;
}

/** Why a copy could not be completed: no room, what was received is not what was published, or no connection. */
export type Failure = 'full' | 'other-bytes' | 'unreachable';

/** What the worker tells: how far a copy is, that it failed, or that the site's maintainer has switched all of this off. */
export type News = Report | { failed: Failure } | 'off';

const failures: readonly unknown[] = ['full', 'other-bytes', 'unreachable'] satisfies Failure[];

/** Reads what was told; undefined where it is no news, as from a worker of another version. */
export function decodeNews(data: unknown): News | undefined {
	if (data === 'off') return 'off';
	if (typeof data !== 'object' || data === null) return undefined;
	if ('failed' in data)
		return failures.includes(data.failed) ? { failed: data.failed as Failure } : undefined;
	if (!('kept' in data && 'total' in data)) return undefined;
	const { kept, total } = data;
	return isCount(kept) && isCount(total) && kept <= total ? { kept, total } : undefined;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
