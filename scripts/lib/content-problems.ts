/** A file of content as its author wrote it. */
export interface ContentFile {
	/** From the project's root: `content/nilai/adaptif.mdx`. */
	path: string;
	text: string;
}

/** The sections of a value guide, in order. The law's own words stand above them. */
const anatomy = [
	'Artinya dalam kerja sehari-hari',
	'Tiga perilaku',
	'Dua kasus singkat',
	'Jangan tertukar dengan',
	'Kaitan dengan nilai lain',
	'Renungan',
	'Kebiasaan minggu ini',
];

/** The ids that content may refer to. */
export interface KnownIds {
	sources: ReadonlySet<string>;
	terms: ReadonlySet<string>;
}

/** Sentences for authors, each with file, line and remedy, on what no schema of a single file can see. */
export function contentProblems(files: ContentFile[], known: KnownIds): string[] {
	return files.flatMap((file) => [
		...unknownSources(file, known.sources),
		...unknownListed(file, known.sources),
		...unknownTerms(file, known.terms),
		...unknownRelated(file, files),
		...(file.path.startsWith('content/nilai/') ? guideProblems(file) : []),
		...(file.path.startsWith('content/panduan/') ? uncitedSections(file) : []),
	]);
}

/** Sources listed in front matter, as cases do, or in a data file. */
function unknownListed({ path, text }: ContentFile, known: ReadonlySet<string>): string[] {
	return [...text.matchAll(/^\s*sources: \[([^\]]*)\]/gm)].flatMap((list) =>
		(list[1] ?? '')
			.split(',')
			.map((id) => id.trim())
			.filter((id) => id !== '' && !known.has(id))
			.map(
				(id) =>
					`${path}:${lineOf(text, list.index)}: sumber "${id}" tidak ada di content/sumber.yaml. Tambahkan di sana, atau perbaiki id di sources.`,
			),
	);
}

function unknownTerms({ path, text }: ContentFile, known: ReadonlySet<string>): string[] {
	return [...text.matchAll(/<Istilah\s+id="([^"]*)"/g)]
		.filter(([, id]) => !known.has(id ?? ''))
		.map(
			(tag) =>
				`${path}:${lineOf(text, tag.index)}: istilah "${tag[1] ?? ''}" tidak ada di content/istilah.yaml. Tambahkan di sana, atau perbaiki id pada <Istilah>.`,
		);
}

function unknownRelated({ path, text }: ContentFile, files: ContentFile[]): string[] {
	const pages = new Set(files.map((file) => file.path.replace(/^content(\/halaman)?|\.mdx$/g, '')));
	return [...text.matchAll(/^related: \[([^\]]*)\]/gm)].flatMap((list) =>
		(list[1] ?? '')
			.split(',')
			.map((link) => link.trim())
			.filter((link) => !pages.has(link.replace(/\/$/, '')))
			.map(
				(link) =>
					`${path}:${lineOf(text, list.index)}: halaman "${link}" tidak ada. Tulis alamat panduan, kasus, atau halaman di related, atau hapus.`,
			),
	);
}

function uncitedSections({ path, text }: ContentFile): string[] {
	return text
		.split(/^(?=## )/m)
		.slice(1)
		.filter((section) => !section.includes('<Kutip '))
		.map(
			(section) =>
				`${path}: bagian "${section.split('\n')[0]?.slice(3) ?? ''}" tidak mengutip sumber. Tambahkan sedikitnya satu <Kutip id="…" />.`,
		);
}

function unknownSources({ path, text }: ContentFile, known: ReadonlySet<string>): string[] {
	// The registry itself explains how to cite.
	if (path.endsWith('.yaml')) return [];
	return [...text.matchAll(/<Kutip\b[^>]*>/g)].flatMap((tag) => {
		const id = /\bid="([^"]*)"/.exec(tag[0])?.[1];
		if (id !== undefined && known.has(id)) return [];
		const where = `${path}:${lineOf(text, tag.index)}`;
		return id === undefined
			? [`${where}: <Kutip> tanpa id. Tulis <Kutip id="…" /> dengan id dari content/sumber.yaml.`]
			: [
					`${where}: sumber "${id}" tidak ada di content/sumber.yaml. Tambahkan di sana, atau perbaiki id pada <Kutip>.`,
				];
	});
}

function guideProblems({ path, text }: ContentFile): string[] {
	const value = path.replace(/^.*\/|\.mdx$/g, '');
	const wanted = [1, 2, 3].map((number) => `${value}-${number}`);
	const given = [...text.matchAll(/<Perilaku\s+id="([^"]*)"/g)].map(([, id]) => id);
	const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
	return [
		...(given.join() === wanted.join()
			? []
			: [
					`${path}: harus memuat tepat tiga <Perilaku>, berurutan: ${wanted.join(', ')}. Sekarang: ${given.join(', ') || 'tidak ada'}.`,
				]),
		...(headings.join() === anatomy.join()
			? []
			: [
					`${path}: judul bagian (##) harus berurutan: ${anatomy.join(' · ')}. Sekarang: ${headings.join(' · ') || 'tidak ada'}.`,
				]),
	];
}

function lineOf(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}
