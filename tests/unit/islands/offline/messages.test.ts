import { expect, test } from 'vitest';
import { type News, decodeNews } from '../../../../src/islands/offline/messages.ts';

test('news of every kind is read', () => {
	const all: News[] = ['off', { kept: 0, total: 4 }, { kept: 4, total: 4 }, { failed: 'full' }];
	for (const news of all) expect(decodeNews(structuredClone(news))).toEqual(news);
});

test('whatever else is told is no news', () => {
	for (const data of [
		undefined,
		null,
		'on',
		7,
		[],
		{},
		{ kept: 1 },
		{ kept: 5, total: 4 },
		{ kept: -1, total: 4 },
		{ kept: '1', total: 4 },
		{ kept: 0.5, total: 4 },
		{ failed: 'otherwise' },
		{ failed: undefined, kept: 1, total: 2 },
	])
		expect(decodeNews(data)).toBeUndefined();
});
