import { existsSync } from 'node:fs';
import { newContentCopy as copy } from '../../src/copy/new-content.ts';
import type { Decoded } from '../../src/core/decoded.ts';
import { fill } from '../../src/ui/text.ts';
import { type ContentFile, lineOf } from '../author-check/authored-file.ts';
import { plainName } from '../author-check/name-problems.ts';
import { remedyFor } from '../author-check/nearest.ts';
import { agencyFolderOf, agencyKind, beginAgency } from './agency.ts';
import { type Begun, type NewKind, newKinds } from './new-kinds.ts';

const kindNames = [...Object.keys(newKinds), agencyKind];

/** A new piece of content of a kind and name, or the sentence that says what is wrong with what was asked for. */
export function begin(
	[kindName = '', ...words]: readonly string[],
	contents: readonly ContentFile[],
): Decoded<Begun> {
	const kind = newKinds[kindName];
	if (!kindName || kindName.startsWith('-')) return refused(usage());
	if (!kind && kindName !== agencyKind) {
		const remedy = remedyFor(kindName, kindNames);
		return refused(fill(copy.errors.unknownKind, { kind: kindName, remedy }));
	}
	const name = words.join(' ');
	if (!name) return refused(fill(copy.errors.noName, { kind: kindName }));
	const better = plainName(name);
	if (name !== better)
		return refused(
			fill(copy.errors.badName, { kind: kindName, name, better: better || `nama-${kindName}` }),
		);
	if (!kind) {
		const folder = agencyFolderOf(name);
		return existsSync(folder)
			? refused(fill(copy.errors.taken, { kind: kindName, name, place: folder }))
			: { ok: true, value: beginAgency(folder, contents) };
	}
	const path = kind.path.replace('*', name);
	const file = contents.find((candidate) => candidate.path === path);
	const taken = file && takenAt(file, kind, name);
	if (taken) return refused(fill(copy.errors.taken, { kind: kindName, name, place: taken }));
	const { text, place } = written(file, kind, name, path);
	return {
		ok: true,
		value: { files: [{ path, text }], words: nextSteps(kindName, kind, name, place) },
	};
}

function refused(reason: string): Decoded<never> {
	return { ok: false, reason };
}

function usage(): string {
	const commands = kindNames.map((kind) => fill(copy.command, { kind }));
	return fill(copy.usage, { commands: commands.join('\n') });
}

/** Where the name is in use already: the page that has it, or file and line of the entry. */
function takenAt({ path, text }: ContentFile, kind: NewKind, name: string): string | undefined {
	if (kind.path.includes('*')) return path;
	const entry = entriesIn(text).find(({ id }) => id === name);
	return entry && `${path}:${lineOf(text, entry.index)}`;
}

/** The text of the file with the skeleton in it, and the place where its author goes on. */
function written(file: ContentFile | undefined, kind: NewKind, name: string, path: string) {
	const skeleton = fill(kind.skeleton, { name });
	if (!file) return { text: skeleton, place: path };
	const text = file.text.replace(/\n*$/, '\n');
	const next = kind.sorted ? entriesIn(text).find(({ id }) => id > name) : undefined;
	const at = next?.index ?? text.length;
	return {
		text: text.slice(0, at) + skeleton + text.slice(at),
		place: `${path}:${lineOf(text, at)}`,
	};
}

/** The entries of a list as they are written, so that nothing else in the file is touched. */
function entriesIn(text: string): { id: string; index: number }[] {
	return [...text.matchAll(/^- id: (\S+)/gm)].map(({ 1: id = '', index }) => ({ id, index }));
}

function nextSteps(kindName: string, { step }: NewKind, name: string, place: string): string {
	const steps = [copy.fillIn, fill(step, { name }), copy.build];
	return fill(copy.written, {
		kind: kindName,
		name,
		place,
		steps: steps.map((sentence, index) => `  ${index + 1}. ${sentence}`).join('\n'),
	});
}
