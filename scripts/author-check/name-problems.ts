import { basename, dirname } from 'node:path/posix';
import { kindOf } from '../../src/schemas/kinds.ts';
import type { AuthoredFile, Problems } from './authored-file.ts';

/** A file of no kind: one in the wrong folder, or one to whose name an editor added an ending. */
export function* strayProblems(file: AuthoredFile): Problems {
	if (kindOf(file.path)) return;
	const plain = file.path.replace(/\.\w+$/, '');
	const better = [plain, `${plain}.mdx`].find(kindOf);
	const remedy = better
		? `ganti namanya menjadi ${basename(better)}`
		: 'pindahkan ke folder yang benar, dengan akhiran .mdx atau .yaml seperti berkas lain di sana';
	yield [0, `berkas ini tidak dibaca. Perbaiki: ${remedy}.`];
}

/** A page whose file name cannot be its address: two such names may become one, and one page would vanish. */
export function* nameProblems(file: AuthoredFile, taken: readonly string[]): Problems {
	const name = basename(file.path, '.mdx');
	// The name of a value's guide is judged as an id.
	if (!file.path.endsWith('.mdx') || file.path.startsWith('content/nilai/')) return;
	if (/^[a-z0-9-]+$/.test(name)) return;
	yield [
		0,
		`nama berkas "${name}.mdx" memuat tanda lain, padahal nama itu menjadi alamat halaman. Perbaiki: ganti namanya menjadi ${freeName(file, taken)}, dengan huruf kecil, angka, dan tanda hubung saja.`,
	];
}

/** The name an address can be made of that comes nearest and that no other page has. */
function freeName({ path }: AuthoredFile, taken: readonly string[]): string {
	const plain = plainName(basename(path, '.mdx')) || 'halaman';
	for (let number = 1; ; number++) {
		const name = `${plain}${number > 1 ? `-${number}` : ''}.mdx`;
		if (!taken.includes(`${dirname(path)}/${name}`)) return name;
	}
}

/** A name in the letters of an address, words joined by hyphens; empty where nothing of it is left. */
export function plainName(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}
