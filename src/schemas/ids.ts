import { z } from 'astro/zod';

/** The id of an entry, as addresses and other entries use it. */
export const idSchema = z
	.string()
	.regex(
		/^[a-z0-9-]+$/,
		'id ini memuat tanda lain. Perbaiki: pakai huruf kecil, angka, dan tanda hubung saja.',
	);

const fill = 'tulis "sources: [uu-20-2023]", dengan sedikitnya satu id dari content/sumber.yaml';

/** Ids of content/sumber.yaml that back every claim of an entry. */
export const sourcesSchema = z
	.array(z.string(), {
		error: ({ input }) =>
			input === undefined || input === null
				? `isian "sources" ${input === null ? 'kosong' : 'belum ada'}. Perbaiki: ${fill}.`
				: undefined,
	})
	.min(1, `belum ada sumber. Perbaiki: ${fill}.`);
