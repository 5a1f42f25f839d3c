import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../build/files-in.ts';
import type { ContentFile } from './authored-file.ts';
import { isPicture } from './picture-problems.ts';
import type { KnownTags, TagRule } from './tags.ts';

/** Every file of content, as it is saved now; of pictures only the paths. The handbook for its editors is none of it. */
export function readContent(): ContentFile[] {
	return filesIn('content')
		.filter((name) => name !== 'README.md')
		.map((name) => `content/${name}`)
		.map((path) => ({
			path,
			text: isPicture({ path }) ? '' : readFileSync(path, 'utf8'),
		}));
}

/** The tags that authors may write. */
export function readTags(): KnownTags {
	return {
		everywhere: tagsOf('src/components/mdx.ts'),
		topics: tagsOf('src/components/topic-mdx.ts'),
		motto: tagsOf('src/components/pride-mdx.ts'),
	};
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
