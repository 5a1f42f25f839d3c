import type { CollectionEntry } from 'astro:content';
import { getTopics } from './content.ts';

/** The long guide in which a tag is written, wherever it is shown; `tag` is its beginning: `<Lembar judul="…"`. */
export async function topicWith(tag: string): Promise<CollectionEntry<'topics'>> {
	const found = (await getTopics()).find(({ body }) => body?.includes(tag));
	if (!found) throw new Error(`Tidak ada ${tag} di content/topik.`);
	return found;
}
