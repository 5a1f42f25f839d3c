import { describe, expect, test } from 'vitest';
import {
	examplesOf,
	habitIn,
	linesUnder,
	paragraphsOf,
	plainText,
	reflectionsIn,
	rolesIn,
	sentencesOf,
	shortest,
} from '../../../src/site/slide-text.ts';

const guide = `
<Perilaku id="loyal-1">

<Tampak>

- Menanyakan dasar aturannya.
- Berkata, "Siap," lalu
  memeriksanya <Kutip id="uu-20-2023" bagian="Pasal 4" />.

</Tampak>
<BukanBegini>

- Mengganti angka.

</BukanBegini>

</Perilaku>

<Perilaku id="loyal-2">

<Tampak>

- Menolak amplop.

</Tampak>

</Perilaku>

<Renungan>

- Apa?
- Siapa?

</Renungan>
`;

describe('examplesOf', () => {
	test('takes those of one behaviour, as they are read', () => {
		expect(examplesOf(guide, 'loyal-1')).toEqual({
			good: ['Menanyakan dasar aturannya.', 'Berkata, “Siap,” lalu memeriksanya.'],
			bad: ['Mengganti angka.'],
		});
	});

	test('finds none of a behaviour that is not there', () => {
		expect(examplesOf(guide, 'loyal-3')).toEqual({ good: [], bad: [] });
	});
});

test('reflectionsIn takes the questions in order', () => {
	expect(reflectionsIn(guide)).toEqual(['Apa?', 'Siapa?']);
});

test('linesUnder ends with the next heading, and names what an item explains', () => {
	const text = `## Satu\n\n- **Standar.** Undang-undang mewajibkannya.\n- **Sapa dulu**, baru minta.\n\n### Dua\n\n- lain\n`;
	expect(linesUnder(text, 'Satu')).toEqual(['Standar', 'Sapa dulu, baru minta.']);
	expect(linesUnder(text, 'Tiga')).toEqual([]);
});

test('rolesIn and habitIn take what the motto has', () => {
	expect(rolesIn('<Peran judul="Di loket">\n\nx\n\n</Peran>\n<Peran judul="Di kelas">')).toEqual([
		'Di loket',
		'Di kelas',
	]);
	expect(
		habitIn('<Kebiasaan>\n\nTanyakan, "Sudah jelas, Bu?" dan tunggu. Lalu catat.\n\n</Kebiasaan>'),
	).toBe('Tanyakan, “Sudah jelas, Bu?” dan tunggu.');
});

test('sentencesOf does not break a sentence at what is quoted in it', () => {
	expect(sentencesOf('Satu “dua?” tiga. Empat “lima”. Enam!')).toEqual([
		'Satu “dua?” tiga.',
		'Empat “lima”.',
		'Enam!',
	]);
});

test('shortest takes the first of those that are short', () => {
	expect(shortest(['aaa', 'b', 'c'])).toBe('b');
	expect(shortest([])).toBe('');
});

test('plainText keeps the words of terms and links, and no mark', () => {
	expect(plainText('(**"Lihat"** [ini](/x/#y) dan <Istilah id="upg">UPG</Istilah>)')).toBe(
		'(“Lihat” ini dan UPG)',
	);
});

describe('paragraphsOf', () => {
	test('gives each paragraph in plain text', () => {
		expect(paragraphsOf('\nPukul 10.40, "*nggih*," bisiknya.\n\n\nLalu beliau\nduduk.\n')).toEqual([
			'Pukul 10.40, “nggih,” bisiknya.',
			'Lalu beliau duduk.',
		]);
	});
});
