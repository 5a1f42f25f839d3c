/** What is worked on one at a time: the present one, and the past ones in the order they ended. */
export interface OneAtATime<T> {
	current?: T;
	past: T[];
}

/** Told apart by its id; `savedAt` is when it was last changed: ISO 8601, in UTC. */
interface Version {
	id: string;
	savedAt: string;
}

interface Placed<T> {
	entry: T;
	isCurrent: boolean;
}

/**
 * Both in one. Of two versions of an entry the one changed last counts; of two current ones that changed last stays
 * current, and the other joins the past as though it had ended. The past holds what is `worthKeeping`, the last `limit` of it.
 */
export function latestVersions<T extends Version>(
	ours: OneAtATime<T>,
	theirs: OneAtATime<T>,
	{ worthKeeping, limit }: { worthKeeping: (entry: T) => boolean; limit: number },
): OneAtATime<T> {
	const versions = [ours, theirs].flatMap(({ current, past }) => [
		...past.map((entry) => ({ entry, isCurrent: false })),
		...(current ? [{ entry: current, isCurrent: true }] : []),
	]);
	const latest = new Map<string, Placed<T>>();
	for (const version of versions) {
		const known = latest.get(version.entry.id);
		if (!known || isLater(version, known)) latest.set(version.entry.id, version);
	}
	const rank = ({ entry: { savedAt, id } }: Placed<T>) => savedAt + id;
	const all = [...latest.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
	const current = all.findLast(({ isCurrent }) => isCurrent)?.entry;
	const past = all
		.map(({ entry }) => entry)
		.filter((entry) => entry !== current && worthKeeping(entry));
	return { ...(current && { current }), past: past.slice(-limit) };
}

/** Whether one version was changed after another; of two of the same moment, the one that has ended. */
function isLater<T extends Version>(one: Placed<T>, other: Placed<T>): boolean {
	return one.entry.savedAt === other.entry.savedAt
		? other.isCurrent && !one.isCurrent
		: one.entry.savedAt > other.entry.savedAt;
}
