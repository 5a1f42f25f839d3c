import { icons } from '@iconify-json/tabler';

/** The lines of one of Tabler's outline icons, for an island to draw in an SVG of the class `icon`. Throws on an unknown name. */
export function iconPaths(name: string): string[] {
	const body = icons.icons[name]?.body ?? '';
	const paths = [...body.matchAll(/ d="([^"]+)"/g)].flatMap(([, path]) => path ?? []);
	if (paths.length === 0) throw new Error(`There is no icon "${name}" at Tabler's.`);
	return paths;
}
