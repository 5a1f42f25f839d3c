import { describe, expect, test } from 'vitest';
import { placesIn, withPassages } from '../../../src/site/passages.ts';

const place = '<Daerah id="upg" isi="tempat unit pengendalian gratifikasi" />';
const passages = { upg: 'UPG ada di Inspektorat.\n' };

describe('a place for what an agency says', () => {
	test('is found with what is to be said there, whatever the order of its attributes', () => {
		const text = `Satu. ${place} <Daerah\n\tisi="hasil survei"\n\tid="survei"\n/>`;
		expect(placesIn(text)).toEqual([
			{ id: 'upg', about: 'tempat unit pengendalian gratifikasi' },
			{ id: 'survei', about: 'hasil survei' },
		]);
	});

	test('is filled with the passage of that name, and leaves nothing where there is none', () => {
		expect(withPassages(`Satu.\n\n${place}\n\nDua.`, passages)).toBe(
			'Satu.\n\nUPG ada di Inspektorat.\n\nDua.',
		);
		expect(withPassages('Satu. <Daerah id="tidak-ada" isi="…" />Dua.', passages)).toBe(
			'Satu. Dua.',
		);
	});
});
