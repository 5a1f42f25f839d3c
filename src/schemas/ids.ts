import { z } from 'astro/zod';

/** The id of an entry, as addresses and other entries use it. */
export const idSchema = z
	.string()
	.regex(
		/^[a-z0-9-]+$/,
		'id ini memuat tanda lain. Perbaiki: pakai huruf kecil, angka, dan tanda hubung saja.',
	);

/** Ids of content/sumber.yaml that back every claim of an entry. */
export const sourcesSchema = z
	.array(z.string())
	.min(
		1,
		'belum ada sumber. Perbaiki: isi sources dengan sedikitnya satu id dari content/sumber.yaml.',
	);
