import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFindings, encodeFindings } from '../../../../src/core/codes/portrait-findings.ts';
import { portraitThemeIds } from '../../../../src/core/values/portrait-themes.ts';

test('findings read back, in their order', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray([...portraitThemeIds]), (themes) => {
			expect(decodeFindings(encodeFindings(themes))).toEqual(themes);
		}),
	);
});

test.each([
	['#temuan=adaptif,menunggu-arahan', ['adaptif', 'menunggu-arahan']],
	['%23temuan%3Dadaptif%2Cmenunggu-arahan', ['adaptif', 'menunggu-arahan']],
	['#temuan=adaptif,jujur,adaptif', ['adaptif']],
	['#temuan=adaptif).', ['adaptif']],
	['#temuan=hati-hati&dari=rekap', ['hati-hati']],
	['#temuan=', []],
	['#pilah', []],
	['', []],
	['#temuan=%E0%A4%A', []],
])('%s hands on %j', (fragment, themes) => {
	expect(decodeFindings(fragment)).toEqual(themes);
});

test('whatever a fragment says, only themes come of it, and each once', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			for (const fragment of [text, `#temuan=${text}`, `#temuan=${text},loyal`]) {
				const themes = decodeFindings(fragment);
				expect(new Set(themes).size).toBe(themes.length);
				for (const theme of themes) expect(portraitThemeIds).toContain(theme);
			}
		}),
	);
});
