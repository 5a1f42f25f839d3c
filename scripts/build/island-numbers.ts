import { type Edit, type ParsedPage, placeOf } from './parsed-page.ts';

/**
 * The edits that number the islands of a page from 0. Astro tells them apart by a hash into which goes where the project lies on the
 * disk, so that the same commit would give other bytes in another folder.
 */
export function islandNumbers({ elements }: ParsedPage): Edit[] {
	return elements
		.filter(({ tagName }) => tagName === 'astro-island')
		.map((island, index) => ({ ...placeOf(island, 'uid'), text: `uid="${index}"` }));
}
