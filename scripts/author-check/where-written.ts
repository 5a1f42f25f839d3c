import type { ContentFile } from './authored-file.ts';

/** Finds file and line of each place in content where a link is written. */
export function whereWritten(files: ContentFile[]): (link: string) => string[] {
	return (link) =>
		files.flatMap(({ path, text }) =>
			text
				.split('\n')
				.flatMap((line, index) =>
					line.split(/[\s()[\],]/).includes(link) ? [`${path}:${index + 1}`] : [],
				),
		);
}
