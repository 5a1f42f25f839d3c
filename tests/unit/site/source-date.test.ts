import { expect, test } from 'vitest';
import { sourceDate } from '../../../src/site/source-date.ts';

test('a source is dated in Indonesian words, as exactly as the registry knows it', () => {
	expect(sourceDate('2023-02-22')).toBe('22\u00a0Februari 2023');
	expect(sourceDate('2022-05')).toBe('Mei 2022');
	expect(sourceDate('2021')).toBe('2021');
	expect(sourceDate('tanpa tanggal')).toBe('tanpa tanggal');
	expect(sourceDate('2023-13-45')).toBe('2023-13-45');
});
