import { readFileSync } from 'node:fs';
import { filesIn } from '../files-in.ts';
import type { ContentFile } from './authored-file.ts';
import type { KnownTags } from './prose-problems.ts';

/** Every file of content, as it is saved now. */
export function readContent(): ContentFile[] {
	return filesIn('content').map((name) => ({
		path: `content/${name}`,
		text: readFileSync(`content/${name}`, 'utf8'),
	}));
}

/** The tags that authors may write. */
export function readTags(): KnownTags {
	return {
		everywhere: tagsOf('src/components/mdx.ts'),
		handbooks: tagsOf('src/components/handbook-mdx.ts'),
	};
}

/** The names a list of components gives its tags: the list itself imports what only Astro can read. */
function tagsOf(path: string): string[] {
	const names = readFileSync(path, 'utf8').matchAll(/^\t([A-Z]\w*)(?=[:,])/gm);
	return [...names].map(([, name = '']) => name);
}
