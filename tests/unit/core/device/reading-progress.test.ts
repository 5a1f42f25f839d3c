import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	decideCase,
	decodeReadingProgress,
	isDecided,
	isDone,
	markRead,
	mergeReadingProgress,
	noReadingProgress,
} from '../../../../src/core/device/reading-progress.ts';
import { anyReadingProgress } from '../../../support/arbitrary.ts';

describe('decodeReadingProgress', () => {
	test('reads back what was stored', () => {
		fc.assert(
			fc.property(anyReadingProgress, (progress) => {
				expect(decodeReadingProgress(JSON.stringify(progress))).toEqual({
					ok: true,
					value: progress,
				});
			}),
		);
	});

	test('never throws, and what it gives can be stored and read again', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				const decoded = decodeReadingProgress(text);
				if (decoded.ok)
					expect(decodeReadingProgress(JSON.stringify(decoded.value))).toEqual(decoded);
			}),
		);
	});

	test('keeps the good among the bad', () => {
		const text = `{"cases":{"a":1,"b":-1,"c":"2","d":1.5,"E":0,"<img>":0,"__proto__":1,"f":99},
			"read":["nilai/loyal","bangga-melayani-bangsa","nilai/loyal","","/nilai/","nilai/../x",5,null,"a/b/c","javascript:x"]}`;
		expect(decodeReadingProgress(text)).toEqual({
			ok: true,
			value: { cases: { a: 1 }, read: ['nilai/loyal', 'bangga-melayani-bangsa'] },
		});
	});

	test('counts a topic once that was marked under its former address', () => {
		const text = '{"cases":{},"read":["panduan/anti-pungli","nilai/loyal","topik/anti-pungli"]}';
		expect(decodeReadingProgress(text)).toEqual({
			ok: true,
			value: { cases: {}, read: ['topik/anti-pungli', 'nilai/loyal'] },
		});
	});

	test.each(['', 'null', '[]', '{}', '"x"', '{"cases":[],"read":[]}', '{"cases":{},"read":{}}'])(
		'refuses %s',
		(text) => {
			expect(decodeReadingProgress(text)).toEqual({ ok: false, reason: 'malformed' });
		},
	);
});

test('decideCase keeps the first choice', () => {
	const once = decideCase(noReadingProgress, 'a', 2);
	expect(isDecided(once, 'a')).toBe(true);
	expect(isDecided(once, 'constructor')).toBe(false);
	expect(once.cases).toEqual({ a: 2 });
	expect(decideCase(once, 'a', 0)).toEqual(once);
});

test('isDone tells cases decided and guides read apart', () => {
	const progress = { cases: { a: 0 }, read: ['nilai/loyal'] };
	expect(['kasus/a', 'nilai/loyal'].every((address) => isDone(progress, address))).toBe(true);
	expect(['kasus/b', 'nilai/a', 'a', ''].some((address) => isDone(progress, address))).toBe(false);
});

test('markRead marks once and takes the mark away', () => {
	const marked = markRead(markRead(noReadingProgress, 'nilai/loyal', true), 'nilai/loyal', true);
	expect(marked.read).toEqual(['nilai/loyal']);
	expect(markRead(marked, 'nilai/loyal', false)).toEqual(noReadingProgress);
});

describe('mergeReadingProgress', () => {
	test('loses nothing, doubles nothing, and changes no first choice of ours', () => {
		fc.assert(
			fc.property(anyReadingProgress, anyReadingProgress, (ours, theirs) => {
				const merged = mergeReadingProgress(ours, theirs);
				expect(merged.cases).toEqual({ ...theirs.cases, ...ours.cases });
				expect(new Set(merged.read)).toEqual(new Set([...ours.read, ...theirs.read]));
				expect(merged.read).toHaveLength(new Set(merged.read).size);
				expect(mergeReadingProgress(merged, theirs)).toEqual(merged);
			}),
		);
	});
});
