import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
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

/**
 * Writes a chat in which so many people in classes of thirty sent their codes of Cermin Diri, one in five with every
 * answer, as an Android phone exports it: a line around each code and chatter between. Always the same.
 */
export async function writeChat(path: string, count: number): Promise<void> {
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

function codeOf(person: number, random: () => number): string {
	const session = Math.floor(person / classSize);
	// Each person leans one way, so that answers go together as they do in people.
	const lean = random() * 2;
	const answer = () => Math.min(4, Math.floor(lean + random() * 3));
	return encodeResult({
		session: sessionIdOf(Uint8Array.of(7, 77, session >> 16, session >> 8, session)),
		participant: Math.floor(random() * 2 ** 50),
		wave: 'before',
		instrument: 'diri',
		revision: 1,
		detail: person % 5 === 0 ? 'full' : 'summary',
		scores: Object.fromEntries(
			behaviourIds.map((id) => [id, random() < 0.02 ? null : answer() * 25]),
		),
	});
}
