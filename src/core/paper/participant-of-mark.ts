/**
 * The tag of a participant who chose this pairing mark in this session: a whole number below 2^50, the same for the sheets before
 * and after, and another in another session. Two FNV-1a hashes of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), from
 * different beginnings, give its bits.
 */
export function participantOfMark(session: string, mark: string): number {
	const text = `${session}:${mark}`;
	return (hashOf(text, 0x811c9dc5) % 2 ** 18) * 2 ** 32 + hashOf(text, 0x9dc5811c);
}

function hashOf(text: string, basis: number): number {
	let hash = basis;
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	// The last bits of FNV-1a depend on few characters: mix them (Murmur3's finalizer).
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
