import type { CollectionEntry } from 'astro:content';
import { getHandbooks } from './content.ts';

/** The long guide in which a tag is written, wherever it is shown; `tag` is its beginning: `<Lembar judul="…"`. */
export async function handbookWith(tag: string): Promise<CollectionEntry<'handbooks'>> {
	const found = (await getHandbooks()).find(({ body }) => body?.includes(tag));
	if (!found) throw new Error(`Tidak ada ${tag} di content/panduan.`);
	return found;
}
