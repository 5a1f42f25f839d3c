import { type AuthoredFile, type Problems, scalarsIn } from './authored-file.ts';
import { tagsIn } from './tags.ts';

/** Tags in data, where every sign is shown as it is. */
export function* plainProblems({ data, text }: AuthoredFile): Problems {
	for (const { range } of scalarsIn(data)) {
		const [start, end] = range ?? [0, 0];
		for (const { name, kind, place } of tagsIn(text.slice(start, end)))
			if (kind !== 'closes')
				yield [
					start + place,
					`tag <${name}> tidak berlaku di sini, dan tampil apa adanya. Perbaiki: hapus tagnya, dan biarkan kata-katanya.`,
				];
	}
}
