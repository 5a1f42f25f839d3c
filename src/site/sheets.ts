import type { CollectionEntry } from 'astro:content';
import { getTopics, getTrainerPages } from './content.ts';

/** The topic in which a tag is written, wherever it is shown; `tag` is its beginning: `<Skema id="…"`. */
export async function topicWith(tag: string): Promise<CollectionEntry<'topics'>> {
	return articleAmong(await getTopics(), tag);
}

/** The topic or page for trainers in which a tag is written, such as `<Lembar judul="…"`. */
export async function articleWith(
	tag: string,
): Promise<CollectionEntry<'topics' | 'trainerPages'>> {
	return articleAmong([...(await getTopics()), ...(await getTrainerPages())], tag);
}

function articleAmong<Entry extends { body?: string | undefined }>(
	articles: readonly Entry[],
	tag: string,
): Entry {
	const found = articles.find(({ body }) => body?.includes(tag));
	if (!found) throw new Error(`Tidak ada ${tag} di content/topik dan content/pelatih.`);
	return found;
}
