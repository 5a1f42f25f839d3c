import type { CollectionEntry } from 'astro:content';
import type { Case } from '../schemas/case.ts';

export type Rating = Case['choices'][number]['rating'];

/** The choices of a case for a slide. Throws where one has no short name: its whole words cannot be read from the last row. */
export function choicesOf({ id, data }: CollectionEntry<'cases'>) {
	return data.choices.map(({ text, short, rating }) => {
		if (short === undefined)
			throw new Error(
				`content/kasus/${id}.mdx: kasus ini tampil di paparan. Perbaiki: beri isian "short" pada setiap pilihan.`,
			);
		return { text, short, rating };
	});
}
