import { newContentCopy } from '../../src/copy/new-content.ts';
import { placesIn } from '../../src/site/passages.ts';
import { fill } from '../../src/ui/text.ts';
import type { ContentFile } from '../author-check/authored-file.ts';
import type { Begun } from './new-kinds.ts';

const { instansi: copy } = newContentCopy.kinds;

/** The word by which a folder for another agency is asked for. */
export const agencyKind = 'instansi';

/** The folder of another agency, by the name it is asked for. */
export function agencyFolderOf(name: string): string {
	return `content/daerah-${name}`;
}

/** What stands in that folder at first: the agency's name to fill in, lists that may stay empty, and what it may say on which page. */
export function beginAgency(folder: string, contents: readonly ContentFile[]): Begun {
	const lists = ['sumber', 'istilah', 'acuan'].map((list) => ({
		path: `${folder}/${list}.yaml`,
		text: '[]\n',
	}));
	const identity = { path: `${folder}/instansi.yaml`, text: copy.skeleton };
	const guide = {
		path: `${folder}/README.md`,
		text: fill(copy.guide, { places: placesOf(contents) }),
	};
	return { files: [identity, ...lists, guide], words: fill(copy.written, { folder }) };
}

/** A line for each passage: its file, what it is to say, and the pages that have a place for it. */
function placesOf(contents: readonly ContentFile[]): string {
	const places = contents.flatMap(({ path, text }) =>
		placesIn(text).map((place) => ({ ...place, path })),
	);
	return [...Map.groupBy(places, ({ id }) => id)]
		.map(([id, found]) => {
			const pages = found.map(({ path }) => `\`${path}\``).join(', ');
			return fill(copy.place, { id, about: found[0]?.about ?? '', pages });
		})
		.join('\n');
}
