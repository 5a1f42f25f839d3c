import { existsSync, readFileSync } from 'node:fs';

/** The day the facts of a page were last checked, by its path within the site, if an author wrote it down. */
export function checkedOn(path: string): Date | undefined {
	const file = ['content', 'content/halaman']
		.map((folder) => `${folder}${path.replace(/^\/pelatih(?=\/rencana)|\/$/g, '')}.mdx`)
		.find((candidate) => existsSync(candidate));
	const [, day] = /^checked: (\S+)$/m.exec(file ? readFileSync(file, 'utf8') : '') ?? [];
	return day ? new Date(day) : undefined;
}
