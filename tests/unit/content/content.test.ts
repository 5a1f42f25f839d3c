import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { behaviourIds, behavioursOf, valueIds } from '../../../src/core/values.ts';
import { adviceSchema } from '../../../src/schemas/advice.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { identitySchema } from '../../../src/schemas/identity.ts';
import { instrumentSchema } from '../../../src/schemas/instrument.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { valueSchema } from '../../../src/schemas/value.ts';
import { citedSources, countWords } from '../../../src/site/citations.ts';
import { readInstrument } from '../../support/mirrors.ts';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const article = (path: string) => {
	const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
	const data = parse(front, { schema: 'yaml-1.1' }) as unknown;
	return { data: articleSchema.parse(data), body };
};

describe('the values', () => {
	const values = z.array(valueSchema).parse(read('content/nilai-dasar.yaml'));

	test('are the seven of the law, in its order and under its letters', () => {
		expect(values.map(({ id }) => id)).toEqual(valueIds);
		expect(values.map(({ article: letter }) => letter).join('')).toBe('abcdefg');
		expect(values.map(({ tile }) => tile).join('')).toBe('BerAKHLAK');
	});

	test('refuse a value without exactly three behaviours, with the remedy', () => {
		const short = values.map((value) => ({ ...value, behaviours: value.behaviours.slice(0, 2) }));
		const refused = valueSchema.safeParse(short[0]);
		expect(refused.error?.issues[0]?.message).toMatch(/tepat tiga perilaku/);
	});
});

describe('the instruments', () => {
	const diri = readInstrument('diri');
	const kilat = readInstrument('kilat');

	test('ask about every behaviour once, or every value once, in the order of the law', () => {
		expect(diri.items.map(({ id }) => id)).toEqual(behaviourIds);
		expect(kilat.items.map(({ id }) => id)).toEqual(valueIds);
	});

	test('reverse three to five items of the long one, none by a mere "tidak"', () => {
		const reversed = diri.items.filter((item) => item.reversed);
		expect(reversed.length).toBeGreaterThanOrEqual(3);
		expect(reversed.length).toBeLessThanOrEqual(5);
		for (const { text } of reversed) expect(text).not.toMatch(/\btidak\b/i);
	});

	test('refuse an item asked twice and an item of no behaviour', () => {
		const authored = read('content/instrumen/diri.yaml') as { items: { id: string }[] };
		const twice = { ...authored, items: [...authored.items, authored.items[0]] };
		const stray = { ...authored, items: [{ ...authored.items[0], id: 'jujur-1' }] };
		expect(instrumentSchema.safeParse(twice).error?.message).toMatch(/dua kali/);
		expect(instrumentSchema.safeParse(stray).success).toBe(false);
	});
});

test('there is advice for each of the 21 behaviours', () => {
	const advice = z.array(adviceSchema).parse(read('content/saran.yaml'));
	expect(advice.map(({ id }) => id)).toEqual(behaviourIds);
});

test('the identity of the site is complete', () => {
	const { situs } = read('content/situs.yaml') as { situs: unknown };
	expect(identitySchema.safeParse(situs).success).toBe(true);
});

describe('the sources', () => {
	const sources = z.array(sourceSchema).parse(read('content/sumber.yaml'));

	test('are each listed once', () => {
		expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
	});

	test('include every source that is cited', () => {
		const known = sources.map(({ id }) => id);
		for (const path of globSync('content/**/*.mdx'))
			for (const id of citedSources(readFileSync(path, 'utf8'))) expect(known, path).toContain(id);
	});
});

describe('the guides', () => {
	test.each(valueIds)('%s runs to 900-1,400 words and cites the law', (id) => {
		const { body, data } = article(`content/nilai/${id}.mdx`);
		const words = countWords(body);
		expect(words).toBeGreaterThanOrEqual(900);
		expect(words).toBeLessThanOrEqual(1400);
		expect(citedSources(body)).toContain('uu-20-2023');
		expect(data.title.length).toBeGreaterThan(3);
	});

	test.each(valueIds)('%s has a scene, acts and their opposites for each behaviour', (id) => {
		const { body } = article(`content/nilai/${id}.mdx`);
		const blocks = body.split('<Perilaku ').slice(1);
		expect(blocks.map((block) => /^id="([^"]+)"/.exec(block)?.[1])).toEqual(behavioursOf(id));
		for (const block of blocks)
			for (const part of ['<Tampak>', '<BukanBegini>', '<Adegan ']) expect(block).toContain(part);
		expect(body.match(/<Kasus /g)).toHaveLength(2);
	});

	test('give Adaptif the most room', () => {
		const lengths = valueIds.map((id) => countWords(article(`content/nilai/${id}.mdx`).body));
		expect(Math.max(...lengths)).toBe(lengths[valueIds.indexOf('adaptif')]);
	});
});

test('no page sends a reader to a body that was dissolved', () => {
	for (const path of globSync('content/{nilai,halaman}/*.mdx'))
		expect(readFileSync(path, 'utf8')).not.toMatch(/saber pungli/i);
});
