import { describe, expect, test } from 'vitest';
import { messageAt } from '../../../../src/core/codes/chat-message.ts';

describe('messageAt', () => {
	test.each([
		['24/11/26 09.12 - Siti: Kode saya', 'Siti', '24/11/26 09.12'],
		['24/11/26, 09.12 - Bu Siti Aminah: ', 'Bu Siti Aminah', '24/11/26, 09.12'],
		['23/11/26 09.15 - +62 812-3456-7890: Punya saya', '+62 812-3456-7890', '23/11/26 09.15'],
		['11/24/26, 10:03\u202fAM - Agus: cb1', 'Agus', '11/24/26, 10:03 AM'],
		['2026-11-24, 10:03 a.m. - Agus: cb1', 'Agus', '2026-11-24, 10:03 a.m.'],
		['[24/11/26 09.15.10] ~\u202fBudi: \u200ecb1', 'Budi', '24/11/26 09.15.10'],
		['\u200e[11/24/26, 3:46:05\u202fPM] Joko: cb1', 'Joko', '11/24/26, 3:46:05 PM'],
		['[24/11/26 pukul 09.15.10] Budi: cb1', 'Budi', '24/11/26 pukul 09.15.10'],
		['[09.12, 24/11/2026] Siti: cb1', 'Siti', '09.12, 24/11/2026'],
		['[10:03 AM, 11/24/2026] Agus: cb1', 'Agus', '10:03 AM, 11/24/2026'],
		['[24/11 09.12] Siti: cb1', 'Siti', '24/11 09.12'],
		['\ufeff24/11/26 09.12 - Siti:', 'Siti', '24/11/26 09.12'],
		// A name may turn the direction of what follows, and is freed of that.
		['24/11/26 09.12 - Si\u202eti: cb1', 'Siti', '24/11/26 09.12'],
	])('reads %j', (line, sender, time) => {
		expect(messageAt(line, 0)).toEqual({ sender, time });
		expect(messageAt(`x\n${line}`, 2)).toEqual({ sender, time });
	});

	test.each([
		'24/11/26 08.58 - Pesan dan panggilan dienkripsi secara end-to-end.',
		'Siti: 24/11/26 09.12',
		'cb1pzqyq7k3m9xwrsfzrqmhmeyxvqa5wv754lh',
		'"24/11/26 09.12";Siti',
		'24/11/26 09.12 Siti: cb1',
		'24/11/26 09.12 - \u200e: cb1',
		`24/11/26 09.12 - ${'a'.repeat(200)}: cb1`,
		'[24/11/26 09.12 - Siti: cb1',
		'',
	])('sees none in %j', (line) => {
		expect(messageAt(line, 0)).toBeUndefined();
	});
});
