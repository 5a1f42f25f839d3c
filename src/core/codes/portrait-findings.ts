/*
 * What a team sees in its portrait, handed on to the page on which it is sorted, in the fragment of an address:
 *
 * /potret/tindak/#temuan=adaptif,menunggu-arahan
 *
 * The ids of themes (values/portrait-themes.ts), each once. An id that is no theme is left out, so that a link goes on
 * working when a theme is given up. Ids are never given another meaning.
 */
import { type PortraitThemeId, isPortraitThemeId } from '../values/portrait-themes.ts';

/** The fragment that hands on these themes. */
export function encodeFindings(themes: readonly PortraitThemeId[]): string {
	return `#temuan=${themes.join(',')}`;
}

/**
 * The themes that a fragment hands on, in its order and each once; none where it hands on nothing. Signs that messengers
 * escape (`%23`, `%2C`, `%3D`) and a full stop or bracket after the link are read as what was meant.
 */
export function decodeFindings(fragment: string): PortraitThemeId[] {
	const plain = fragment.replace(/%23/g, '#').replace(/%2c/gi, ',').replace(/%3d/gi, '=');
	const [, list = ''] = /^#?temuan=([^&#]*)/.exec(plain) ?? [];
	const ids = list.split(',').map((id) => id.trim().replace(/[^a-z]+$/, ''));
	return [...new Set(ids)].filter(isPortraitThemeId);
}
