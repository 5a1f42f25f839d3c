import { visit } from 'yaml';
import type { AuthoredFile } from './authored-file.ts';
import { tagsIn } from './tags.ts';

/** Tags in data, where every sign is shown as it is. */
export function plainProblems(file: AuthoredFile): string[] {
	const problems: string[] = [];
	if (file.data)
		visit(file.data, {
			Scalar: (_, { range }) => {
				const [start, end] = range ?? [0, 0];
				for (const { name, kind, place } of tagsIn(file.text.slice(start, end)))
					if (kind !== 'closes')
						problems.push(
							file.problem(
								start + place,
								`tag <${name}> tidak berlaku di sini, dan tampil apa adanya. Perbaiki: hapus tagnya, dan biarkan kata-katanya.`,
							),
						);
			},
		});
	return problems;
}
