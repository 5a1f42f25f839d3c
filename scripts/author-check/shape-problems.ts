import { isMap, isSeq } from 'yaml';
import { type Kind, agencyFolder, kindOf, kinds } from '../../src/schemas/kinds.ts';
import type { AuthoredFile, ContentFile, Problems } from './authored-file.ts';

/** A file that holds nothing, or a list of entries that is none: one mistake, whatever would follow from it. */
export function* shapeProblems({ path, text, data }: AuthoredFile): Problems {
	const kind = kindOf(path);
	const contents = data?.contents;
	if (kind === kinds.passages && text.trim() === '') {
		yield [0, 'berkas ini kosong. Perbaiki: tulis isinya, atau hapus berkas ini.'];
		return;
	}
	// An agency need not have sources, terms or notes of its own.
	if (path.startsWith(agencyFolder) && isSeq(contents)) return;
	if (!kind || (isList(kind) ? isSeq(contents) && contents.items.length > 0 : isMap(contents)))
		return;
	const isPage = path.endsWith('.mdx');
	const what = isPage && text.trim() !== '' ? 'bagian atas berkas ini' : 'berkas ini';
	if (!contents || (isSeq(contents) && contents.items.length === 0)) {
		const orDelete = path.startsWith('content/kasus/') ? ', atau hapus berkas ini' : '';
		yield [0, `${what} kosong. Perbaiki: kembalikan isinya${orDelete}.`];
	} else
		yield [
			contents.range[0],
			isList(kind)
				? 'berkas ini bukan daftar lagi. Perbaiki: awali setiap entri dengan "- id:", seperti semula.'
				: `${what} tidak berisi isian. Perbaiki: tulis isian seperti "title: …", satu di setiap baris.`,
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
	return !path.includes('*') && 'shape' in schema && 'id' in schema.shape;
}
