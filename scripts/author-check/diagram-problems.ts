import { type AuthoredFile, type Problems, placeOf } from './authored-file.ts';
import { remedyFor } from './nearest.ts';
import { tagsIn } from './tags.ts';

/** Drawings that the head of a topic does not describe, and those described that no tag shows. */
export function* diagramProblems(file: AuthoredFile): Problems {
	if (!file.path.startsWith('content/topik/')) return;
	const { diagrams } = (file.data?.toJS() ?? {}) as { diagrams?: unknown };
	const ids = (Array.isArray(diagrams) ? diagrams : []).map(({ id }: { id?: unknown }) =>
		String(id),
	);
	const shown = new Set<string>();
	for (const { name, attributes, place } of tagsIn(file.prose)) {
		const id = name === 'Skema' ? attributes?.get('id')?.trim() : undefined;
		if (!id) continue;
		shown.add(id);
		if (!ids.includes(id))
			yield [
				place,
				`skema "${id}" tidak ada di isian diagrams berkas ini. ${remedyFor(id, ids, 'tambahkan di sana')}`,
			];
	}
	for (const [index, id] of ids.entries())
		if (!shown.has(id))
			yield [
				placeOf(file, ['diagrams', index, 'id']),
				`skema "${id}" tidak dipasang. Perbaiki: tulis <Skema id="${id}" /> di tempatnya, atau hapus dari diagrams.`,
			];
}
