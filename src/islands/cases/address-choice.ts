/** The place, from 0, of the choice that an address marks, `#jawab=B`, among so many; undefined where it marks none. */
export function choiceInAddress(hash: string, count: number): number | undefined {
	// After the letter may stand the end of a sentence that a messenger took for a part of the link.
	const letter = /^#jawab=([A-Z])[^A-Za-z]*$/.exec(hash)?.[1];
	const place = letter === undefined ? -1 : letter.charCodeAt(0) - 65;
	return place >= 0 && place < count ? place : undefined;
}
