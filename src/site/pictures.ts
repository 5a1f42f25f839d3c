import type { ImageMetadata } from 'astro';

const files = import.meta.glob<ImageMetadata>('../../content/*/*.{jpg,jpeg,png,webp,avif}', {
	import: 'default',
});

/** The picture with that file name, which no two pictures of content share. */
export async function getPicture(name: string): Promise<ImageMetadata> {
	const [path] = Object.keys(files).filter((each) => each.endsWith(`/${name}`));
	const load = path === undefined ? undefined : files[path];
	if (!load) throw new Error(`Tidak ada gambar "${name}" di content. Perbaiki <Gambar>.`);
	return load();
}
