import { isMap, isSeq } from 'yaml';
import { type Kind, kindOf, kinds } from '../../src/schemas/kinds.ts';
import type { AuthoredFile, ContentFile } from './authored-file.ts';

/** A file that holds nothing, or a list of entries that is none: one mistake, whatever would follow from it. */
export function shapeProblems(file: AuthoredFile): string[] {
	const kind = kindOf(file.path);
	const contents = file.data?.contents;
	if (!kind || (isList(kind) ? isSeq(contents) && contents.items.length > 0 : isMap(contents)))
		return [];
	const isPage = file.path.endsWith('.mdx');
	const what = isPage && file.text.trim() !== '' ? 'bagian atas berkas ini' : 'berkas ini';
	if (!contents || (isSeq(contents) && contents.items.length === 0))
		return [
			file.problem(
				0,
				`${what} kosong. Perbaiki: kembalikan isinya${file.path.startsWith('content/kasus/') ? ', atau hapus berkas ini' : ''}.`,
			),
		];
	return [
		file.problem(
			contents.range[0],
			isList(kind)
				? 'berkas ini bukan daftar lagi. Perbaiki: awali setiap entri dengan "- id:", seperti semula.'
				: `${what} tidak berisi isian. Perbaiki: tulis isian seperti "title: …", satu di setiap baris.`,
		),
	];
}

/** Files that everything else counts on and that are gone, by deleting or renaming. */
export function missingFiles(files: readonly ContentFile[]): string[] {
	return Object.values(kinds)
		.filter(({ path }) => !path.includes('*') && !files.some((file) => file.path === path))
		.map(
			({ path }) =>
				`${path}:1: berkas ini tidak ada. Perbaiki: kembalikan berkasnya dengan nama itu.`,
		);
}

/** Entries of a list are told apart by their ids. */
function isList({ path, schema }: Kind): boolean {
	return !path.includes('*') && 'id' in schema.shape;
}
