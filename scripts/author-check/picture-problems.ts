import { basename, dirname, extname } from 'node:path/posix';
import type { AuthoredFile, ContentFile, Problems } from './authored-file.ts';
import { plainName } from './name-problems.ts';
import { remedyFor } from './nearest.ts';
import { tagsIn } from './tags.ts';

/** Whether a file is a picture, by its name. */
export const isPicture = ({ path }: Pick<ContentFile, 'path'>) =>
	/\.(jpe?g|png|webp|avif)$/i.test(path);

/** Tags that show a picture which is not beside their text. */
export function* missingPictures(file: AuthoredFile, pictures: readonly string[]): Problems {
	const beside = pictures.filter((path) => dirname(path) === dirname(file.path)).map(nameOf);
	for (const { name, place } of shownIn(file))
		if (!beside.includes(name))
			yield [
				place,
				`gambar "${name}" tidak ada di ${dirname(file.path)}. ${remedyFor(name, beside, 'simpan gambarnya di folder itu, di samping berkas ini, dengan nama yang sama')}`,
			];
}

/** Pictures that no text shows, that share a name, or whose name cannot be an address. */
export function pictureProblems(
	pictures: readonly string[],
	files: readonly AuthoredFile[],
): string[] {
	const shown = files.flatMap((file) =>
		shownIn(file).map(({ name }) => `${dirname(file.path)}/${name}`),
	);
	return pictures.flatMap((path, index) => {
		const say = (sentence: string) => [`${path}:1: ${sentence}`];
		const name = nameOf(path);
		if (!/^[a-z0-9-]+\.[a-z]+$/.test(name)) {
			const ending = extname(name);
			const plain = `${plainName(basename(name, ending)) || 'gambar'}${ending.toLowerCase()}`;
			return say(
				`nama gambar ini memuat tanda lain. Perbaiki: ganti namanya menjadi ${plain}, dengan huruf kecil, angka, dan tanda hubung saja.`,
			);
		}
		const other = pictures.slice(0, index).find((each) => nameOf(each) === name);
		if (other) return say(`nama gambar ini sudah dipakai oleh ${other}. Perbaiki: beri nama lain.`);
		if (!shown.includes(path))
			return say(
				`gambar ini tidak dipasang di mana pun. Perbaiki: tulis <Gambar berkas="${name}" alt="…" /> di halaman yang sefolder, atau hapus gambarnya.`,
			);
		return [];
	});
}

const nameOf = (path: string) => basename(path);

function shownIn({ prose }: AuthoredFile): { name: string; place: number }[] {
	return tagsIn(prose).flatMap(({ name, attributes, place }) => {
		const file = name === 'Gambar' ? attributes?.get('berkas')?.trim() : undefined;
		return file ? [{ name: file, place }] : [];
	});
}
