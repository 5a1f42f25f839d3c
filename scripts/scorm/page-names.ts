import { type ParsedPage, attribute } from '../build/parsed-page.ts';
import { packageBuild } from './build.mjs';

/** The base that pages of packages are built with: whatever begins with it is an address to be made relative. */
export const packageBase = packageBuild.BASE;

/**
 * What reading can lead to within a package. Tools, the trainers' part and the pages about the site itself, which say how the site
 * keeps things, stay out.
 */
const reading =
	/^((nilai|topik|kasus)\/([a-z\d-]+\/)?|cermin\/(diri|kilat)\/|(bangga-melayani-bangsa|istilah|komitmen|sumber)\/)$/;

/** The name of the page an address leads to, as the package has it, `nilai/loyal/`; undefined where it is no page of the site. */
export function pageNameOf(address: string): string | undefined {
	if (!address.startsWith(packageBase)) return undefined;
	return address.slice(packageBase.length).replace(/[?#].*$/s, '');
}

/** The names of the pages of a path's package: its own, and all that links lead to from there. */
export function pageNames(id: string, read: (name: string) => ParsedPage): string[] {
	const names = [`jalur/${id}/`];
	// It grows while it is gone through.
	for (const name of names)
		for (const element of read(name).elements) {
			const target = pageNameOf((element.tagName === 'a' && attribute(element, 'href')) || '');
			if (target !== undefined && reading.test(target) && !names.includes(target))
				names.push(target);
		}
	return names.sort();
}
