import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type PhraseId, phraseIds, portraitSize } from '../../src/core/assessment/phrases.ts';
import { encodeResult } from '../../src/core/codes/result-code.ts';
import { sessionIdOf } from '../../src/core/codes/session-link.ts';
import { behaviourIds } from '../../src/core/values/values.ts';
import { fractionsFrom } from '../../src/core/seeded-random.ts';

const classSize = 30;
const people = ['Siti Rahayu', '+62 812-3456-7890', 'Pak Budi', 'Dewi (Umum)', '~ Agus'];
const chatter = [
	'Siap, terima kasih Bapak/Ibu 🙏',
	'Tautannya bisa dibuka, langsung saya isi ya',
	'Mohon maaf terlambat, motor CB150R saya mogok',
	'<Media tidak disertakan>',
];

/** What the people of a chat filled in. */
export type ChatOf = 'diri' | 'unit';

/**
 * Writes a chat in which so many people in classes of thirty sent their codes of Cermin Diri, one in five with every
 * answer, or of Potret Unit, as an Android phone exports it: a line around each code and chatter between. Always the same.
 */
export async function writeChat(path: string, count: number, of: ChatOf = 'diri'): Promise<void> {
	const codeOf = { diri: ratingCode, unit: portraitCode }[of];
	const random = fractionsFrom(count);
	const file = createWriteStream(path);
	let lines: string[] = [];
	for (let person = 0; person < count; person++) {
		const sender = people[person % people.length] ?? '';
		const time = `24/11/26 09.${String(person % 60).padStart(2, '0')} - ${sender}`;
		lines.push(
			`${time}: Kode saya untuk Orientasi CPNS 2026 (sebelum sesi): ${codeOf(person, random)}`,
		);
		if (person % 3 === 0) lines.push(`${time}: ${chatter[(person / 3) % chatter.length] ?? ''}`);
		if (lines.length < 4096) continue;
		if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain');
		lines = [];
	}
	file.end(`${lines.join('\n')}\n`);
	await once(file, 'close');
}

function ratingCode(person: number, random: () => number): string {
	// Each person leans one way, so that answers go together as they do in people.
	const lean = random() * 2;
	const answer = () => Math.min(4, Math.floor(lean + random() * 3));
	return encodeResult({
		...headerOf(person, random),
		instrument: 'diri',
		detail: person % 5 === 0 ? 'full' : 'summary',
		scores: Object.fromEntries(
			behaviourIds.map((id) => [id, random() < 0.02 ? null : answer() * 25]),
		),
	});
}

function portraitCode(person: number, random: () => number): string {
	return encodeResult({
		...headerOf(person, random),
		instrument: 'unit',
		detail: 'summary',
		portrait: { now: tenOf(random), wished: tenOf(random) },
		seed: 0,
	});
}

function headerOf(person: number, random: () => number) {
	const session = Math.floor(person / classSize);
	return {
		session: sessionIdOf(Uint8Array.of(7, 77, session >> 16, session >> 8, session)),
		participant: Math.floor(random() * 2 ** 50),
		wave: 'before',
		revision: 1,
	} as const;
}

/** Any ten phrases, the first of the list more often than the last. */
function tenOf(random: () => number): PhraseId[] {
	const chosen = new Set<PhraseId>();
	while (chosen.size < portraitSize) {
		const id = phraseIds[Math.floor(random() * Math.sqrt(random()) * phraseIds.length)];
		if (id) chosen.add(id);
	}
	return phraseIds.filter((id) => chosen.has(id));
}
