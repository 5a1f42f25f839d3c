import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { agencyFolder } from '../../src/schemas/kinds.ts';
import { filesIn } from '../build/files-in.ts';
import type { ContentFile } from './authored-file.ts';
import { isPicture } from './picture-problems.ts';
import type { KnownTags, TagRule } from './tags.ts';

/**
 * Every file of content, as it is saved now; of pictures only the paths. What editors read about it is none of it, nor is the
 * folder of another agency than the one the site is built for.
 */
export function readContent(): ContentFile[] {
	const all = filesIn('content')
		.map((name) => `content/${name}`)
		.filter((path) => !/^content\/daerah[^/]*\//.test(path));
	return [...all, ...filesIn(agencyFolder).map((name) => `${agencyFolder}/${name}`)]
		.filter((path) => basename(path) !== 'README.md')
		.map((path) => ({
			path,
			text: isPicture({ path }) ? '' : readFileSync(path, 'utf8'),
		}));
}

/** The tags that authors may write. */
export function readTags(): KnownTags {
	return {
		everywhere: { ...tagsOf('src/components/mdx.ts'), Daerah: agencyTag },
		topics: tagsOf('src/components/topic-mdx.ts'),
		trainers: tagsOf('src/components/trainer-mdx.ts'),
		motto: tagsOf('src/components/pride-mdx.ts'),
		named: namedInCode(),
	};
}

/** The place of a passage is filled before components are looked for: it has none of its own. */
const agencyTag: TagRule = { required: ['id', 'isi'], optional: [], holdsWords: false };

/** Every word in quotation marks that could be an id. */
function namedInCode(): string[] {
	return filesIn('src')
		.filter((name) => /\.(ts|tsx|astro)$/.test(name))
		.flatMap((name) => [
			...readFileSync(join('src', name), 'utf8').matchAll(/(["'])([a-z0-9-]+)\1/g),
		])
		.map(([, , word = '']) => word);
}

/** The tags a list of components names. Lists and components import what only Astro can read: they are read as text. */
function tagsOf(path: string): Record<string, TagRule> {
	const list = readFileSync(path, 'utf8');
	const homes = new Map(
		[...list.matchAll(/^import (\w+) from '(.+\.astro)';$/gm)].map(([, name = '', home = '']) => [
			name,
			home,
		]),
	);
	return Object.fromEntries(
		[...list.matchAll(/^\t([A-Z]\w*): (\w+),$/gm)].map(([, tag = '', component = '']) => [
			tag,
			ruleOf(readFileSync(join(dirname(path), homes.get(component) ?? ''), 'utf8')),
		]),
	);
}

/** What a component takes: its properties, and words if it has a place for them. */
function ruleOf(component: string): TagRule {
	const [, body = ''] = /^interface Props \{\n([^}]*)^\}/m.exec(component) ?? [];
	const properties = [...body.matchAll(/^\t(\w+)(\??):/gm)];
	const named = (mark: string) =>
		properties.flatMap(([, name = '', optional]) => (optional === mark ? [name] : []));
	return {
		required: named(''),
		optional: named('?'),
		holdsWords: /<slot|slots\.render/.test(component),
	};
}
